import { UTCDate } from '@date-fns/utc'
import type { Locale } from 'date-fns'
import { format } from 'date-fns/format'
import { formatDuration } from 'date-fns/formatDuration'
import { id } from 'date-fns/locale/id'
import type { Timex } from '../types.js'

/** An interval as date-fns has it. */
export interface DateInterval {
  start: Date
  end: Date
}

/** A duration as date-fns has it. */
export interface DateDuration {
  years?: number
  months?: number
  weeks?: number
  days?: number
  hours?: number
  minutes?: number
  seconds?: number
}

/** A locale of date-fns, whose own type asks for the whole package. */
export interface DateLocale {
  readonly code: string
}

/** A zone of Indonesia by its name, or an offset: `+07:00`. */
export type TimeZone = 'WIB' | 'WITA' | 'WIT' | `${'+' | '-'}${number}:${number}`

/** None of them has summer time, so that an offset says all. */
const OFFSETS: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' }
const NAMES: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' }
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/
const HAS_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/
const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/
const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const
/** In milliseconds. */
const MINUTE = 60_000

/** How a moment of each precision is written; other timexes are told by their own words. */
const PATTERNS: Partial<Record<NonNullable<Timex['precision']>, string>> = {
  year: 'yyyy',
  month: 'MMMM yyyy',
  day: 'EEEE, d MMMM yyyy',
  hour: 'EEEE, d MMMM yyyy HH.mm',
  minute: 'EEEE, d MMMM yyyy HH.mm',
  second: 'EEEE, d MMMM yyyy HH.mm.ss',
}

/** The interval in the terms of date-fns, from its first moment to the first after it; a day without an offset is one of the zone. */
export function intervalOf({ interval }: Timex, zone: TimeZone): DateInterval | null {
  if (!interval) return null
  const offset = offsetOf(zone)
  return { start: momentOf(interval.begin, offset), end: momentOf(interval.end, offset) }
}

/** The duration in the terms of date-fns; `null` for what is none, and for one without a number («berjam-jam»). */
export function durationOf({ type, value }: Timex): DateDuration | null {
  const parts = type === 'DURATION' ? DURATION.exec(value) : null
  if (!parts) return null
  const told = UNITS.flatMap((unit, index) => (parts[index + 1] === undefined ? [] : [[unit, Number(parts[index + 1])] as const]))
  return told.length > 0 ? Object.fromEntries(told) : null
}

/** The timex for people, in a language and zone; its own words where they say more than a date or a duration would. */
export function written(timex: Timex, language: DateLocale, zone: TimeZone): string {
  const locale = language as Locale
  const duration = durationOf(timex)
  if (duration) return formatDuration(duration, { locale, delimiter: ' ' })
  const pattern = timex.precision && timex.mod === null && !timex.value.includes('/') ? PATTERNS[timex.precision] : undefined
  if (!timex.interval || !pattern) return timex.text
  const offset = /[+-]\d\d:\d\d$/.exec(timex.interval.begin)?.[0] ?? offsetOf(zone)
  const local = new UTCDate(momentOf(timex.interval.begin, offset).getTime() + minutesOf(offset) * MINUTE)
  const clock = pattern.includes('HH') ? ` ${NAMES[offset] ?? `UTC${offset}`}` : ''
  return `${format(local, pattern, { locale })}${clock}`
}

/** The language of the texts. */
export const INDONESIAN: DateLocale = id

function offsetOf(zone: TimeZone): string {
  const offset = OFFSETS[zone] ?? zone
  if (typeof offset !== 'string' || !OFFSET.test(offset))
    throw new TypeError(`zone must be WIB, WITA, WIT or an offset such as "+07:00"; got ${JSON.stringify(zone)}`)
  return offset
}

function momentOf(iso: string, offset: string): Date {
  if (!iso.includes('T')) return new Date(`${iso}T00:00:00${offset}`)
  return new Date(HAS_OFFSET.test(iso) ? iso : `${iso}${offset}`)
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  return offset.startsWith('-') ? -minutes : minutes
}
