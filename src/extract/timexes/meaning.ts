import type { PartOfDay, Unit } from '../../language/id/calendar.js'
import type { Mod, Span } from '../../types.js'

/** A time expression as the words alone give it, before a reference or an antecedent fills what they leave open. */
export interface Candidate extends Span {
  meaning: Meaning
  mod: Mod | null
  /** Counts only when joined to another expression: «malam», «20/6», «01.00». */
  weak: boolean
}

export type Meaning = Point | Range | Duration | Recurrence | Vague

/** A point or period of the calendar: the fields that the words name, and how the rest is to be found. */
export interface Point {
  kind: 'point'
  century?: number
  /** The first three digits of the year. */
  decade?: number
  year?: number
  /** A year of school, July to June, that begins in `year`. */
  school?: true
  half?: number
  quarter?: number
  month?: number
  day?: number
  /** Monday = 1. */
  weekday?: number
  part?: PartOfDay
  hour?: number
  minute?: number
  /** Offset of the zone that the words name. */
  zone?: string
  /** So many units from the reference: «kemarin», «pekan lalu», «dua tahun lagi». */
  shift?: { unit: Unit; by: number } | undefined
  /** Whether the shift counts from the date told last rather than from the reference: «keesokan harinya». */
  anaphoric?: true
  /** Where the missing parts are to be looked for: «lalu», «mendatang». */
  toward?: 'past' | 'future' | 'present'
}

/** From one point to another, both inclusive. */
export interface Range {
  kind: 'range'
  from: Point
  to: Point
}

/** An amount of time; `around` says on which side of the reference it lies, where the words say. */
export interface Duration {
  kind: 'duration'
  amounts: readonly Amount[]
  /** The upper end: «1-2 bulan». */
  upTo?: readonly Amount[]
  around?: 'before' | 'after'
  /** «15 hari kemudian»: a date, where the text has one to count from. */
  anaphoric?: true
}

/** So many units; `count` is `null` where the words give none («bertahun-tahun»). */
export interface Amount {
  count: number | null
  unit: Unit
}

/** A set of times, by its TIMEX3 value. */
export interface Recurrence {
  kind: 'set'
  value: string
}

/** Now, once or some day: «kini», «baru-baru ini», «ke depan». */
export interface Vague {
  kind: 'vague'
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

/** The side of the reference on which a distance lies. */
export function towardOf(by: number): NonNullable<Point['toward']> {
  return by < 0 ? 'past' : by > 0 ? 'future' : 'present'
}

/** The smallest thing that a point names. */
export function finestOf(point: Point): 'clock' | 'part' | 'day' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | undefined {
  if (point.hour !== undefined) return 'clock'
  if (point.part) return 'part'
  if (namesDay(point)) return 'day'
  return (['month', 'quarter', 'half', 'year', 'decade'] as const).find((field) => point[field] !== undefined)
}

/** Whether the point says which day it is, or names a weekday or «kemarin». */
export function namesDay(point: Point): boolean {
  return point.day !== undefined || point.weekday !== undefined || point.shift?.unit === 'day'
}
