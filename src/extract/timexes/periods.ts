import type { Unit } from '../../language/id/calendar.js'
import { addPeriod } from './calendar.js'
import type { Amount } from './meaning.js'

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

/** An ISO 8601 duration: `P3Y`, `PT2H40M`, `P2.5Y`; `X` for a count the words do not give. */
export function durationValue(amounts: readonly Amount[]): string {
  const write = ({ count, unit }: Amount) => {
    const [letter, times] = LETTERS[unit]
    return `${count === null ? 'X' : Number((count * times).toPrecision(8))}${letter}`
  }
  const days = amounts.filter(({ unit }) => !OF_CLOCK.has(unit)).map(write)
  const clock = amounts.filter(({ unit }) => OF_CLOCK.has(unit)).map(write)
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`
}

/** The day an amount of whole days or more before or after another; `null` for parts of a day and unsaid counts. */
export function movedBy(day: number, amounts: readonly Amount[], way: 1 | -1): number | null {
  let moved = day
  for (const { count, unit } of amounts) {
    const [letter, times] = LETTERS[unit]
    if (count === null || OF_CLOCK.has(unit)) return null
    const whole = way * count * times
    if (letter === 'W' || letter === 'D') moved = addPeriod(moved, { days: Math.round(whole * (letter === 'W' ? 7 : 1)) })
    else moved = addPeriod(moved, { months: Math.round(letter === 'Y' ? whole * 12 : whole) })
  }
  return moved
}
