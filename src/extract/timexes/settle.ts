import { civilDate, dayNumber, isImpossible, modulo, weekdayOf } from './calendar.js'
import { tellsFuture } from './cues.js'
import type { Point } from './meaning.js'
import { fieldOf, monthsOf, type Period, periodOf } from './periods.js'
import { atDay, type Base, type Context, settledBy, type Settled } from './settled.js'
import { settleShift } from './shift.js'

/** Fills what the words leave open. `null` for a date that the calendar does not have; a point that nothing settles comes back as it was. */
export function settle(point: Point, context: Context): Settled | null {
  const { year, month, day, weekday, shift } = point
  if (shift && (day === undefined || month === undefined)) return settleShift(point, shift, context)
  if (day !== undefined) return settleDay(point, day, context)
  if (weekday !== undefined) return settleWeekday(point, weekday, context)
  const period = year === undefined ? periodOf(point) : undefined
  return period && monthsOf(period) < 12 ? settleYear(point, period, context) : settledBy(point)
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
  const steps = month === undefined && base !== context.now ? [0] : [-1, 0, 1]
  const days = steps.map((step) =>
    dayNumber({ year: from.year, month: month === undefined ? from.month + step : month + step * 12, day }),
  )
  const number = nearest(
    days.filter((each) => civilDate(each).day === day),
    base.number,
    toward,
  )
  return number === undefined ? null : atDay(point, number, base)
}

function settleWeekday(point: Point, weekday: number, context: Context): Settled {
  const { near, now } = context
  const told = near?.ofDay && near.explicit && !point.toward ? near : null
  const base = told ?? now
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

/** A month of the nearest year; a quarter or half of the year told, else the latest that has begun or, in the future, the next to begin. */
function settleYear(point: Point, period: Period, context: Context): Settled {
  const base = baseOf(point, context)
  if (!base) return settledBy(point)
  const { year, month } = civilDate(base.number)
  const ahead = ((point[fieldOf(period)] ?? 1) - 1) * monthsOf(period) + 1 - month
  return settledBy({ ...point, year: year + yearsTo(ahead, point, base === context.now ? context : null) }, base)
}

function yearsTo(ahead: number, { month, toward }: Point, fromNow: Context | null): number {
  if (month !== undefined) return ((nearest([ahead - 12, ahead, ahead + 12], 0, toward) ?? ahead) - ahead) / 12
  if (!fromNow) return 0
  if (toward === 'future' || tellsFuture(fromNow)) return ahead < 0 ? 1 : 0
  return ahead > 0 ? -1 : 0
}

/** The date told last, where the words do not point from now, else now. */
function baseOf({ toward }: Point, { told, now }: Context): Base | null {
  return (toward ? null : told) ?? now
}

/** Of ascending values the one nearest to a base, on the side asked for; the earlier of two as near. */
function nearest(values: readonly number[], base: number, toward: Point['toward']): number | undefined {
  const onSide = values.filter((value) => (toward === 'past' ? value <= base : toward !== 'future' || value >= base))
  return onSide.sort((a, b) => Math.abs(a - base) - Math.abs(b - base))[0]
}
