import { civilDate } from '../meaning/calendar.js'
import { type Point, pointOf } from '../meaning/meaning.js'
import type { Place, Words } from '../tokens/context-cues.js'
import type { Now } from './now.js'
import type { Base, Origin } from './origin.js'

/** A date told earlier in the text; of a month or year its first day. */
export interface ToldDate extends Base {
  /** Whether it names the day, or only a month or a year. */
  ofDay: boolean
  ofYear: boolean
  /** Whether it names the day and was written out rather than resolved. */
  isFull: boolean
  at: Place
}

/** What missing parts may be taken from, and the words around that tell from which. */
export interface ResolveContext extends Words {
  now: Now | null
  /** The day or month told last, at most two parts back: what «keesokan harinya» counts from. */
  before: ToldDate | null
  /** The same, or the year told last: what «tahun sebelumnya» counts from. */
  beforeYear: ToldDate | null
  /**
   * The day of the story, where all days told so far are one; `null` where none is told, or that of telling is one of
   * several; `undefined` where they are several others.
   */
  storyDay: ToldDate | null | undefined
  /** The full dates written out before, by month and day: `5-23`. */
  days: ReadonlyMap<string, ToldDate>
}

/** Nothing to take parts from. */
export const NOTHING: ResolveContext = {
  tokens: { text: '', kinds: '', starts: [], ends: [], worths: [] },
  at: { start: 0, end: 0, from: 0, to: 0, part: 0 },
  now: null,
  before: null,
  beforeYear: null,
  storyDay: null,
  days: new Map(),
}

/** A point with the parts that it took from elsewhere. */
export function settledBy(point: Point, { by, anchor }: Origin, parts: Partial<Point>): Point {
  const settled = pointOf(parts, point)
  settled.by = by
  settled.anchor = anchor
  return settled
}

/** The date told last in the same sentence or paragraph. */
export function toldNear({ before, at }: ResolveContext): ToldDate | null {
  return before?.at.part === at.part ? before : null
}

/** A point on a day that the words do not name. */
export function atDay(point: Point, number: number, origin: Origin): Point {
  return settledBy(point, origin, civilDate(number))
}
