import { readOrdinal } from '../../../text/numerals.js'
import { behindSpace, digitsEnd, endsWord, lettersEnd, wordEndAt } from '../lex.js'
import { type Form, type Reading, reading } from './form.js'
import { yearBehind } from './months.js'
import { yearAt } from './quantity.js'

/** Quarters and halves of a year: «kuartal III 2025», «triwulan ketiga», «Q1 2026», «semester I-2025», «paruh kedua 2025». */
export const PERIOD_FORMS: readonly Form[] = [
  { starts: ['kuartal', 'triwulan', 'q1', 'q2', 'q3', 'q4'], read: (text, start) => readPeriod(text, start, 'quarter', 4) },
  { starts: ['semester', 'paruh'], read: (text, start) => readPeriod(text, start, 'half', 2) },
]

function readPeriod(text: string, start: number, field: 'quarter' | 'half', most: number): Reading | null {
  const head = lettersEnd(text, start)
  const next = head === start + 1 ? head : behindSpace(text, head)
  const from = Math.max(next, behindSpace(text, wordEndAt(text, next, 'ke')))
  const rank = from < 0 ? null : rankAt(text, from)
  if (!rank || rank.value < 1 || rank.value > most || !endsWord(text, rank.end)) return null
  const year =
    yearBehind(text, rank.end) ?? yearAt(text, behindSpace(text, wordEndAt(text, behindSpace(text, rank.end), 'tahun')))
  const point = { kind: 'point' as const, [field]: rank.value }
  return year ? reading(year.end, { ...point, year: year.value }) : reading(rank.end, point)
}

/** «III», «ke-3», «ketiga», «3». */
function rankAt(text: string, at: number): { value: number; end: number } | null {
  const letters = lettersEnd(text, at)
  const roman = text.slice(at, letters).toUpperCase()
  if (roman.length < 6 && /^[IVX]+$/.test(roman)) return { value: readOrdinal(roman, 0)?.value ?? 0, end: letters }
  const end = digitsEnd(text, at)
  return end > at + 2 ? null : readOrdinal(text, at)
}
