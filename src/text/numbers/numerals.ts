import { SCALE_WORDS } from '../../language/id/numbers/numbers.js'
import { matchAt, type Numeral, readNumberWords, rounded, wordAfter } from './number-words.js'

const DIGITS =
  /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d)|\d{1,3},\d{3}\.\d\d(?!\d)|\d+(?:[.,]\d+)?/y
const SCALES = new Map(Object.entries(SCALE_WORDS))

/**
 * The number that begins at `at`: digits in the Indonesian manner («1.234,5»), words («dua puluh lima», «setengah») or both
 * («17,3 juta», «satu setengah juta»). `null` where none begins; the caller answers for the character before.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at)
  if (!digits) return readNumberWords(text, at)
  const scale = wordAfter(text, digits.end)
  const factor = scale && SCALES.get(scale.word)
  return scale && factor ? { start: at, end: scale.end, value: rounded(digits.value * factor) } : digits
}

/** The number in digits that begins at `at`, without scale words; `null` where none begins. */
export function readDigits(text: string, at: number): Numeral | null {
  const match = matchAt(DIGITS, text, at)
  if (!match) return null
  const value = Number(plainDigits(match))
  return Number.isFinite(value) ? { start: at, end: at + match.length, value } : null
}

/** Dots and commas as JavaScript reads them: a group of three after a dot is thousands, any other tail a fraction. */
function plainDigits(digits: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replace(/\./g, '').replace(',', '.')
  if (/^\d{1,3}(?:(?:,\d{3}){2,}|,\d{3}\.)/.test(digits)) return digits.replace(/,/g, '')
  return digits.replace(',', '.')
}
