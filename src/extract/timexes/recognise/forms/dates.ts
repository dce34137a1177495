import { civilDate, hijriDayNumber } from '../../meaning/calendar.js'
import { type Point, pointOf } from '../../meaning/meaning.js'
import { KIND, kindsOf } from '../../tokens/kinds.js'
import { type Hit, reading, type TimexForm, type TimexReading, worthOf, worthsOf } from './form.js'
import { DASH, JOINED, WHOLE, YEAR } from './patterns.js'

const MONTH = `(?:(?:{month}|{shortMonth}\\.?)(?:,? ${YEAR})?|{smallMonth}\\.?,? ${YEAR})`
/** What goes on behind a day in words and months: «5 Februari 2026», «1-10 Oktober», «22 dan 23 April». */
export const DAY_MONTH = `${WHOLE}(?:(?:${DASH}|/| [{upTo}{and}&] )[012]${WHOLE})? ?${MONTH}`
const MONTHS = kindsOf('month shortMonth smallMonth')
const ENDS = `(?!${JOINED}|[-/]|[.,:][1-6])`

/** Dates: «5 Februari 2026», «tanggal 23», «5/2/2026», «2026-02-05», «10-Jun-25», «1 Syawal 1447 H». */
export const DATE_FORMS: readonly TimexForm[] = [
  { begins: '0 1 2', follows: DAY_MONTH, read: readDays },
  { begins: 'dateHead', follows: ` [012]${DAY_MONTH}`, read: readDays },
  // «February 3, 2026», the English order: only with its year.
  { begins: 'month shortMonth', follows: `\\.? [12](?:,? |,)${YEAR}`, read: readDays },
  { begins: 'dateHead', follows: ` [012]${WHOLE}(?:(?:${DASH}| [{upTo}{and}&] )[12])?(?!${JOINED}|/|[.,][1-6])`, read: readDays },
  { begins: '1 2', follows: `(?:/[12](?:/[245]|/ [45])?|-[12]-[45]|\\.[12]\\.[45])${ENDS}`, read: readNumeric },
  { begins: 'dateHead', follows: ` [12](?:/[12](?:/[245]|/ [45])?|-[12]-[245]|\\.[12]\\.[245])${ENDS}`, read: readNumeric },
  { begins: '1 2', follows: `-[{month}{shortMonth}{smallMonth}]-[245]${ENDS}`, read: readNumeric },
  { begins: 'dateHead', follows: ` [12]-[{month}{shortMonth}{smallMonth}]-[245]${ENDS}`, read: readNumeric },
  { begins: '4', follows: `-2-2${ENDS}`, read: readNumeric },
  { begins: '0 1 2', follows: `${WHOLE} {islamicMonth} 4(?: {otherCalendar})?`, read: readHijri },
]

function readDays(hit: Hit): TimexReading | null {
  const [first = 0, last] = worthsOf(hit, '012')
  const to = pointOf({ day: last ?? first, month: worthOf(hit, MONTHS), year: worthOf(hit, '4') })
  if (!isDay(first) || !isDay(to.day)) return null
  if (last === undefined) return reading(to)
  // «24 sampai 3 Oktober» begins in the month before.
  const from: Point = pointOf({ day: first }, first < last ? to : undefined)
  return reading({ kind: 'range', from, to })
}

function readNumeric(hit: Hit): TimexReading | null {
  const first = hit.tokens.kinds.charAt(hit.from)
  const numbers = worthsOf(hit, '1245')
  const named = worthOf(hit, MONTHS)
  if (named !== undefined) numbers.splice(1, 0, named)
  if (first === '4') numbers.reverse()
  const [day, month = 0, last] = numbers
  const short = last !== undefined && last < 100
  if (!isDay(day) || month < 1 || month > 12 || (last !== undefined && !short && last < 1000)) return null
  // Two digits are enough for «Senin (6/10/25)», not for a lone «6/10/25», which may be anything.
  const weak = first !== '#' && named === undefined && (short || last === undefined)
  return reading(pointOf({ day, month, year: short ? 2000 + last : last }), null, weak)
}

/** A date of the Islamic calendar with its year. */
function readHijri(hit: Hit): TimexReading | null {
  const [day = 0] = worthsOf(hit, '012')
  const year = worthOf(hit, '4') ?? 0
  if (year < 1300 || year > 1499 || day < 1 || day > 30) return null
  return reading(pointOf(civilDate(hijriDayNumber(year, worthOf(hit, KIND.islamicMonth) ?? 1, day))), 'APPROX')
}

function isDay(day: number | undefined): boolean {
  return day !== undefined && day >= 1 && day <= 31 && Number.isInteger(day)
}
