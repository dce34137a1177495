import { CURRENCY_NAMES, CURRENCY_SIGNS, MONEY_SCALES, PRICE_WORDS } from '../../language/id/numbers/currencies.js'
import type { Amount } from './amounts.js'
import type { Found } from './found.js'
import { type Following, longestOf } from './phrases.js'

const SIGN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(CURRENCY_SIGNS).map(escaped).join('|')})\\.?[ \\u00a0]{0,2}$`, 'u')
const PRICES = new Set(PRICE_WORDS)
const MIN_UNNAMED = 1e6

/** Money: a sign before the amount, a currency behind it, or a great round number after a word like «senilai» (rupiah then). */
export function readMoney(text: string, amount: Amount, words: readonly Following[]): Found | null {
  return signedMoney(text, amount, words) ?? namedMoney(text, amount, words) ?? unnamedMoney(text, amount)
}

function signedMoney(text: string, amount: Amount, words: readonly Following[]): Found | null {
  const sign = SIGN.exec(text.slice(Math.max(0, amount.start - 9), amount.start))
  if (!sign) return null
  const unit = CURRENCY_SIGNS[sign[0].trim().replace(/\.$/, '')]
  if (!unit) return null
  const scale = longestOf(MONEY_SCALES, words)
  const start = amount.start - sign[0].length
  return { kind: 'money', unit, ...scaled(amount, scale?.value ?? 1), start, end: scale?.end ?? amount.end }
}

function namedMoney(text: string, amount: Amount, words: readonly Following[]): Found | null {
  const name = longestOf(CURRENCY_NAMES, words)
  if (name) return { kind: 'money', unit: name.value, ...scaled(amount, 1), start: amount.start, end: name.end }
  const code = /^[ \u00a0]?([A-Z]{3})(?![\p{L}\p{N}])/u.exec(text.slice(amount.end, amount.end + 5))
  const unit = code?.[1] && CURRENCY_SIGNS[code[1]]
  return code && unit
    ? { kind: 'money', unit, ...scaled(amount, 1), start: amount.start, end: amount.end + code[0].length }
    : null
}

function unnamedMoney(text: string, amount: Amount): Found | null {
  const before = /(\p{L}+)[ \u00a0]$/u.exec(text.slice(Math.max(0, amount.start - 16), amount.start))?.[1]?.toLowerCase()
  const isSum = amount.value >= MIN_UNNAMED && /\p{L}/u.test(text.slice(amount.start, amount.end))
  return before && isSum && PRICES.has(before)
    ? { kind: 'money', unit: 'IDR', ...scaled(amount, 1), start: amount.start, end: amount.end }
    : null
}

function scaled({ value, maxValue }: Amount, scale: number): { value: number; maxValue: number | null } {
  const times = (number: number) => Number((number * scale).toPrecision(15))
  return { value: times(value), maxValue: maxValue === null ? null : times(maxValue) }
}

function escaped(sign: string): string {
  return sign.replace(/\$/g, '\\$')
}
