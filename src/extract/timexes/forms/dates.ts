import { isDigit } from '../../../text/characters.js'
import {
  behindShortHead,
  behindSpace,
  digitsEnd,
  endsWord,
  goesOn,
  integerIn,
  isCapital,
  isDash,
  lettersEnd,
  skipBlanks,
} from '../lex.js'
import { type Link, linkAt } from '../links.js'
import type { Point } from '../meaning.js'
import { phraseAt } from '../phrases.js'
import { MONTH, SHORT_MONTH } from '../words.js'
import { type Form, longer, type Reading, reading } from './form.js'
import { type Quantity, quantityAt, yearAt } from './quantity.js'

/** Days behind their head: «tanggal 5 Februari 2026», «tanggal 9-11-2025», «tanggal 23». */
export const DATE_FORMS: readonly Form[] = [
  { starts: ['tanggal'], read: (text, start) => readHeadedDate(text, behindSpace(text, lettersEnd(text, start))) },
  { starts: ['tgl'], read: (text, start) => readHeadedDate(text, behindShortHead(text, start)) },
]

function readHeadedDate(text: string, at: number): Reading | null {
  const day = at < 0 ? null : quantityAt(text, at)
  return day && longer(readWordDate(text, day), longer(readNumericDate(text, at, true), readDays(text, day)))
}

/** «5 Februari 2026», «1-10 Oktober», «22 dan 23 April»: the day is read already. */
export function readWordDate(text: string, day: Quantity): Reading | null {
  if (!isDay(day)) return null
  const link = linkAt(text, day.end)
  const last = link && link.kind !== 'or' ? quantityAt(text, link.end) : null
  if (last && !isDay(last)) return null
  const month = monthAt(text, skipBlanks(text, (last ?? day).end))
  if (!month) return null
  const to = pointOf((last ?? day).value, month)
  if (!last) return reading(month.end, to)
  // «24 sampai 3 Oktober» begins in the month before.
  const from: Point = day.value < last.value ? pointOf(day.value, month) : { kind: 'point', day: day.value }
  return reading(month.end, { kind: 'range', from, to })
}

function pointOf(day: number, { month, year }: { month: number; year: number | undefined }): Point {
  return year === undefined ? { kind: 'point', day, month } : { kind: 'point', day, month, year }
}

/** A month with the year behind it. A short one without a year may be anything («5 mar»): it needs its capital. */
function monthAt(text: string, at: number): { month: number; year: number | undefined; end: number } | null {
  const long = phraseAt(MONTH, text, at)
  const short = long ? null : phraseAt(SHORT_MONTH, text, at)
  const name = long ?? short
  if (!name) return null
  const end = short && text.charCodeAt(short.end) === 46 ? short.end + 1 : name.end
  const year = yearAt(text, behindSpace(text, text.charCodeAt(end) === 44 ? end + 1 : end))
  if (short && !year && !isCapital(text, at)) return null
  return { month: name.value, year: year?.value, end: year?.end ?? end }
}

/** «5/2/2026», «09-11-2025», «5/2», «2026-02-05», «10-Jun-25». */
export function readNumericDate(text: string, start: number, headed: boolean): Reading | null {
  const first = digitsEnd(text, start)
  const sign = text.charCodeAt(first)
  if ((sign !== 47 && sign !== 45 && sign !== 46) || first > start + 4) return null
  const middle = digitsEnd(text, first + 1)
  if (middle === first + 1) return readNamedMonth(text, start, first)
  if (middle > first + 3) return null
  const last = text.charCodeAt(middle) === sign ? digitsEnd(text, middle + 1) : middle
  const end = last > middle + 1 ? last : middle
  if (!endsDate(text, end)) return null
  const length = end === middle ? 0 : end - middle - 1
  const outer = integerIn(text, start, first)
  const month = integerIn(text, first + 1, middle)
  if (first === start + 4)
    return sign === 45 && length === 2 && middle === first + 3
      ? dated(integerIn(text, middle + 1, end), month, outer, end, false)
      : null
  if (first > start + 2) return null
  if (length === 0) return sign === 47 ? dated(outer, month, undefined, end, !headed) : null
  if (length !== 4 && (length !== 2 || (sign !== 47 && !headed))) return null
  // Two digits are enough for «Senin (6/10/25)», not for a lone «6/10/25», which may be anything.
  return dated(outer, month, fullYear(integerIn(text, middle + 1, end), length), end, !headed && length === 2)
}

/** «10-Jun-25», as agencies stamp their data. */
function readNamedMonth(text: string, start: number, first: number): Reading | null {
  const name =
    first > start + 2 || !isDash(text.charCodeAt(first))
      ? null
      : (phraseAt(SHORT_MONTH, text, first + 1) ?? phraseAt(MONTH, text, first + 1))
  if (!name || text.charCodeAt(name.end) !== 45) return null
  const end = digitsEnd(text, name.end + 1)
  const length = end - name.end - 1
  if ((length !== 2 && length !== 4) || !endsDate(text, end)) return null
  return dated(integerIn(text, start, first), name.value, fullYear(integerIn(text, name.end + 1, end), length), end, false)
}

function dated(day: number, month: number, year: number | undefined, end: number, weak: boolean): Reading | null {
  if (day < 1 || day > 31 || month < 1 || month > 12 || (year !== undefined && year < 1000)) return null
  return reading(end, pointOf(day, { month, year }), null, weak)
}

function fullYear(digits: number, length: number): number {
  return length === 2 ? 2000 + digits : digits
}

function endsDate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return endsWord(text, at) && code !== 47 && code !== 45 && !goesOn(text, at)
}

/** «tanggal 23», «tanggal 3 dan 5». */
function readDays(text: string, day: Quantity): Reading | null {
  if (!isDay(day)) return null
  const link = linkAt(text, day.end)
  const last = link && isOfDays(link) && isDigit(text.charCodeAt(link.end)) ? quantityAt(text, link.end) : null
  if (last && isDay(last) && endsDay(text, last.end))
    return reading(last.end, { kind: 'range', from: { kind: 'point', day: day.value }, to: { kind: 'point', day: last.value } })
  return endsDay(text, day.end) ? reading(day.end, { kind: 'point', day: day.value }) : null
}

function isOfDays({ kind }: Link): boolean {
  return kind === 'sign' || kind === 'to' || kind === 'and'
}

function endsDay(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return endsWord(text, at) && code !== 47 && code !== 37 && !(code !== 58 && goesOn(text, at))
}

function isDay({ value, digits }: Quantity): boolean {
  return value >= 1 && value <= 31 && Number.isInteger(value) && (digits === 0 || digits === 1 || digits === 2)
}
