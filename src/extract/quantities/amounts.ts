import { isDigit } from '../../text/characters.js'
import { NUMERAL_WORDS, type Numeral } from '../../text/numbers/number-words.js'
import { readDigits, readNumeral } from '../../text/numbers/numerals.js'
import type { Span } from '../../types.js'

/** A number or a range of numbers in the text. */
export interface Amount extends Span {
  readonly value: number
  /** The upper end of a range; `null` otherwise. */
  readonly maxValue: number | null
  /** Whether it is written in digits. */
  readonly digits: boolean
}

const LETTER = /[\p{L}\p{N}]/u
/** First letters of number words and of currencies that are glued to their sum. */
const INITIALS: ReadonlySet<string> = new Set([...[...NUMERAL_WORDS].map((word) => word.charAt(0)), ...'riusme'])
const JOINER = /\s?[-\u2013\u2014]\s?|\s(?:hingga|sampai|sampai dengan|s\/d|sd|atau)\s/y
const GLUED_SIGN = /^(?:Rp|RP|rp|IDR|USD|RM|SGD|MYR|EUR)(?=\d)/
const BEFORE = /^$|[\s([{"“'‘«~±+:;,>=\u2013\u2014\u200b$€£¥₩₹฿₱₽]$/u
const AFTER = /^(?:[-/:.,]\d|[-\u2013]\p{L})/u

/** The numbers and ranges of a sentence, in order; no parts of words, codes, dates or scores. */
export function amountsIn(text: string, sentence: Span): Amount[] {
  const amounts: Amount[] = []
  let free = sentence.start
  let end = sentence.start
  for (let start = sentence.start; start < sentence.end; start = end) {
    end = wordEnd(text, start, sentence.end)
    if (end === start) {
      end++
      continue
    }
    if (!isDigit(text.charCodeAt(start)) && !INITIALS.has(text.charAt(start).toLowerCase())) continue
    const word = text.slice(start, end)
    const sign = GLUED_SIGN.exec(word)?.[0].length ?? 0
    const at = start + sign
    if (at < free) continue
    if (!isDigit(word.charCodeAt(sign)) && !NUMERAL_WORDS.has(word.toLowerCase())) continue
    const amount = amountAt(text, at, sentence.end)
    if (!amount) continue
    free = amount.end
    if (sign > 0 || (stands(text, amount, sentence) && !isCode(text, amount))) amounts.push(amount)
  }
  return amounts
}

/** The end of the letters and digits from here on; `from` where none stands. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (code < 128 ? !isAlphanumeric(code) : !LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) break
    at += code >= 0xd800 && code < 0xdc00 && at + 1 < limit ? 2 : 1
  }
  return Math.min(at, limit)
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function amountAt(text: string, at: number, limit: number): Amount | null {
  const first = readNumeral(text, at)
  if (!first || first.end > limit) return null
  const digits = /\d/.test(text.charAt(at))
  const second = first && rangeEnd(text, first)
  if (!second || second.end > limit) return { ...first, maxValue: null, digits }
  const value = second.factor > 1 ? Number((first.value * second.factor).toPrecision(15)) : first.value
  return { start: first.start, end: second.end, value, maxValue: second.value, digits }
}

/** The upper end of a range that begins with this number; a scale word behind it counts for both ends. */
function rangeEnd(text: string, first: Numeral): (Numeral & { factor: number }) | null {
  JOINER.lastIndex = first.end
  const joiner = JOINER.exec(text)
  if (!joiner) return null
  const second = readNumeral(text, first.end + joiner[0].length)
  if (!second) return null
  const bare = readDigits(text, second.start)?.value ?? second.value
  const scaled = /\p{L}/u.test(text.slice(first.start, first.end))
  const factor = bare > 0 && !scaled ? second.value / bare : 1
  return first.value * factor < second.value ? { ...second, factor } : null
}

function stands(text: string, amount: Amount, sentence: Span): boolean {
  const before = amount.start > sentence.start ? text.charAt(amount.start - 1) : ''
  return BEFORE.test(before) && !/\d[:,;]$/.test(text.slice(Math.max(0, amount.start - 2), amount.start))
}

/** Telephone numbers, scores, formations, clock times: what goes on with more digits, or begins with an idle nought. */
function isCode(text: string, { start, end }: Amount): boolean {
  return AFTER.test(text.slice(end, end + 2)) || /^0\d/.test(text.slice(start, start + 2))
}
