import { MONTHS, SHORT_MONTHS } from '../../../language/id/calendar.js'
import type { Point } from '../meaning.js'
import {
  anyOf,
  type Form,
  form,
  type Groups,
  lookUp,
  NUMBER_STARTS,
  numberOf,
  type Reading,
  TO,
  WORDS,
  YEAR,
  yearOf,
} from './form.js'

/** Days of the calendar: «5 Februari 2026», «1-10 Oktober», «5/2/2026», «2026-02-05», «tanggal 23». */
export const DATE_FORMS: readonly Form[] = [
  form(
    ['tanggal', 'tgl', ...NUMBER_STARTS],
    `(?:(?:tanggal|tgl\\.?) )?(?<day>\\d{1,2}|${WORDS})(?:(?<to>${TO}| dan | & |/)(?<last>\\d{1,2}|${WORDS}))? ?(?:(?<month>${anyOf(MONTHS)})(?!\\w)|(?<short>${anyOf(SHORT_MONTHS)})(?!\\w)\\.?)(?:,? (?<year>${YEAR}))?`,
    readWordDate,
    { digits: true },
  ),
  form(
    ['tanggal', 'tgl'],
    `(?<head>(?:tanggal|tgl\\.?) )?(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})(?:\\k<sep>(?<year>\\d{4}|\\d{2}))?(?![\\w/-]|[.,:]\\d)`,
    readNumericDate,
    { digits: true },
  ),
  form([], `(?<day>\\d{1,2})-(?<short>${anyOf(SHORT_MONTHS)}|mei)-(?<year>\\d{4}|\\d{2})(?![\\w/-])`, readHyphenated, {
    digits: true,
  }),
  form([], '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\w/-])', readNumericDate, { digits: true }),
  form(
    ['tanggal', 'tgl'],
    `(?:tanggal|tgl\\.?) (?<day>\\d{1,2}|${WORDS})(?:(?:${TO}| dan )(?<last>\\d{1,2}))?(?![\\w/%]|[.,]\\d)`,
    readDay,
  ),
]

function readWordDate(groups: Groups): Reading | null {
  const month = lookUp(MONTHS, groups.month) ?? lookUp(SHORT_MONTHS, groups.short)
  const day = numberOf(groups.day)
  if (month === undefined || !isDay(day)) return null
  // A short month alone after a number may be anything («5 mar»): ask for its capital.
  if (groups.short && !groups.year && !/^[A-Z]/.test(groups.short)) return null
  const rest = { month, ...yearField(groups.year) }
  const first: Point = { kind: 'point', day, ...rest }
  if (groups.last === undefined) return { meaning: first }
  const last = numberOf(groups.last)
  if (!isDay(last)) return null
  // «24 sampai 3 Oktober» begins in the month before.
  const from: Point = day < last ? first : { kind: 'point', day }
  return { meaning: { kind: 'range', from, to: { kind: 'point', day: last, ...rest } } }
}

/** «10-Jun-25», as agencies stamp their data. */
function readHyphenated(groups: Groups): Reading | null {
  const month = lookUp(SHORT_MONTHS, groups.short) ?? lookUp(MONTHS, groups.short)
  const day = numberOf(groups.day)
  return month !== undefined && isDay(day) ? { meaning: { kind: 'point', day, month, ...yearField(groups.year) } } : null
}

function readNumericDate(groups: Groups): Reading | null {
  const day = Number(groups.day)
  const month = Number(groups.month)
  const year = yearOf(groups.year)
  if (day < 1 || day > 31 || month < 1 || month > 12 || (year !== undefined && year < 1000)) return null
  if (year === undefined && groups.sep !== '/') return null
  if (groups.year?.length === 2 && groups.sep !== '/' && !groups.head) return null
  // Two digits are enough for «Senin (6/10/25)», not for a lone «6/10/25», which may be anything.
  const sure = groups.head !== undefined || (year !== undefined && groups.year?.length === 4)
  return { meaning: { kind: 'point', day, month, ...(year === undefined ? {} : { year }) }, weak: !sure }
}

function readDay(groups: Groups): Reading | null {
  const day = numberOf(groups.day)
  if (!isDay(day)) return null
  const from: Point = { kind: 'point', day }
  if (groups.last === undefined) return { meaning: from }
  const last = numberOf(groups.last)
  return isDay(last) ? { meaning: { kind: 'range', from, to: { kind: 'point', day: last } } } : null
}

function isDay(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 31
}

function yearField(digits: string | undefined): { year?: number } {
  const year = yearOf(digits)
  return year === undefined ? {} : { year }
}
