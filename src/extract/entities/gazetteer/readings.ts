import { LONGER_SMALL_WORDS } from '../../../language/id/words/function-words.js'
import { wordsOfSentence } from '../../../text/words/sentence-words.js'
import { isCapital, type Word } from '../../../text/words/word.js'
import type { Doc, PartRole, Span } from '../../../types.js'

/** A sentence with its words, and whether capitals mark names in it; in headlines of capitals they say nothing. */
export interface Reading extends Span {
  readonly words: readonly Word[]
  readonly cased: boolean
  /** Whether it is a headline, heading or kicker. */
  readonly heading: boolean
}

/** Roles whose lines are often written with a capital on every word. */
const HEADINGS: ReadonlySet<PartRole> = new Set<PartRole>(['kicker', 'headline', 'heading'])

/** The sentences of a doc, and the place of its dateline, as words. */
export function readSentences(doc: Doc): Reading[] {
  return doc.sentences.map((sentence, index) => {
    const words = wordsOfSentence(doc, index)
    const heading = HEADINGS.has(doc.parts[sentence.part]?.role ?? 'paragraph')
    return { start: sentence.start, end: sentence.end, words, cased: isCased(words, heading), heading }
  })
}

/**
 * Whether the sentence keeps capitals for names: neither all in capitals nor with a capital on every longer word. One small verb
 * among many names is enough to tell running text; in a heading it is a slip.
 */
function isCased(words: readonly Word[], heading: boolean): boolean {
  const fewest = heading ? 1 : 3
  const enough = heading ? 0.9 : 1
  let letters = 0
  let upper = 0
  let long = 0
  let longCapitals = 0
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'digits') continue
    letters++
    if (word.shape === 'upper') upper++
    if (word.text.length < 4 || SMALL.has(word.lower)) continue
    long++
    if (isCapital(word)) longCapitals++
  }
  if (letters < fewest) return true
  return upper < 0.8 * letters && !(long >= fewest && longCapitals >= enough * long)
}

/** Longer words that a headline leaves small. */
const SMALL: ReadonlySet<string> = new Set(LONGER_SMALL_WORDS)
