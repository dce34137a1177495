import type { Unit } from '../../../language/id/time/calendar.js'
import { monthsAfter } from './calendar.js'
import type { Point, UnitAmount } from './meaning.js'

/** How a unit is written in an ISO 8601 duration, and how many of the letter it holds. */
const LETTERS: Readonly<Record<Unit, readonly [letter: string, times: number]>> = {
  century: ['Y', 100],
  decade: ['Y', 10],
  year: ['Y', 1],
  semester: ['M', 6],
  quarter: ['M', 3],
  month: ['M', 1],
  week: ['W', 1],
  weekend: ['W', 1],
  day: ['D', 1],
  hour: ['H', 1],
  minute: ['M', 1],
  second: ['S', 1],
}
const OF_CLOCK: ReadonlySet<Unit> = new Set<Unit>(['hour', 'minute', 'second'])
type UnitOfClock = 'hour' | 'minute' | 'second'
export type UnitOfMonths = Exclude<Unit, UnitOfClock | 'day' | 'week' | 'weekend'>

/** Periods of whole months, the finest first that a point may name. */
const PERIODS: readonly UnitOfMonths[] = ['month', 'quarter', 'semester', 'decade', 'century', 'year']

/** A period of whole months that a point names, the `nth` of its year or, where it is longer than one, of all. */
export interface Period {
  unit: UnitOfMonths
  months: number
  nth: number
}

/** The finest period of whole months that a point names; `null` where it names none. */
export function periodOf(point: Point): Period | null {
  for (const unit of PERIODS) {
    const nth = point[fieldOf(unit)]
    if (nth !== undefined) return { unit, months: monthsOf(unit), nth }
  }
  return null
}

/** The field of a point that holds a period. */
export function fieldOf(unit: UnitOfMonths): Exclude<UnitOfMonths, 'semester'> | 'half' {
  return unit === 'semester' ? 'half' : unit
}

/** How many months a period has. */
export function monthsOf(unit: UnitOfMonths): number {
  const [letter, times] = LETTERS[unit]
  return letter === 'Y' ? times * 12 : times
}

/** Whether a unit is a part of the day. */
export function isOfClock(unit: Unit): unit is UnitOfClock {
  return OF_CLOCK.has(unit)
}

/** An ISO 8601 duration: `P3Y`, `PT2H40M`, `P2.5Y`; `X` for a count the words do not give. */
export function durationValue(amounts: readonly UnitAmount[]): string {
  let days = ''
  let clock = ''
  for (const { count, unit } of amounts.map(inWholes)) {
    const [letter, times] = LETTERS[unit]
    const value = `${count === null ? 'X' : plain(count * times)}${letter}`
    if (isOfClock(unit)) clock += value
    else days += value
  }
  return `P${days}${clock && `T${clock}`}`
}

/** Without the dust of binary fractions. */
function plain(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

/** Half an hour as 30 minutes, half a year as six months: parts of one, where the smaller unit has a whole number of them. */
function inWholes(amount: UnitAmount): UnitAmount {
  const { count, unit } = amount
  if (count === null || count >= 1) return amount
  if (unit === 'hour' && Number.isInteger(count * 60)) return { count: count * 60, unit: 'minute' }
  return unit === 'year' && Number.isInteger(count * 12) ? { count: count * 12, unit: 'month' } : amount
}

/** The day an amount of whole days or more before or after another; `null` for parts of a day and unsaid counts. */
export function movedBy(day: number, amounts: readonly UnitAmount[], way: 1 | -1): number | null {
  let moved = day
  for (const { count, unit } of amounts) {
    if (count === null || isOfClock(unit)) return null
    const step = way * count
    if (unit === 'day' || unit === 'week' || unit === 'weekend') moved += Math.round(unit === 'day' ? step : step * 7)
    else moved = monthsAfter(moved, Math.round(step * monthsOf(unit)))
  }
  return moved
}
