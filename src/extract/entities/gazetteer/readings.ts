import { casingOf } from '../../../text/words/casing.js'
import { wordsOfSentence } from '../../../text/words/sentence-words.js'
import type { Word } from '../../../text/words/word.js'
import type { Doc, PartRole, Span } from '../../../types.js'

/** A sentence with its words, and whether capitals mark names in it; in headlines of capitals they say nothing. */
export interface SentenceReading extends Span {
  readonly words: readonly Word[]
  readonly cased: boolean
  /** Whether it is a headline, heading or kicker. */
  readonly heading: boolean
}

/** Roles whose lines are often written with a capital on every word. */
const HEADINGS: ReadonlySet<PartRole> = new Set<PartRole>(['kicker', 'headline', 'heading'])

/** The sentences of a doc, and the place of its dateline, as words. */
export function readSentences(doc: Doc): SentenceReading[] {
  return doc.sentences.map((sentence, index) => {
    const words = wordsOfSentence(doc, index)
    const heading = HEADINGS.has(doc.parts[sentence.part]?.role ?? 'paragraph')
    return { start: sentence.start, end: sentence.end, words, cased: casingOf(words, heading) === 'sentence', heading }
  })
}
