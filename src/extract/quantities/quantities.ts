import { freeOf, mentionOf } from '../../text/span.js'
import { wordsOfSentence } from '../../text/words/sentence-words.js'
import type { Doc, Entity, Quantity, Timex } from '../../types.js'
import { type Amount, amountsIn } from './amounts.js'
import { readCount } from './counts.js'
import { currencyIn } from './currencies.js'
import { type Following, wordsAfter } from './following-words.js'
import type { FoundQuantity } from './found-quantity.js'
import { readMeasure, readOwnMeasure, readPercent, type Units } from './measures.js'
import { readMoney, signedMoney } from './money.js'
import { negated } from './negative.js'

/** The amounts of the story with what they count: money, per cent, measures and counts, outside dates and names; each within its sentence. */
export function extractQuantities(
  doc: Doc,
  timexes: readonly Timex[],
  entities: readonly Entity[],
  units: Units = {},
): Quantity[] {
  const taken = [...timexes, ...entities.flatMap(({ mentions }) => mentions)].sort((a, b) => a.start - b.start)
  const isFree = freeOf(taken)
  const quantities: Quantity[] = []
  for (const [index, { start: from, end: to }] of doc.sentences.entries()) {
    const text = doc.text.slice(from, to)
    const wordsBehind = (at: number) =>
      wordsAfter(doc.text, wordsOfSentence(doc, index), from + at).map(({ form, end }) => ({ form, end: end - from }))
    let free = 0
    for (const amount of amountsIn(text)) {
      if (!isFree({ start: from + amount.start, end: from + amount.end })) continue
      const found = readQuantity(text, amount, wordsBehind, units)
      if (!found || found.start < free) continue
      const { start, end, ...rest } = found
      quantities.push({
        id: `n${quantities.length + 1}`,
        ...mentionOf(doc.text, { start: from + start, end: from + end }),
        ...rest,
      })
      free = end
    }
  }
  return quantities
}

function readQuantity(
  text: string,
  amount: Amount,
  wordsBehind: (at: number) => Following[],
  units: Units,
): FoundQuantity | null {
  if (amount.sign) return negated(text, amount, signedMoney(text, amount, amount.sign))
  const words = wordsBehind(amount.end)
  const ours = readMoney(text, amount, words) ?? readPercent(text, amount, words) ?? readMeasure(text, amount, words)
  const own = readOwnMeasure(amount, words, units)
  const found = own && own.end >= (ours?.end ?? 0) ? own : ours
  // Money of a country that the words do not name is no count either.
  return negated(text, amount, found) ?? (currencyIn(words) ? null : readCount(text, amount, words))
}
