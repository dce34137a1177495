import type { Precision, Timex } from '../../types.js'
import { addMonths, dayNumber, isoDate, isoWeek, monthLength, pad } from './calendar.js'
import { namesDay, type Point } from './meaning.js'
import type { Settled } from './settle.js'

type Interval = NonNullable<Timex['interval']>

/** The TIMEX3 value of a point; `X` stands for what nothing settled. */
export function timexValue(settled: Settled): string {
  const { point } = settled
  if (point.hour !== undefined) return `${dayValue(settled, '')}T${clockOf(point)}${point.zone ?? ''}`
  if (point.part) return `${dayValue(settled, '')}T${point.part.code}`
  return dayValue(settled, 'XXXX')
}

/** The date of a point at its own precision; `unknown` where it has none at all. */
function dayValue({ point, week, weekend }: Settled, unknown: string): string {
  if (point.century !== undefined) return pad(point.century)
  if (point.decade !== undefined) return pad(point.decade, 3)
  const year = point.year === undefined ? 'XXXX' : pad(point.year, 4)
  if (week !== undefined) return `${year}-W${pad(week)}${weekend ? '-WE' : ''}`
  if (point.day !== undefined) return `${year}-${point.month === undefined ? 'XX' : pad(point.month)}-${pad(point.day)}`
  if (point.weekday !== undefined) return `XXXX-WXX-${point.weekday}`
  if (point.quarter !== undefined) return `${year}-Q${point.quarter}`
  if (point.half !== undefined) return `${year}-H${point.half}`
  if (point.month !== undefined) return `${year}-${pad(point.month)}`
  if (point.school && point.year !== undefined) return `${year}/${pad(point.year + 1, 4)}`
  if (point.year !== undefined) return year
  if (point.shift) return point.part || point.hour !== undefined ? unknown : vague(point.shift.by)
  return unknown
}

function vague(by: number): string {
  return by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
}

function clockOf({ hour = 0, minute }: Point): string {
  return `${pad(hour)}:${pad(minute ?? 0)}`
}

/** The finest unit that a point gives; `null` where it stays vague. */
export function precisionOf({ point, week, weekend }: Settled): Precision | null {
  if (point.hour !== undefined) return point.minute === undefined ? 'hour' : 'minute'
  if (point.part) return 'part-of-day'
  if (weekend) return 'weekend'
  if (week !== undefined) return 'week'
  if (namesDay(point)) return 'day'
  if (point.month !== undefined) return 'month'
  if (point.quarter !== undefined) return 'quarter'
  if (point.half !== undefined) return 'semester'
  if (point.decade !== undefined) return 'decade'
  if (point.century !== undefined) return 'century'
  return point.year === undefined ? null : 'year'
}

/** The half-open interval that a point covers; `null` where it is not settled. `offset` is that of the reference's clock. */
export function intervalOf(settled: Settled, offset: string | null): Interval | null {
  const { point } = settled
  if (point.hour !== undefined || point.part) return clockInterval(point, point.zone ?? offset ?? '')
  const days = daysOf(settled)
  return days && { begin: isoDate(days.first), end: isoDate(days.next) }
}

function clockInterval(point: Point, offset: string): Interval | null {
  if (point.year === undefined || point.month === undefined || point.day === undefined) return null
  const day = dayNumber({ year: point.year, month: point.month, day: point.day })
  if (point.hour === undefined && point.part)
    return { begin: instant(day, point.part.from * 60, offset), end: instant(day, point.part.to * 60, offset) }
  const begin = (point.hour ?? 0) * 60 + (point.minute ?? 0)
  return { begin: instant(day, begin, offset), end: instant(day, begin + 1, offset) }
}

function instant(day: number, minutes: number, offset: string): string {
  const ofDay = minutes % 1440
  return `${isoDate(day + Math.floor(minutes / 1440))}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}:00${offset}`
}

/** The days that a settled point covers; `null` where it is not settled. */
function daysOf({ point, week, weekend }: Settled): { first: number; next: number } | null {
  if (point.century !== undefined) return yearsFrom(point.century * 100, 100)
  if (point.decade !== undefined) return yearsFrom(point.decade * 10, 10)
  const { year, month, day } = point
  if (year === undefined) return null
  if (week !== undefined) return weekDays(year, week, weekend === true)
  if (month !== undefined && day !== undefined) {
    const first = dayNumber({ year, month, day })
    return { first, next: first + 1 }
  }
  if (point.weekday !== undefined || day !== undefined) return null
  if (month !== undefined) return monthsFrom(year, month, 1)
  if (point.quarter !== undefined) return monthsFrom(year, point.quarter * 3 - 2, 3)
  if (point.half !== undefined) return monthsFrom(year, point.half * 6 - 5, 6)
  return point.school ? monthsFrom(year, 7, 12) : yearsFrom(year, 1)
}

function yearsFrom(year: number, count: number): { first: number; next: number } {
  return monthsFrom(year, 1, count * 12)
}

function monthsFrom(year: number, month: number, count: number): { first: number; next: number } {
  const next = addMonths(year, month, count)
  return { first: dayNumber({ year, month, day: 1 }), next: dayNumber({ ...next, day: 1 }) }
}

function weekDays(year: number, week: number, weekend: boolean): { first: number; next: number } {
  const fourth = dayNumber({ year, month: 1, day: 4 })
  const monday = fourth + (week - isoWeek(fourth).week) * 7 - ((((fourth + 3) % 7) + 7) % 7)
  return { first: weekend ? monday + 5 : monday, next: monday + 7 }
}

/** The first day of a settled point, for ordering and for later dates to count from; `null` where it has none. */
export function firstDay(settled: Settled): number | null {
  const { year, month, day } = settled.point
  if (year !== undefined && month !== undefined)
    return dayNumber({ year, month, day: Math.min(day ?? 1, monthLength(year, month)) })
  return daysOf(settled)?.first ?? null
}
