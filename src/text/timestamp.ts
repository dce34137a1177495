import { MONTHS, SHORT_MONTHS, WEEKDAYS, ZONES } from '../language/id/time/calendar.js'
import { CLOCK_WORDS, ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../language/id/time/timestamps.js'
import { isCalendarDate } from './iso.js'

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [ENGLISH_MONTHS, SHORT_MONTHS, MONTHS].flatMap((months) => Object.entries(months)),
)
const MONTH = alternatives(MONTH_NUMBERS.keys())
const WEEKDAY = alternatives([...Object.keys(WEEKDAYS), ...ENGLISH_WEEKDAYS])

/** Day, month in words and year; month in words, day and year, also as programs write it without a comma; year first; all in figures. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WEEKDAY})[\\s,./(-]{1,4})?(?:` +
    [
      `(?<day>\\d{1,2})[\\s.,/-]{1,3}(?<month>${MONTH})[\\s.,/-]{1,3}(?<year>\\d{4}|(?<=-)\\d{2})`,
      `(?<enMonth>${MONTH})\\.?\\s{1,3}(?<enDay>\\d{1,2})(?:\\s?,\\s{0,3}|\\s{1,3})(?<enYear>\\d{4})`,
      '(?<isoYear>\\d{4})[-/](?<isoMonth>\\d{1,2})[-/](?<isoDay>\\d{1,2})',
      '(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.](?<lastYear>\\d{4})',
    ].join('|') +
    ')(?!\\d)\\)?',
  'giu',
)

const ZONE = `${alternatives(Object.keys(ZONES))}|z(?![a-z])|[+-]\\d{2}:?\\d{2}`
const CLOCK = `(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:](?<second>\\d{2})(?:\\.\\d{1,6})?)?(?!\\d)`
const MARKS = '[\\s,|•·/–—-]{0,8}'
const SUFFIX = `(?:\\s{0,3}(?<half>[ap]m)(?![a-z]))?(?:\\s{0,3}\\(?(?:(?:gmt|utc)(?=[+-]))?(?<zone>${ZONE})(?:\\+\\d{1,2})?\\)?(?:\\s\\([\\p{L} ]{3,40} time\\))?(?![a-z]))?`
const CLOCK_AFTER = new RegExp(`(?:t|${MARKS}(?:(?:${alternatives(CLOCK_WORDS)})\\s{0,3})?)${CLOCK}${SUFFIX}`, 'iuy')
const CLOCK_BEFORE = new RegExp(`(?<!\\d)${CLOCK}${SUFFIX}${MARKS}$`, 'iu')
/** In characters. */
const REACH_BACK = 32
/** Every date has a year in figures; looked for first, since most lines have none. */
const HAS_YEAR = /\d{4}|-\d{2}/

/**
 * The first point in time in the text that names day, month and year, with its clock and zone if it has them: a date line as
 * Indonesian outlets print it. `value` is ISO 8601, with an offset where the zone is named; `start` and `end` are offsets into
 * `text`; `null` where there is none.
 */
export function readTimestamp(text: string): { value: string; start: number; end: number } | null {
  if (!HAS_YEAR.test(text)) return null
  for (const match of text.matchAll(DATE)) {
    const date = dateOf(match.groups ?? {})
    if (!date) continue
    const end = match.index + match[0].length
    CLOCK_AFTER.lastIndex = end
    const after = CLOCK_AFTER.exec(text)
    const timeAfter = after && timeOf(after.groups ?? {})
    if (after && timeAfter) return { value: date + timeAfter, start: match.index, end: end + after[0].length }
    const before = CLOCK_BEFORE.exec(text.slice(Math.max(0, match.index - REACH_BACK), match.index))
    const timeBefore = before && timeOf(before.groups ?? {})
    if (before && timeBefore) return { value: date + timeBefore, start: match.index - before[0].length, end }
    return { value: date, start: match.index, end }
  }
  return null
}

function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|')
}

function dateOf(groups: Record<string, string | undefined>): string | null {
  const { day, month, year, enDay, enMonth, enYear, isoYear, isoMonth, isoDay, first, second, lastYear } = groups
  if (month) return isoDate(year?.padStart(4, '20'), MONTH_NUMBERS.get(month.toLowerCase()), day)
  if (enMonth) return isoDate(enYear, MONTH_NUMBERS.get(enMonth.toLowerCase()), enDay)
  if (isoYear) return isoDate(isoYear, isoMonth, isoDay)
  // Day first, as Indonesians write; month first only where it can be nothing else.
  return isoDate(lastYear, second, first) ?? isoDate(lastYear, first, second)
}

function isoDate(year: string | undefined, month: string | number | undefined, day: string | undefined): string | null {
  if (!isCalendarDate(Number(year), Number(month), Number(day))) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function timeOf(groups: Record<string, string | undefined>): string | null {
  const hour = hourOf(Number(groups.hour), groups.half?.toLowerCase())
  const second = groups.second ?? '00'
  if (hour > 23 || Number(groups.minute) > 59 || Number(second) > 59) return null
  return `T${String(hour).padStart(2, '0')}:${groups.minute}:${second}${offsetOf(groups.zone?.toLowerCase())}`
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return ''
  if (zone === 'z') return '+00:00'
  return ZONES[zone] ?? `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
