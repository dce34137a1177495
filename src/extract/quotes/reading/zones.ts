import { hyphenedWordsOfSentence } from '../../../text/words/sentence-words.js'
import type { Word } from '../../../text/words/word.js'
import type { Doc, PartRole, Span } from '../../../types.js'
import { NO_VERBS, type OwnVerbs, withOwnVerbs } from './own-verbs.js'

/** A part that tells the story, cut into sentences and words. */
export interface Zone extends Span {
  readonly role: PartRole
  readonly sentences: readonly Span[]
  readonly words: readonly Word[]
}

/** The parts that hold sentences, in text order; a caller's own verbs of saying read as those of ours that they work like. */
export function zonesOf(doc: Doc, verbs: OwnVerbs = NO_VERBS): Zone[] {
  const zones: Zone[] = []
  let first = 0
  while (first < doc.sentences.length) {
    const part = doc.sentences[first]?.part ?? 0
    let next = first + 1
    while (doc.sentences[next]?.part === part) next++
    const sentences = doc.sentences.slice(first, next)
    const start = sentences[0]?.start ?? 0
    const end = sentences[sentences.length - 1]?.end ?? start
    zones.push({
      start,
      end,
      role: doc.parts[part]?.role ?? 'paragraph',
      sentences,
      words: withOwnVerbs(doc.text, wordsBetween(doc, first, next), verbs),
    })
    first = next
  }
  return zones
}

/** The words of the sentences from one index to another, without marks. */
function wordsBetween(doc: Doc, first: number, next: number): Word[] {
  const words: Word[] = []
  for (let sentence = first; sentence < next; sentence++) {
    for (const word of hyphenedWordsOfSentence(doc, sentence)) if (word.shape !== 'mark') words.push(word)
  }
  return words
}

/** The index of the first word of a zone that begins at or after an offset. */
export function wordFrom(zone: Zone, offset: number): number {
  let low = 0
  let high = zone.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zone.words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
