import { mentionOf, overlaps } from '../../text/span.js'
import type { Doc, Entity, Quantity, Span, Timex } from '../../types.js'
import { type Amount, amountsIn } from './amounts.js'
import { readCount } from './counts.js'
import { readMeasure, readPercent } from './measures.js'
import { readMoney } from './money.js'
import { wordsAfter } from './phrases.js'

/** A quantity without its number and its text. */
export type Found = Omit<Quantity, 'id' | 'text'>

/** The amounts of the story with what they count: money, per cent, measures and counts, outside dates and names. */
export function extractQuantities(doc: Doc, timexes: readonly Timex[], entities: readonly Entity[]): Quantity[] {
  const taken = [...timexes, ...entities.flatMap(({ mentions }) => mentions)].sort((a, b) => a.start - b.start)
  const isFree = freeOf(taken)
  return doc.sentences
    .flatMap((sentence) => amountsIn(doc.text, sentence))
    .filter((amount) => isFree(amount))
    .map((amount) => readQuantity(doc.text, amount))
    .filter((found): found is Found => found !== null)
    .map(({ start, end, ...found }, index) => ({ id: `n${index + 1}`, ...mentionOf(doc.text, { start, end }), ...found }))
}

function readQuantity(text: string, amount: Amount): Found | null {
  const words = wordsAfter(text, amount.end)
  const found = readMoney(text, amount, words) ?? readPercent(text, amount, words) ?? readMeasure(text, amount, words)
  return found ?? readCount(text, amount, words)
}

/** A test for spans in text order: whether one shares no character with any of the taken spans. */
function freeOf(taken: readonly Span[]): (span: Span) => boolean {
  let first = 0
  return (span) => {
    while ((taken[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++
    for (let index = first; index < taken.length; index++) {
      const other = taken[index] as Span
      if (other.start >= span.end) return true
      if (overlaps(other, span)) return false
    }
    return true
  }
}
