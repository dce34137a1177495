import {
  type DateDuration,
  type DateInterval,
  type DateLocale,
  durationOf,
  INDONESIAN,
  intervalOf,
  type TimeZone,
  written,
} from './render/date-fns.js'
import type { Timex } from './types.js'

export type { DateDuration, DateInterval, DateLocale, TimeZone } from './render/date-fns.js'

/**
 * The interval of a timex for date-fns: `start` is its first moment, `end` the first one after it; `null` where the text gives none.
 * Days and clock times without an offset are those of the zone, WIB unless said otherwise. Throws a `TypeError` for an unknown zone.
 */
export function toInterval(timex: Timex, zone: TimeZone = 'WIB'): DateInterval | null {
  return intervalOf(timex, zone)
}

/** The duration of a timex for date-fns: `{ weeks: 2, days: 3 }`; `null` for what is none, and where the text gives no number. */
export function toDuration(timex: Timex): DateDuration | null {
  return durationOf(timex)
}

/**
 * A timex as people read it: «Kamis, 5 Februari 2026 14.30 WIB». `locale` is one of date-fns, Indonesian unless said otherwise. Ranges,
 * hedged and vague times, sets and what is not resolved are told by their own words. Uses neither `Intl` nor the zone of the machine.
 * Throws a `TypeError` for an unknown zone.
 */
export function formatTimex(timex: Timex, locale: DateLocale = INDONESIAN, zone: TimeZone = 'WIB'): string {
  return written(timex, locale, zone)
}
