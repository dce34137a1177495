import type { Precision, Timex } from '../../../types.js'
import { dayNumber, firstOf, isoDate, isoWeek, pad } from '../meaning/calendar.js'
import { namesDay, type Point, WEEKLY } from '../meaning/meaning.js'
import { periodOf } from '../meaning/periods.js'
import type { Now } from './now.js'
import { minutesOf } from './settle-time.js'

type Interval = NonNullable<Timex['interval']>
/** From one day to before another. */
type Days = readonly [first: number, next: number]

/** The TIMEX3 value of a point; `X` stands for what nothing settled. */
export function timexValue(settled: Point): string {
  const { hour, minute = 0, second, part, zone = '', shift } = settled
  const day = dayValue(settled)
  if (hour !== undefined) return `${day}T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}${zone}`
  if (part) return `${day}T${part.code}`
  return day || vague(shift)
}

/** The date of a point at its own precision; empty where it has none at all. */
function dayValue({ century, decade, year, month, day, weekday, quarter, half, school, monday, weekend }: Point): string {
  if (century !== undefined) return pad(century)
  if (decade !== undefined) return pad(decade, 3)
  if (monday !== undefined) return weekValue(monday, weekend)
  const whole = year === undefined ? 'XXXX' : pad(year, 4)
  if (day !== undefined) return `${whole}-${month === undefined ? 'XX' : pad(month)}-${pad(day)}`
  if (weekday !== undefined) return `${WEEKLY}${weekday}`
  if (quarter !== undefined) return `${whole}-Q${quarter}`
  if (half !== undefined) return `${whole}-H${half}`
  if (month !== undefined) return `${whole}-${pad(month)}`
  if (year === undefined) return ''
  return school ? `${whole}/${pad(year + 1, 4)}` : whole
}

function weekValue(monday: number, weekend: boolean | undefined): string {
  const { year, week } = isoWeek(monday)
  return `${pad(year, 4)}-W${pad(week)}${weekend ? '-WE' : ''}`
}

function vague(shift: Point['shift']): string {
  if (!shift) return 'XXXX'
  return shift.by < 0 ? 'PAST_REF' : shift.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
}

/** The finest unit that a point gives; `null` where it stays vague. */
export function precisionOf(settled: Point): Precision | null {
  if (settled.second !== undefined) return 'second'
  if (settled.hour !== undefined) return settled.minute === undefined ? 'hour' : 'minute'
  if (settled.part) return 'part-of-day'
  if (settled.monday !== undefined) return settled.weekend ? 'weekend' : 'week'
  return namesDay(settled) ? 'day' : (periodOf(settled)?.unit ?? null)
}

/** The half-open interval that a point covers; `null` where it is not settled. Its clock is that of the reference. */
export function intervalOf(settled: Point, now: Now | null): Interval | null {
  const days = daysOf(settled)
  if (!days) return null
  const { day, hour, second, part, zone = now?.offset ?? '' } = settled
  const [first, next] = days
  if (hour === undefined && !part) return { begin: isoDate(first), end: isoDate(next) }
  if (day === undefined) return null
  const begin = minutesOf(settled)
  const [from, to] = hour === undefined && part ? [part.from * 60, part.to * 60] : [begin, begin + 1]
  if (second === undefined) return { begin: instant(first, from, zone), end: instant(first, to, zone) }
  const last = second === 59 ? instant(first, to, zone) : instant(first, from, zone, second + 1)
  return { begin: instant(first, from, zone, second), end: last }
}

function instant(day: number, minutes: number, offset: string, seconds = 0): string {
  const ofDay = minutes % 1440
  return `${isoDate(day + Math.floor(minutes / 1440))}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}:${pad(seconds)}${offset}`
}

/** The first day of a settled point, for ordering and for later dates to count from; `null` where it has none. */
export function firstDay(settled: Point): number | null {
  return daysOf(settled)?.[0] ?? null
}

/** The days that a settled point covers; `null` where it is not settled. */
function daysOf(settled: Point): Days | null {
  const { year, month, day, weekday, school, monday, weekend } = settled
  if (monday !== undefined) return [weekend ? monday + 5 : monday, monday + 7]
  if (day !== undefined || weekday !== undefined) {
    if (year === undefined || month === undefined || day === undefined) return null
    const first = dayNumber({ year, month, day })
    return [first, first + 1]
  }
  const period = periodOf(settled)
  if (!period) return null
  const { nth, months } = period
  if (months >= 12) return monthsFrom(nth * months + (school ? 6 : 0), months)
  return year === undefined ? null : monthsFrom(year * 12 + (nth - 1) * months, months)
}

/** So many months from one on, counted from January of the year 0. */
function monthsFrom(start: number, count: number): Days {
  return [firstOf(start), firstOf(start + count)]
}
