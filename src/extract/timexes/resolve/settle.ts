import { civilDate, dayNumber, isImpossible, modulo, weekdayFrom } from '../meaning/calendar.js'
import type { Point } from '../meaning/meaning.js'
import { type Period, periodOf } from '../meaning/periods.js'
import { endsSentence, tellsFuture } from '../tokens/context-cues.js'
import { atDay, type ResolveContext, settledBy, type ToldDate, toldNear } from './context.js'
import type { Base } from './origin.js'
import { settleShift } from './settle-shift.js'

/** In characters. */
const LONGEST_SENTENCE = 1000

/** Fills what the words leave open. `null` for a date that the calendar does not have; a point that nothing settles comes back as it was. */
export function settle(point: Point, context: ResolveContext): Point | null {
  const { year, month, day, weekday, shift } = point
  if (shift && (day === undefined || month === undefined)) return settleShift(point, shift, context)
  if (day !== undefined) return settleDay(point, day, context)
  if (weekday !== undefined) return settleWeekday(point, weekday, context)
  const period = periodOf(point)
  return year === undefined && period && period.months < 12 ? settleYear(point, period, context) : point
}

/** «23 Mei» on the day of the year told before, else nearest to the base; «tanggal 23» in the month told last, else nearest to now. */
function settleDay(point: Point, day: number, context: ResolveContext): Point | null {
  const { year, month, toward } = point
  if (isImpossible(point)) return null
  if (year !== undefined && month !== undefined) return point
  const same = month === undefined || toward ? undefined : context.days.get(`${month}-${day}`)
  const base = same ?? baseOf(point, context)
  if (!base) return point
  const from = civilDate(base.number)
  let nearest: number | null = null
  for (const step of month === undefined && base !== context.now ? [0] : [-1, 0, 1]) {
    const number = dayNumber({ year: from.year, month: month === undefined ? from.month + step : month + step * 12, day })
    const isNearer = nearest === null || Math.abs(number - base.number) < Math.abs(nearest - base.number)
    if (isNearer && civilDate(number).day === day && liesToward(toward, number - base.number)) nearest = number
  }
  if (nearest !== null && base !== context.now && isOtherWeekday(point, nearest)) {
    // «Senin (23/6)» behind a year in which that is no Monday: it is not told from there.
    return context.now ? settleDay(point, day, { ...context, before: null, days: NO_DAYS }) : point
  }
  return nearest === null ? null : atDay(point, nearest, base)
}
const NO_DAYS: ResolveContext['days'] = new Map()

/** Whether the words name another weekday than that of a day. */
function isOtherWeekday({ weekday }: Point, day: number): boolean {
  return weekday !== undefined && weekdayFrom(day, weekday) !== day
}

/** «Senin»: the nearest to a date written out in the sentence, else the last or, in the future, the next. */
function settleWeekday(point: Point, weekday: number, context: ResolveContext): Point {
  const { before, now } = context
  const told = before?.isFull && !point.toward && isInSentence(before, context) ? before : null
  const base = told ?? now
  if (!base) return point
  return atDay(point, weekdayFrom(firstOfWeek(point, told, base, context), weekday), base)
}

/** Whether a date stands in the sentence of the expression. */
function isInSentence({ at: { part, end } }: ToldDate, { tokens, at }: ResolveContext): boolean {
  return part === at.part && at.start - end < LONGEST_SENTENCE && !endsSentence(tokens.text.slice(end, at.start))
}

/** From which day on a weekday is looked for. */
function firstOfWeek({ toward }: Point, told: ToldDate | null, { number }: Base, context: ResolveContext): number {
  if (toward === 'past') return number - 7
  if (toward === 'future') return number + 1
  // «Jumat ini»: of the week that runs from Monday.
  if (toward === 'present') return weekdayFrom(number - 6, 1)
  if (told) return number - 3
  return tellsFuture(context) ? number : number - 6
}

/** A month of the nearest year; a quarter or half of the year told, else the last that has begun or, in the future, the next to begin. */
function settleYear(point: Point, { nth, months }: Period, context: ResolveContext): Point {
  const base = baseOf(point, context)
  if (!base) return point
  const { year, month } = civilDate(base.number)
  const ofYear = months > 1 && base !== context.now
  const from = year * 12 + (ofYear ? 0 : month - 1 + firstOfYear(point, months, context))
  const found = from + modulo((nth - 1) * months - from, 12)
  return settledBy(point, base, { year: Math.floor(found / 12) })
}

/** From which month on, seen from that of the base, a month, quarter or half is looked for. */
function firstOfYear({ toward }: Point, months: number, context: ResolveContext): number {
  if (toward === 'future' || (months > 1 && tellsFuture(context))) return 0
  return toward === 'past' || months > 1 ? -11 : -6
}

/** The date told last, where the words do not point from now, else now. */
function baseOf({ toward }: Point, context: ResolveContext): Base | null {
  return (toward ? null : toldNear(context)) ?? context.now
}

function liesToward(toward: Point['toward'], ahead: number): boolean {
  return toward === 'past' ? ahead <= 0 : toward !== 'future' || ahead >= 0
}
