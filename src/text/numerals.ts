import {
  DIGIT_WORDS,
  DIVISOR_WORDS,
  FRACTION_WORDS,
  MULTIPLIER_WORDS,
  ORDINAL_WORDS,
  ROMAN_DIGITS,
  SCALE_WORDS,
  SINGLE_SCALE_WORDS,
  WHOLE_WORDS,
} from '../language/id/numbers.js'
import type { Span } from '../types.js'

/** A number read in a text: where it stands and what it is worth. */
export interface Numeral extends Span {
  value: number
}

/** First words of spelled-out numbers, in lower case: where a scan may try `readNumeral`. */
export const NUMERAL_WORDS: ReadonlySet<string> = new Set(
  [DIGIT_WORDS, WHOLE_WORDS, SINGLE_SCALE_WORDS, FRACTION_WORDS].flatMap(Object.keys),
)

/** All words of spelled-out numbers, in lower case: any other ends one. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...NUMERAL_WORDS,
  ...[MULTIPLIER_WORDS, SCALE_WORDS, DIVISOR_WORDS].flatMap(Object.keys),
  'belas',
])

const DIGITS = /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?/y
const WORD = /[a-z]+(?![a-z0-9])/iy
const GAP = /[ \t\u00a0]*/y

/**
 * The number that begins at `at`: digits in the Indonesian manner («1.234,5»), words («dua puluh lima», «setengah») or both
 * («17,3 juta», «satu setengah juta»). `null` where none begins; the caller answers for the character before.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at)
  if (!digits) return readWords(text, at)
  const scale = wordAfter(text, digits.end)
  const factor = scale && SCALE_WORDS[scale.word]
  return scale && factor ? { start: at, end: scale.end, value: rounded(digits.value * factor) } : digits
}

/** The number in digits that begins at `at`, without scale words; `null` where none begins. */
export function readDigits(text: string, at: number): Numeral | null {
  const match = matchAt(DIGITS, text, at)
  if (!match) return null
  const value = Number(plainDigits(match))
  return Number.isFinite(value) ? { start: at, end: at + match.length, value } : null
}

/** «ketiga», «ke-3», «III» or «3» at `at`: the rank it gives; `null` where none begins. */
export function readOrdinal(text: string, at: number): Numeral | null {
  const roman = matchAt(/[IVXLC]+(?![\w])/y, text, at)
  if (roman) return { start: at, end: at + roman.length, value: romanValue(roman) }
  const digits = matchAt(/(?:ke-?)?\d{1,4}(?!\d)/iy, text, at)
  if (digits) return { start: at, end: at + digits.length, value: Number(digits.replace(/\D/g, '')) }
  const word = matchAt(WORD, text, at)
  const value = word && (ORDINAL_WORDS[word.toLowerCase()] ?? DIGIT_WORDS[word.toLowerCase()])
  return word && value ? { start: at, end: at + word.length, value } : null
}

/** Dots and commas as JavaScript reads them: a group of three after a dot is thousands, any other tail a fraction. */
function plainDigits(digits: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replace(/\./g, '').replace(',', '.')
  if (/^\d{1,3}(?:,\d{3}){2,}/.test(digits)) return digits.replace(/,/g, '')
  return digits.replace(',', '.')
}

/** What the words read so far are worth: finished groups, the group below a thousand, and the last digit in it. */
interface Count {
  total: number
  group: number
  digit: number | null
  /** The scale that the next group must stay under. */
  below: number
}

function readWords(text: string, at: number): Numeral | null {
  const count: Count = { total: 0, group: 0, digit: null, below: Number.POSITIVE_INFINITY }
  let end = at
  let next = wordAt(text, at)
  while (next && NUMBER_WORDS.has(next.word) && addWord(count, next.word, end === at)) {
    end = next.end
    next = wordAfter(text, end)
  }
  if (end === at) return null
  return { start: at, end, value: rounded(count.total + count.group + (count.digit ?? 0)) }
}

/** Adds a word to the count; `false` where the word does not continue the number. */
function addWord(count: Count, word: string, first: boolean): boolean {
  return addDigit(count, word) || addMultiple(count, word) || addScale(count, word, first) || addFraction(count, word, first)
}

function addDigit(count: Count, word: string): boolean {
  const value = DIGIT_WORDS[word]
  if (value === undefined || count.digit !== null || !Number.isInteger(count.group) || count.group % 10 !== 0) return false
  count.digit = value
  return true
}

function addMultiple(count: Count, word: string): boolean {
  const whole = WHOLE_WORDS[word]
  if (whole !== undefined) {
    const room = whole === 100 ? count.group === 0 : count.group % 100 === 0
    if (count.digit !== null || !room) return false
    count.group += whole
    return true
  }
  const factor = word === 'belas' ? 1 : MULTIPLIER_WORDS[word]
  if (!factor || !count.digit || count.group % (factor === 100 ? 1000 : 100) !== 0) return false
  count.group += word === 'belas' ? 10 + count.digit : count.digit * factor
  count.digit = null
  return true
}

function addScale(count: Count, word: string, first: boolean): boolean {
  const single = SINGLE_SCALE_WORDS[word]
  const scale = single ?? SCALE_WORDS[word]
  const group = count.group + (count.digit ?? 0)
  if (!scale || scale >= count.below || (single ? group !== 0 : first || group === 0)) return false
  count.total += (single ? 1 : group) * scale
  count.group = 0
  count.digit = null
  count.below = scale
  return true
}

function addFraction(count: Count, word: string, first: boolean): boolean {
  const divisor = DIVISOR_WORDS[word]
  if (divisor && count.digit && count.group === 0 && count.total === 0) {
    count.group = count.digit / divisor
    count.digit = null
    return true
  }
  const fraction = FRACTION_WORDS[word]
  if (!fraction || !(first || count.digit)) return false
  count.group += (count.digit ?? 0) + fraction
  count.digit = null
  return true
}

function wordAfter(text: string, at: number): { word: string; end: number } | null {
  const gap = matchAt(GAP, text, at) ?? ''
  return wordAt(text, at + gap.length)
}

function wordAt(text: string, at: number): { word: string; end: number } | null {
  const word = matchAt(WORD, text, at)
  return word === null ? null : { word: word.toLowerCase(), end: at + word.length }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_DIGITS[letter] ?? 0)
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0)
}

/** Without the dust of binary fractions: 17,3 juta is 17300000. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
