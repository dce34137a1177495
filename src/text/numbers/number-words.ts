import {
  DECIMAL_WORD,
  DIGIT_WORDS,
  DIVISOR_WORDS,
  FRACTION_WORDS,
  MULTIPLIER_WORDS,
  SCALE_WORDS,
  SINGLE_SCALE_WORDS,
  WHOLE_WORDS,
} from '../../language/id/numbers/numbers.js'
import type { Span } from '../../types.js'

/** A number read in a text: where it stands and what it is worth. */
export interface Numeral extends Span {
  value: number
}

/** What the words read so far are worth: finished groups, and the group below a thousand. */
interface Count {
  total: number
  group: number
  /** The digit that the group ends with, if it was the last word: what «puluh» multiplies. */
  digit: number | null
  /** The scale that the next group must stay under. */
  below: number
}

/** Counts a word of this value; `false` where it does not continue the number. */
type NumberRule = (count: Count, value: number, first: boolean) => boolean

const WORD = /[a-z]+(?![a-z0-9])/iy
const GAP = /[ \t\u00a0]*/y
const DIGITS = new Map(Object.entries(DIGIT_WORDS))
/** In words. */
const MOST_DECIMALS = 6
/** How each word counts, and with which value. */
const RULES = new Map<string, readonly [NumberRule, number]>()
for (const [words, rule] of [
  [DIGIT_WORDS, addUnit],
  [WHOLE_WORDS, addUnit],
  [SINGLE_SCALE_WORDS, addSingle],
  [FRACTION_WORDS, addFraction],
  [{ belas: 1, ...MULTIPLIER_WORDS }, multiply],
  [SCALE_WORDS, addScale],
  [DIVISOR_WORDS, divide],
] as const) {
  for (const [word, value] of Object.entries(words)) RULES.set(word, [rule, value])
}

/** First words of spelled-out numbers, in lower case: where a scan may try `readNumberWords`. */
export const NUMERAL_WORDS: ReadonlySet<string> = new Set(
  [DIGIT_WORDS, WHOLE_WORDS, SINGLE_SCALE_WORDS, FRACTION_WORDS].flatMap(Object.keys),
)

/**
 * The number in words that begins at `at`: «dua puluh lima», «setengah», «seribu lima ratus». `null` where none begins; the caller
 * answers for the character before.
 */
export function readNumberWords(text: string, at: number): Numeral | null {
  const count: Count = { total: 0, group: 0, digit: null, below: Number.POSITIVE_INFINITY }
  let end = at
  for (let next = wordAt(text, at); next; next = wordAfter(text, end)) {
    const behind = next.word === DECIMAL_WORD ? addDecimals(count, text, next.end) : addWord(count, next, end === at)
    if (behind === null) break
    end = behind
  }
  return end === at ? null : { start: at, end, value: rounded(count.total + count.group) }
}

/** Counts a word; says where it ends, `null` where it does not continue the number. */
function addWord(count: Count, { word, end }: { word: string; end: number }, first: boolean): number | null {
  const [rule, value] = RULES.get(word) ?? []
  return rule?.(count, value as number, first) ? end : null
}

/** What stands behind «koma»: digit by digit («nol tujuh enam») or as one number («dua puluh lima»); says where it ends. */
function addDecimals(count: Count, text: string, at: number): number | null {
  if (!Number.isInteger(count.group) || (count.group === 0 && count.digit !== 0)) return null
  let digits = ''
  let end = at
  for (let next = wordAfter(text, at); next && DIGITS.has(next.word); next = wordAfter(text, end)) {
    digits += DIGITS.get(next.word)
    end = next.end
  }
  if (digits === '' || digits.length > MOST_DECIMALS) return null
  const whole = digits.length === 1 ? readNumberWords(text, at + (matchAt(GAP, text, at) ?? '').length) : null
  const isOne = whole !== null && whole.value >= 10 && whole.value < 100
  count.group += Number(`0.${isOne ? whole.value : digits}`)
  count.digit = null
  return isOne ? whole.end : end
}

/** «lima», «sepuluh», «seratus»: behind a hundred at most, behind tens only a digit. */
function addUnit(count: Count, value: number): boolean {
  const room = value < 10 ? 10 : value < 100 ? 100 : 1000
  if (count.digit !== null || count.group % room !== 0) return false
  count.group += value
  count.digit = value < 10 ? value : null
  return true
}

/** «puluh», «ratus», and «belas», which adds ten. */
function multiply(count: Count, factor: number): boolean {
  const { digit, group } = count
  if (!digit || (group - digit) % (factor === 100 ? 1000 : 100) !== 0) return false
  count.group += factor === 1 ? 10 : digit * (factor - 1)
  count.digit = null
  return true
}

/** «seribu», «sejuta». */
function addSingle(count: Count, scale: number): boolean {
  return count.group === 0 && count.digit === null && finish(count, 1, scale)
}

/** «ribu», «juta». */
function addScale(count: Count, scale: number): boolean {
  return count.group > 0 && finish(count, count.group, scale)
}

function finish(count: Count, group: number, scale: number): boolean {
  if (scale >= count.below) return false
  count.total += group * scale
  count.group = 0
  count.digit = null
  count.below = scale
  return true
}

/** «setengah», also behind a digit: «dua setengah». */
function addFraction(count: Count, fraction: number, first: boolean): boolean {
  if (!first && !count.digit) return false
  count.group += fraction
  count.digit = null
  return true
}

/** «perempat»: «tiga perempat». */
function divide(count: Count, divisor: number): boolean {
  const { digit, group, total } = count
  if (!digit || group !== digit || total !== 0) return false
  count.group = digit / divisor
  count.digit = null
  return true
}

/** The word behind blanks at a place, in lower case; `null` where none stands there. */
export function wordAfter(text: string, at: number): { word: string; end: number } | null {
  const gap = matchAt(GAP, text, at) ?? ''
  return wordAt(text, at + gap.length)
}

function wordAt(text: string, at: number): { word: string; end: number } | null {
  const word = matchAt(WORD, text, at)
  return word === null ? null : { word: word.toLowerCase(), end: at + word.length }
}

/** What a sticky pattern matches at a place; `null` where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Without the dust of binary fractions: 17,3 juta is 17300000. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
