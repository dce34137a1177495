import type { Timex } from '../../types.js'
import { civilDate } from './calendar.js'
import type { Place, Words } from './cues.js'
import type { Point } from './meaning.js'
import type { Now } from './now.js'

/** Where the parts of a point come from. */
export interface Origin {
  by: Timex['resolvedBy']
  /** The id of the timex that they come from; `null` where there is none. */
  anchor: string | null
}

/** A day to take missing parts from. */
export interface Base extends Origin {
  number: number
}

/** A date told earlier in the text; of a month its first day. */
export interface Told extends Base {
  /** Whether it names the day, or only a month. */
  ofDay: boolean
  /** Whether it names the day and was written out rather than resolved. */
  isFull: boolean
  at: Place
}

/** What missing parts may be taken from, and the words around that tell from which. */
export interface Context extends Words {
  now: Now | null
  /** The date told last, at most two parts back: what «keesokan harinya» counts from. */
  before: Told | null
  /** The full dates written out before, by month and day: `5-23`. */
  days: ReadonlyMap<string, Told>
}

/** Nothing to take parts from. */
export const NOTHING: Context = {
  text: '',
  at: { start: 0, end: 0, part: 0, opens: 0 },
  now: null,
  before: null,
  days: new Map(),
}

/** A point with its missing parts, and where they came from; a week, by its Monday, where that is all there is. */
export interface Settled extends Point, Origin {
  monday?: number
  weekend?: boolean
}

/** What no date tells of: complete as it is, or known from the reference alone. */
export const WRITTEN_OUT: Settled = { kind: 'point', by: 'explicit', anchor: null }
export const FROM_NOW: Settled = { ...WRITTEN_OUT, by: 'reference' }

/** A point with the parts that it took from elsewhere; as the words have it where it took none. */
export function settledBy(point: Point, { by, anchor }: Origin = WRITTEN_OUT, parts?: Partial<Settled>): Settled {
  return { by, anchor, ...point, ...parts }
}

/** The date told last in the same sentence or paragraph. */
export function toldNear({ before, at }: Context): Told | null {
  return before?.at.part === at.part ? before : null
}

/** A point on a day that the words do not name. */
export function atDay(point: Point, number: number, origin: Origin): Settled {
  return settledBy(point, origin, civilDate(number))
}
