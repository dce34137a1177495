import type { Located } from '../recognise/locate.js'
import type { ResolveContext, ToldDate } from './context.js'

/** What was told of dates so far. */
export interface DateMemory {
  /** The day or month told last, and the same or a year. */
  last: ToldDate | null
  lastYear: ToldDate | null
  /** The day of the story, `undefined` where several are told, and whether one of them is that of telling. */
  day: ToldDate | null | undefined
  tellsNow: boolean
  /** The full dates written out, by month and day: `5-23`. */
  readonly days: Map<string, ToldDate>
}

export function emptyMemory(): DateMemory {
  return { last: null, lastYear: null, day: null, tellsNow: false, days: new Map() }
}

/** What an expression may take its missing parts from: of dates before only those that stand at most two parts back. */
export function recall(memory: DateMemory, at: Located): Pick<ResolveContext, 'before' | 'beforeYear' | 'storyDay' | 'days'> {
  const { last, lastYear, day, tellsNow, days } = memory
  // Where the day of telling is one of several it is what the story is of.
  const storyDay = day === undefined && tellsNow ? null : day
  return { before: near(last, at), beforeYear: near(lastYear, at), storyDay, days }
}

/** Takes in a date; that of a saying (`isAside`) is none that later ones count from. */
export function remember(memory: DateMemory, told: ToldDate, today: number | undefined, isAside: boolean): void {
  memory.lastYear = told
  if (told.ofYear) return
  if (!isAside) {
    memory.last = told
    memory.tellsNow ||= told.number === today
    if (told.ofDay) memory.day = memory.day === null || memory.day?.number === told.number ? told : undefined
  }
}

function near(told: ToldDate | null, { part }: Located): ToldDate | null {
  return told && part - told.at.part <= 2 ? told : null
}
