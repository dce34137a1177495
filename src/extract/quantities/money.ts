import { AFTER_SUM, MONEY_SCALES, PRICE_WORDS } from '../../language/id/numbers/currencies.js'
import { rounded } from '../../text/numbers/number-words.js'
import { readDigits } from '../../text/numbers/numerals.js'
import { type Amount, ONE_COMMA } from './amounts.js'
import { currencyIn, namesForeignMoney } from './currencies.js'
import type { Following } from './following-words.js'
import type { FoundQuantity } from './found-quantity.js'
import { type Sign, signBehind } from './signs.js'

const PRICES = new Set(PRICE_WORDS)
const GOES_ON = new Set(AFTER_SUM)
const SCALES = new Map(Object.entries(MONEY_SCALES))
const SCALE = /[ \u00a0]?([a-z])(?![\p{L}\p{N}])/iuy
const UP_TO = /\s?[-\u2013\u2014]\s?(?=\d)/y
const MIN_UNNAMED = 1e6

type Value = Pick<Amount, 'value' | 'maxValue' | 'end'>

/** Money: a sign before the amount, a currency behind it, or a great round number after a word like «senilai» (rupiah then). */
export function readMoney(text: string, amount: Amount, words: readonly Following[]): FoundQuantity | null {
  return namedMoney(text, amount, words) ?? unnamedMoney(text, amount, words)
}

/** An amount behind a sign of money. «US$ 1,250» may be a thousand or one: no value then; no fraction of a rupiah has three digits. */
export function signedMoney(text: string, amount: Amount, { unit, at }: Sign): FoundQuantity | null {
  const { value, maxValue, end } = scaledByLetter(text, amount)
  const isOpen = end === amount.end && ONE_COMMA.test(text.slice(amount.start, end))
  if (isOpen && unit !== 'IDR') return null
  return { kind: 'money', unit, value: isOpen ? rounded(value * 1000) : value, maxValue, start: at, end }
}

/** «Rp1,2 T», «Rp3-5 M», «Rp1 M-2 M»: the amount as the letter behind it counts. */
function scaledByLetter(text: string, { start, end, value, maxValue }: Amount): Value {
  const scale = /\p{L}/u.test(text.slice(start, end)) ? null : scaleAt(text, end)
  if (!scale) return { value, maxValue, end }
  const scaled = { value: rounded(value * scale.factor), maxValue: maxValue && rounded(maxValue * scale.factor), end: scale.end }
  UP_TO.lastIndex = scale.end
  const upper = maxValue === null && UP_TO.test(text) ? readDigits(text, UP_TO.lastIndex) : null
  const last = upper && scaleAt(text, upper.end)
  if (!last || upper.value * last.factor <= scaled.value) return scaled
  return { value: scaled.value, maxValue: rounded(upper.value * last.factor), end: last.end }
}

function scaleAt(text: string, at: number): { factor: number; end: number } | null {
  SCALE.lastIndex = at
  const factor = SCALES.get(SCALE.exec(text)?.[1]?.toLowerCase() ?? '')
  return factor ? { factor, end: SCALE.lastIndex } : null
}

function namedMoney(text: string, amount: Amount, words: readonly Following[]): FoundQuantity | null {
  const { start, end, value, maxValue } = amount
  const sign = signBehind(text, end)
  if (sign) return { kind: 'money', unit: sign.unit, value, maxValue, start, end: sign.at }
  const currency = currencyIn(words)
  return currency?.unit ? { kind: 'money', unit: currency.unit, value, maxValue, start, end: currency.end } : null
}

/** «senilai 2 miliar untuk …»: rupiah, where nothing behind it or in its sentence speaks of other money. */
function unnamedMoney(text: string, amount: Amount, [next]: readonly Following[]): FoundQuantity | null {
  const { start, end, value, maxValue } = amount
  const before = /(\p{L}+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase()
  const isSum = value >= MIN_UNNAMED && /\p{L}/u.test(text.slice(start, end))
  if (!before || !isSum || !PRICES.has(before)) return null
  if ((next && !GOES_ON.has(next.form)) || /^\s?\(/.test(text.slice(end, end + 2)) || namesForeignMoney(text)) return null
  return { kind: 'money', unit: 'IDR', value, maxValue, start, end }
}
