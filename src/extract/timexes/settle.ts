import { civilDate, dayNumber, isImpossible, modulo, weekdayOf } from './calendar.js'
import { tellsFuture } from './cues.js'
import type { Point } from './meaning.js'
import { type Period, periodOf } from './periods.js'
import { atDay, type Base, type Context, type Settled, settledBy, toldNear } from './settled.js'
import { settleShift } from './shift.js'

/** Fills what the words leave open. `null` for a date that the calendar does not have; a point that nothing settles comes back as it was. */
export function settle(point: Point, context: Context): Settled | null {
  const { year, month, day, weekday, shift } = point
  if (shift && (day === undefined || month === undefined)) return settleShift(point, shift, context)
  if (day !== undefined) return settleDay(point, day, context)
  if (weekday !== undefined) return settleWeekday(point, weekday, context)
  const period = periodOf(point)
  return year === undefined && period && period.months < 12 ? settleYear(point, period, context) : settledBy(point)
}

/** «23 Mei» on the day of the year told before, else nearest to the base; «tanggal 23» in the month told last, else nearest to now. */
function settleDay(point: Point, day: number, context: Context): Settled | null {
  const { year, month, toward } = point
  if (isImpossible(point)) return null
  if (year !== undefined && month !== undefined) return settledBy(point)
  const same = month === undefined || toward ? undefined : context.days.get(`${month}-${day}`)
  const base = same ?? baseOf(point, context)
  if (!base) return settledBy(point)
  const from = civilDate(base.number)
  let nearest: number | null = null
  for (const step of month === undefined && base !== context.now ? [0] : [-1, 0, 1]) {
    const number = dayNumber({ year: from.year, month: month === undefined ? from.month + step : month + step * 12, day })
    const isNearer = nearest === null || Math.abs(number - base.number) < Math.abs(nearest - base.number)
    if (isNearer && civilDate(number).day === day && liesToward(toward, number - base.number)) nearest = number
  }
  return nearest === null ? null : atDay(point, nearest, base)
}

function settleWeekday(point: Point, weekday: number, context: Context): Settled {
  const { before, at } = context
  const told = before?.at.opens === at.opens && before.ofDay && before.explicit && !point.toward ? before : null
  const base = told ?? context.now
  if (!base) return settledBy(point)
  const ahead = modulo(weekday - weekdayOf(base.number), 7)
  return atDay(point, base.number + daysTo(ahead, point.toward, told !== null, context), base)
}

function daysTo(ahead: number, toward: Point['toward'], nearest: boolean, context: Context): number {
  if (toward === 'past') return ahead - 7
  if (toward === 'future') return ahead || 7
  if (nearest) return ahead > 3 ? ahead - 7 : ahead
  return ahead === 0 || tellsFuture(context) ? ahead : ahead - 7
}

/** A month of the nearest year; a quarter or half of the year told, else the last that has begun or, in the future, the next to begin. */
function settleYear(point: Point, { nth, months }: Period, context: Context): Settled {
  const base = baseOf(point, context)
  if (!base) return settledBy(point)
  const { year, month } = civilDate(base.number)
  const ahead = (nth - 1) * months + 1 - month
  return settledBy(point, base, { year: year + yearsTo(ahead, point, base === context.now, context) })
}

function yearsTo(ahead: number, { month, toward }: Point, fromNow: boolean, context: Context): number {
  const isMonth = month !== undefined
  if (!isMonth && !fromNow) return 0
  if (toward === 'future' || (!isMonth && tellsFuture(context))) return ahead < 0 ? 1 : 0
  if (toward === 'past' || !isMonth) return ahead > 0 ? -1 : 0
  return ahead < -6 ? 1 : ahead < 6 ? 0 : -1
}

/** The date told last, where the words do not point from now, else now. */
function baseOf({ toward }: Point, context: Context): Base | null {
  return (toward ? null : toldNear(context)) ?? context.now
}

function liesToward(toward: Point['toward'], ahead: number): boolean {
  return toward === 'past' ? ahead <= 0 : toward !== 'future' || ahead >= 0
}
