import type { Unit } from '../../language/id/calendar.js'
import { monthsAfter } from './calendar.js'
import type { Amount, Point } from './meaning.js'

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

/** Periods of whole months, the finest first that a point may name. */
const PERIODS = ['month', 'quarter', 'semester', 'decade', 'century', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** The field of a point that holds a period. */
export function fieldOf(period: Period): Exclude<Period, 'semester'> | 'half' {
  return period === 'semester' ? 'half' : period
}

/** The finest period of whole months that a point names; `undefined` where it names none. */
export function periodOf(point: Point): Period | undefined {
  return PERIODS.find((period) => point[fieldOf(period)] !== undefined)
}

/** How many months a unit of whole months has. */
export function monthsOf(unit: Unit): number {
  const [letter, times] = LETTERS[unit]
  return letter === 'Y' ? times * 12 : times
}

/** An ISO 8601 duration: `P3Y`, `PT2H40M`, `P2.5Y`; `X` for a count the words do not give. */
export function durationValue(amounts: readonly Amount[]): string {
  const write = (amount: Amount) => {
    const { count, unit } = inWholes(amount)
    const [letter, times] = LETTERS[unit]
    return `${count === null ? 'X' : Number((count * times).toPrecision(8))}${letter}`
  }
  const days = amounts.filter(({ unit }) => !OF_CLOCK.has(unit)).map(write)
  const clock = amounts.filter(({ unit }) => OF_CLOCK.has(unit)).map(write)
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`
}

/** Half an hour as 30 minutes, half a year as six months: parts of one, where the smaller unit has a whole number of them. */
function inWholes(amount: Amount): Amount {
  const { count, unit } = amount
  if (count === null || count >= 1) return amount
  if (unit === 'hour' && Number.isInteger(count * 60)) return { count: count * 60, unit: 'minute' }
  return unit === 'year' && Number.isInteger(count * 12) ? { count: count * 12, unit: 'month' } : amount
}

/** The day an amount of whole days or more before or after another; `null` for parts of a day and unsaid counts. */
export function movedBy(day: number, amounts: readonly Amount[], way: 1 | -1): number | null {
  let moved = day
  for (const { count, unit } of amounts) {
    if (count === null || OF_CLOCK.has(unit)) return null
    const step = way * count
    if (unit === 'day') moved += Math.round(step)
    else if (unit === 'week' || unit === 'weekend') moved += Math.round(step * 7)
    else moved = monthsAfter(moved, Math.round(step * monthsOf(unit)))
  }
  return moved
}
