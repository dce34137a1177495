import type { PartOfDay, Unit } from '../../../language/id/time/calendar.js'
import type { Timex } from '../../../types.js'

export type Meaning = Point | PointRange | Duration | Recurrence | Vague

/** A point or period of the calendar: the fields that the words name, and how the rest is to be found. */
export interface Point {
  kind: 'point'
  century: number | undefined
  /** The first three digits of the year. */
  decade: number | undefined
  year: number | undefined
  /** A year of school, July to June, that begins in `year`. */
  school: true | undefined
  half: number | undefined
  quarter: number | undefined
  month: number | undefined
  day: number | undefined
  /** Monday = 1. */
  weekday: number | undefined
  part: PartOfDay | undefined
  hour: number | undefined
  minute: number | undefined
  second: number | undefined
  /** Offset of the zone that the words name. */
  zone: string | undefined
  /** So many units from the reference: «kemarin», «pekan lalu», «dua tahun lagi». */
  shift: { unit: Unit; by: number } | undefined
  /** Where the shift counts from the date told last rather than from the reference, what it is told by: «bulan berikutnya», «15 hari kemudian». */
  anaphoric: 'unit' | 'amount' | undefined
  /** Where the missing parts are to be looked for: «lalu», «mendatang». */
  toward: 'past' | 'future' | 'present' | undefined
  /** The Monday of the week that it is, and whether only its end, once that is settled. */
  monday: number | undefined
  weekend: boolean | undefined
  /** Where its parts come from, and the id of the timex that they were taken from, if any: from the words themselves until it is settled. */
  by: Timex['resolvedBy']
  anchor: string | null
}

/** These parts and what they leave unsaid of another point. All points are made here: the engine reads objects of one shape faster. */
export function pointOf(parts: Partial<Point>, rest: Partial<Point> = {}): Point {
  const point: Point & Record<string, unknown> = {
    kind: 'point',
    century: rest.century,
    decade: rest.decade,
    year: rest.year,
    school: rest.school,
    half: rest.half,
    quarter: rest.quarter,
    month: rest.month,
    day: rest.day,
    weekday: rest.weekday,
    part: rest.part,
    hour: rest.hour,
    minute: rest.minute,
    second: rest.second,
    zone: rest.zone,
    shift: rest.shift,
    anaphoric: rest.anaphoric,
    toward: rest.toward,
    monday: rest.monday,
    weekend: rest.weekend,
    by: rest.by ?? 'explicit',
    anchor: rest.anchor ?? null,
  }
  for (const field in parts) point[field] = parts[field as keyof Point] ?? point[field]
  return point
}

/** From one point to another, both inclusive. */
export interface PointRange {
  kind: 'range'
  from: Point
  to: Point
}

/** An amount of time; `around` says on which side of the reference it lies, where the words say. */
export interface Duration {
  kind: 'duration'
  amounts: readonly UnitAmount[]
  /** The upper end: «1-2 bulan». */
  upTo?: readonly UnitAmount[]
  around?: 'before' | 'after'
}

/** So many units; `count` is `null` where the words give none («bertahun-tahun»). */
export interface UnitAmount {
  count: number | null
  unit: Unit
}

/** Before its number, the TIMEX3 value of a weekday in no week. */
export const WEEKLY = 'XXXX-WXX-'

/** A set of times, by its TIMEX3 value. */
export interface Recurrence {
  kind: 'set'
  value: string
}

/** What recurs on a weekday: «setiap Senin malam». */
export function weekly(weekday: number, part: PartOfDay | undefined): Recurrence {
  return { kind: 'set', value: `${WEEKLY}${weekday}${part ? `T${part.code}` : ''}` }
}

/** Whether a set of times recurs on a weekday. */
export function isWeekly({ value }: Recurrence): boolean {
  return value.startsWith(WEEKLY)
}

/** Now, once or some day: «kini», «baru-baru ini», «ke depan». */
export interface Vague {
  kind: 'vague'
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

/** The side of the reference on which a distance lies. */
export function towardOf(by: number): Point['toward'] {
  return by < 0 ? 'past' : by > 0 ? 'future' : 'present'
}

const FIELDS = ['month', 'quarter', 'half', 'year', 'decade'] as const

/** The smallest thing that a point names. */
export function finestOf(point: Point): 'clock' | 'part' | 'day' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | undefined {
  if (point.hour !== undefined) return 'clock'
  if (point.part) return 'part'
  if (namesDay(point)) return 'day'
  for (const field of FIELDS) if (point[field] !== undefined) return field
  return undefined
}

/** Whether the point says which day it is, or names a weekday or «kemarin». */
export function namesDay(point: Point): boolean {
  return point.day !== undefined || point.weekday !== undefined || point.shift?.unit === 'day'
}
