import { isDigit } from '../../../text/characters.js'
import { NUMERAL_WORDS, readOrdinal } from '../../../text/numerals.js'
import { behindSpace, digitsEnd, endsWord, goesOn, integerIn, isDash, isLetter, lettersEnd, wordEndAt } from '../lex.js'
import { linkAt } from '../links.js'
import type { Point } from '../meaning.js'
import { firstWords, initials, phraseAt, phrases } from '../phrases.js'
import { type Form, type Reading, reading } from './form.js'
import { quantityAt } from './quantity.js'

/** Kinds of year, and whether they run from July to June. */
const KIND = phrases({
  anggaran: false,
  pajak: false,
  buku: false,
  fiskal: false,
  ajaran: true,
  pelajaran: true,
  akademik: true,
})

/** Years, decades and centuries behind their head: «tahun 1998», «tahun ajaran 2025/2026», «dekade 90-an», «abad ke-19». */
export const YEAR_FORMS: readonly Form[] = [
  { starts: ['tahun'], next: initials(['0', ...firstWords(KIND), ...NUMERAL_WORDS]), read: readHeadedYear },
  { starts: ['tahun', 'era', 'dekade', 'dasawarsa'], next: '0', read: readTens },
  { starts: ['abad'], read: readCentury },
]

/** «1998», «1990-an», «2016-2018», «2024/25»: a year that stands alone; weeks, prices and clock times may look like one. */
export function readBareYear(text: string, start: number): Reading | null {
  const year = integerIn(text, start, start + 4)
  if (year < 1000 || year >= 2100) return null
  const range = readYearRange(text, year, start + 4, null)
  if (range) return range
  if (year < 1500) return null
  const decade = tensEnd(text, start + 4)
  if (decade >= 0) return reading(decade, { kind: 'point', decade: Math.floor(year / 10) })
  return standsAlone(text, start + 4) ? reading(start + 4, { kind: 'point', year }) : null
}

function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!endsWord(text, at) || code === 47 || code === 58 || code === 37 || goesOn(text, at)) return false
  const next = text.charCodeAt(at + 1)
  return code !== 45 || !(isDigit(next) || isLetter(next))
}

/** «tahun 1998», «tahun anggaran 2026», «tahun ajaran 2025/2026», «tahun seribu sembilan ratus». */
function readHeadedYear(text: string, start: number): Reading | null {
  const next = behindSpace(text, lettersEnd(text, start))
  const kind = phraseAt(KIND, text, next)
  const at = kind ? behindSpace(text, kind.end) : next
  if (at < 0) return null
  const end = digitsEnd(text, at)
  if (end === at) return kind ? null : readSpelledYear(text, at)
  if (end < at + 3 || end > at + 4) return null
  const year = integerIn(text, at, end)
  const range = end === at + 4 ? readYearRange(text, year, end, kind ?? { value: false }) : null
  if (range) return range
  const decade = tensEnd(text, end)
  if (decade >= 0) return reading(decade, { kind: 'point', decade: Math.floor(year / 10) })
  const code = text.charCodeAt(end)
  const on = isDigit(text.charCodeAt(end + 1)) && (code === 46 || code === 44 || code === 47 || code === 45)
  return on ? null : reading(end, { kind: 'point', year })
}

function readSpelledYear(text: string, at: number): Reading | null {
  const year = quantityAt(text, at)
  if (!year || !Number.isInteger(year.value) || year.value < 1000 || year.value >= 2100) return null
  return reading(year.end, { kind: 'point', year: year.value })
}

/** The second year of a range and what it makes of the first; `head` says whether «tahun» stands before, and of what kind. */
function readYearRange(text: string, from: number, at: number, head: { value: boolean } | null): Reading | null {
  const link = linkAt(text, at)
  if (!link || (link.kind !== 'sign' && link.kind !== 'slash') || from < 1000 || from >= 2100) return null
  const again = head ? wordEndAt(text, link.end, 'tahun') : -1
  const start = again < 0 ? link.end : behindSpace(text, again)
  const end = start < 0 ? start : digitsEnd(text, start)
  const short = end === start + 2
  if ((!short && end !== start + 4) || !endsWord(text, end) || (!head && !endsBare(text, end))) return null
  if (short && !head && (link.kind !== 'slash' || from < 2000)) return null
  const last = integerIn(text, start, end) + (short ? Math.floor(from / 100) * 100 : 0)
  if (last < from || last >= 2100) return null
  if (head?.value && last === from + 1) return reading(end, { kind: 'point', year: from, school: true })
  // «2024/25» is a season; «2019/20» with any other distance is no range of years.
  if ((short || link.kind === 'slash') && last !== from + 1) return null
  return reading(end, { kind: 'range', from: { kind: 'point', year: from }, to: { kind: 'point', year: last } })
}

function endsBare(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code !== 47 && code !== 45 && !(code !== 58 && goesOn(text, at))
}

/** «tahun 90-an», «dekade 80-an»: of the last century. */
function readTens(text: string, start: number): Reading | null {
  const at = behindSpace(text, lettersEnd(text, start))
  if (at < 0 || digitsEnd(text, at) !== at + 2 || text.charCodeAt(at + 1) !== 48) return null
  const end = tensEnd(text, at + 2)
  return end < 0 ? null : reading(end, { kind: 'point', decade: 190 + integerIn(text, at, at + 1) })
}

/** The end of «-an» or «an» behind a year; -1 where something else stands there. */
function tensEnd(text: string, at: number): number {
  return wordEndAt(text, isDash(text.charCodeAt(at)) ? at + 1 : at, 'an')
}

/** «abad 19», «abad ke-19», «abad XIX», «abad kesembilan belas». */
function readCentury(text: string, start: number): Reading | null {
  const at = behindSpace(text, lettersEnd(text, start))
  if (at < 0) return null
  const roman = text.slice(at, lettersEnd(text, at)).toUpperCase()
  const rank = /^[IVX]{1,5}$/.test(roman)
    ? { value: readOrdinal(roman, 0)?.value ?? 0, end: at + roman.length }
    : quantityAt(text, behindKe(text, at))
  if (!rank || rank.value < 1 || rank.value > 99 || !Number.isInteger(rank.value) || !endsWord(text, rank.end)) return null
  const point: Point = { kind: 'point', century: rank.value - 1 }
  return reading(rank.end, point)
}

/** The place behind «ke» or «ke-» where a rank begins with it. */
function behindKe(text: string, at: number): number {
  if (!/^ke/i.test(text.slice(at, at + 2))) return at
  return text.charCodeAt(at + 2) === 45 ? at + 3 : at + 2
}
