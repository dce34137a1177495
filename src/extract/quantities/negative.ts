import { MINUS_BEFORE_WORDS, MINUS_WORDS } from '../../language/id/numbers/numbers.js'
import type { Amount } from './amounts.js'
import type { FoundQuantity } from './found-quantity.js'

const MINUS = new Set(MINUS_WORDS)
const BEFORE_WORDS = new Set(MINUS_BEFORE_WORDS)
const SIGN = /(?:^|[\s(])([-\u2212])$/
const WORD = /(?:^|[\s(])([a-z]+)[ \u00a0]$/i
/** In characters. */
const LONGEST = 12

/** A sum, share or measure with the minus before it taken in: «-6,67%», «minus Rp2 miliar», «-Rp5.000». */
export function negated(text: string, { digits }: Amount, found: FoundQuantity | null): FoundQuantity | null {
  if (!found) return null
  const start = minusBefore(text, found.start, digits)
  if (start === null) return found
  const { value, maxValue } = found
  return { ...found, start, value: -(maxValue ?? value), maxValue: maxValue === null ? null : -value }
}

function minusBefore(text: string, at: number, digits: boolean): number | null {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  if (SIGN.test(before)) return at - 1
  const word = WORD.exec(before)?.[1] ?? ''
  const lower = word.toLowerCase()
  return MINUS.has(lower) || (!digits && BEFORE_WORDS.has(lower)) ? at - word.length - 1 : null
}
