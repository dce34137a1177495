import { freeOf, mentionOf } from '../../text/span.js'
import { wordsOfSentence } from '../../text/words/sentence-words.js'
import type { Word } from '../../text/words/word.js'
import type { Doc, Entity, Quantity, Timex } from '../../types.js'
import { type Amount, amountsIn } from './amounts.js'
import { readCount } from './counts.js'
import type { Found } from './found.js'
import { readMeasure, readPercent } from './measures.js'
import { readMoney } from './money.js'
import { wordsAfter } from './phrases.js'

/** The amounts of the story with what they count: money, per cent, measures and counts, outside dates and names. */
export function extractQuantities(doc: Doc, timexes: readonly Timex[], entities: readonly Entity[]): Quantity[] {
  const taken = [...timexes, ...entities.flatMap(({ mentions }) => mentions)].sort((a, b) => a.start - b.start)
  const isFree = freeOf(taken)
  const quantities: Quantity[] = []
  let free = 0
  for (const [index, sentence] of doc.sentences.entries()) {
    for (const amount of amountsIn(doc.text, sentence)) {
      const found = isFree(amount) ? readQuantity(doc.text, amount, wordsOfSentence(doc, index)) : null
      if (!found || found.start < free) continue
      const { start, end, ...rest } = found
      quantities.push({ id: `n${quantities.length + 1}`, ...mentionOf(doc.text, { start, end }), ...rest })
      free = end
    }
  }
  return quantities
}

function readQuantity(text: string, amount: Amount, sentence: readonly Word[]): Found | null {
  const words = wordsAfter(text, sentence, amount.end)
  const found = readMoney(text, amount, words) ?? readPercent(text, amount, words) ?? readMeasure(text, amount, words)
  return found ?? readCount(text, amount, words)
}
