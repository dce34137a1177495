import { MEASURE_UNITS, PERCENT_UNITS } from '../../language/id/numbers/units.js'
import type { Amount } from './amounts.js'
import { type Following, longestOf } from './following-words.js'
import type { FoundQuantity } from './found-quantity.js'

/** Units by the words for them, in lower case. */
export type Units = Readonly<Record<string, string>>

/** In letters: shorter units behind a number in words are words. */
const MIN_SPELLED = 4
const AMBIGUOUS = new Set(['kaki', 'mil', 'kilo', 'kalori'])

/** A share of a hundred, in per cent, percentage points or basis points. */
export function readPercent(text: string, amount: Amount, words: readonly Following[]): FoundQuantity | null {
  const { value, maxValue, start } = amount
  const found = longestOf(PERCENT_UNITS, words)
  if (found) return { kind: 'percent', unit: found.value, value, maxValue, start, end: found.end }
  const sign = /^[ \u00a0]?%/.exec(text.slice(amount.end, amount.end + 2))
  return sign ? { kind: 'percent', unit: '%', value, maxValue, start, end: amount.end + sign[0].length } : null
}

/** A measure in a unit of the caller's own. */
export function readOwnMeasure(
  { value, maxValue, start }: Amount,
  words: readonly Following[],
  units: Units,
): FoundQuantity | null {
  const found = longestOf(units, words)
  return found && { kind: 'measure', unit: found.value, value, maxValue, start, end: found.end }
}

/** A measure in a unit of length, weight and so on; short or ambiguous units only behind digits («5 m», not «lima m»). */
export function readMeasure(text: string, amount: Amount, words: readonly Following[]): FoundQuantity | null {
  const { value, maxValue, start, digits } = amount
  const found = longestOf(MEASURE_UNITS, words)
  if (!found || (!digits && (found.key.length < MIN_SPELLED || AMBIGUOUS.has(found.key)) && found.key !== 'ton')) return null
  const written = text.slice(found.end - found.key.length, found.end)
  if (found.key.length === 1 && written !== found.key && written !== found.value) return null
  return { kind: 'measure', unit: found.value, value, maxValue, start, end: found.end }
}
