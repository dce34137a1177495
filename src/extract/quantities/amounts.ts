import { isDigit } from '../../text/characters.js'
import { NUMERAL_WORDS, type Numeral } from '../../text/numbers/number-words.js'
import { readDigits, readNumeral } from '../../text/numbers/numerals.js'
import { wordTable } from '../../text/word-table.js'
import type { Span } from '../../types.js'
import { isDamaged } from './damage.js'
import { gluedSign, type Sign, signBefore } from './signs.js'

/** A number or a range of numbers in the text. */
export interface Amount extends Span {
  readonly value: number
  /** The upper end of a range; `null` otherwise. */
  readonly maxValue: number | null
  /** Whether it is written in digits. */
  readonly digits: boolean
  /** The sign of money before it. */
  readonly sign: Sign | null
}

/** A group of three behind one comma: thousands in the English manner, or a fraction. */
export const ONE_COMMA = /^\d{1,3},\d{3}$/

const LETTER = /[\p{L}\p{N}]/u
const numeralAt = wordTable(new Map([...NUMERAL_WORDS].map((word) => [word, 1])))
const JOINER = /\s?[-\u2013\u2014]\s?|\s(?:hingga|sampai|sampai dengan|s\/d|sd|atau)\s/y
const BEFORE = /^$|[\s([{"“'‘«~±+:;,>=\u2013\u2014\u200b$€£¥₩₹฿₱₽]$/u
const AFTER = /^(?:[-/:.,]\d|[-\u2013]\p{L})/u

/** The numbers and ranges of a sentence, in order; no parts of words, codes, dates or scores, and none that is damaged. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = []
  let free = 0
  let end = 0
  for (let start = 0; start < text.length; start = end) {
    end = wordEnd(text, start)
    if (end === start) {
      end++
      continue
    }
    const at = start + gluedSign(text, start, end)
    if (at < free || !(isDigit(text.charCodeAt(at)) || numeralAt(text, start, end) !== 0)) continue
    const amount = amountAt(text, at)
    if (!amount) continue
    free = amount.end
    if (!isDamaged(text, amount) && (amount.sign || (stands(text, amount) && !isCode(text, amount)))) amounts.push(amount)
  }
  return amounts
}

/** The end of the letters and digits from here on; `from` where none stands. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128 ? !isAlphanumeric(code) : !LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) break
    at += code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1
  }
  return at
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function amountAt(text: string, at: number): Amount | null {
  const first = readNumeral(text, at)
  if (!first) return null
  const digits = isDigit(text.charCodeAt(at))
  const sign = signBefore(text, at)
  const second = rangeEnd(text, first)
  if (!second) return { start: first.start, end: first.end, value: first.value, maxValue: null, digits, sign }
  const value = second.factor > 1 ? Number((first.value * second.factor).toPrecision(15)) : first.value
  return { start: first.start, end: second.end, value, maxValue: second.value, digits, sign }
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

function stands(text: string, { start }: Amount): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/(?:^|[\s(])[-\u2212]$/.test(before)) return true
  return BEFORE.test(before.slice(-1)) && !/\d[:,;]$/.test(before)
}

/** Telephone numbers, scores, formations, clock times: what goes on with more digits, or begins with an idle nought. */
function isCode(text: string, { start, end }: Amount): boolean {
  return AFTER.test(text.slice(end, end + 2)) || /^0\d/.test(text.slice(start, start + 2))
}
