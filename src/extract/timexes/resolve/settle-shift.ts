import { civilDate, isImpossible, modulo, mondayAfter, weekdayFrom } from '../meaning/calendar.js'
import type { Point } from '../meaning/meaning.js'
import { fieldOf, isOfClock, monthsOf, type UnitOfMonths } from '../meaning/periods.js'
import { atDay, type ResolveContext, settledBy } from './context.js'
import type { Now } from './now.js'
import type { Base } from './origin.js'

type Shift = NonNullable<Point['shift']>

/** A point so many units from now, or from the date told last: «pekan lalu», «dua jam lagi», «keesokan harinya». */
export function settleShift(point: Point, shift: Shift, context: ResolveContext): Point | null {
  const { now } = context
  const { unit, by } = shift
  const base = point.anaphoric ? toldBefore(unit, context) : now
  if (!base) return point
  if (unit === 'day') return onDay(point, base.number + by, by, base)
  if (unit === 'week' || unit === 'weekend') return inWeek(point, shift, base)
  return isOfClock(unit) ? atClock(point, shift, now) : inPeriod(point, unit, by, base)
}

/** The date that a shift by such units counts from, where it is told from one before. */
export function toldBefore(unit: Shift['unit'], { before, beforeYear }: ResolveContext): Base | null {
  return unit === 'year' || unit === 'decade' || unit === 'century' ? beforeYear : before
}

/** The day itself, or the weekday that the point names at it or beyond it. */
function onDay(point: Point, number: number, by: number, base: Base): Point {
  const { weekday } = point
  return atDay(point, weekday === undefined ? number : weekdayFrom(by < 0 ? number - 6 : number, weekday), base)
}

function inWeek(point: Point, { unit, by }: Shift, base: Base): Point {
  const monday = mondayAfter(base.number, by)
  if (point.weekday !== undefined) return atDay(point, monday + point.weekday - 1, base)
  return settledBy(point, base, { monday, weekend: unit === 'weekend' })
}

/** «tanggal 5 bulan lalu», «November tahun lalu»: the parts that the words have, in the period found. */
function inPeriod(point: Point, unit: UnitOfMonths, by: number, base: Base): Point | null {
  const { year, month } = civilDate(base.number)
  const months = monthsOf(unit)
  const index = Math.floor((year * 12 + month - 1) / months) + by
  const nth = months > 12 ? index : modulo(index, 12 / months) + 1
  const settled = settledBy(point, base, { [fieldOf(unit)]: nth, year: Math.floor((index * months) / 12) })
  return isImpossible(settled) ? null : settled
}

/** «dua jam lalu»: only where the reference has a clock. */
function atClock(point: Point, { unit, by }: Shift, now: Now | null): Point {
  if (!now || now.minutes === null || unit === 'second') return point
  const minutes = now.minutes + by * (unit === 'hour' ? 60 : 1)
  const ofDay = modulo(minutes, 1440)
  const clock = { hour: Math.floor(ofDay / 60), minute: ofDay % 60 }
  return settledBy(point, now, { ...civilDate(now.number + Math.floor(minutes / 1440)), ...clock })
}
