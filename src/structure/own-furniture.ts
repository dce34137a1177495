import { foldWords } from '../text/fold.js'
import { phraseMatcher } from '../text/phrase-matcher.js'
import { forEachSentence } from '../text/sentences/sentences.js'
import type { FurnitureReason, OwnReason, Part } from '../types.js'
import { phraseLength } from './forms/furniture-phrase.js'
import { claim, type Draft, lengthOf, type Row, rowOf } from './rows/draft.js'
import { furnitureOf } from './rows/parts.js'

/** A phrase of the caller's: a line, or a sentence, that begins with it is furniture for this reason. */
export interface FurniturePhrase {
  readonly phrase: string
  /** One of ours, or one that begins with «x-». */
  readonly reason: FurnitureReason | OwnReason
}

/** Longer lines are running text: of them the sentence alone is cut that begins with the phrase. */
const LONGEST_CALL = 330
/** How much of a sentence is looked at, in characters: no phrase is longer. */
export const LONGEST_PHRASE = 160

/** A claim of lines and sentences by the caller's phrases, unless a longer phrase of ours tells the line. */
export function ownFurnitureClaim(phrases: readonly FurniturePhrase[]): (draft: Draft) => Draft {
  const reasons = new Map(phrases.map(({ phrase, reason }) => [keyOf(phrase), reason]))
  const lengthOfPhrase = phraseMatcher([...reasons.keys()])
  const reasonIn = (key: string): FurniturePhrase['reason'] | undefined => reasons.get(key.slice(0, lengthOfPhrase(key)))
  return (draft) => {
    const parts = draft.rows.flatMap((row): Part[] => {
      const reason = reasonIn(row.key)
      if (reason !== undefined && lengthOf(row) <= LONGEST_CALL)
        return phraseLength(row) > lengthOfPhrase(row.key) ? [] : [furnitureOf(row, reason)]
      return sentencesOf(draft.text, row, reasonIn)
    })
    return claim(draft, parts)
  }
}

/** The sentences of running text that begin with a phrase. */
function sentencesOf(text: string, row: Row, reasonIn: (key: string) => FurniturePhrase['reason'] | undefined): Part[] {
  const parts: Part[] = []
  forEachSentence(text.slice(row.start, row.end), (from, to) => {
    const span = { start: row.start + from, end: row.start + to }
    const reason = reasonIn(keyOf(text.slice(span.start, Math.min(span.end, span.start + LONGEST_PHRASE))))
    if (reason !== undefined) parts.push(furnitureOf(span, reason))
  })
  return parts
}

/** The words as rows are compared. */
function keyOf(words: string): string {
  return foldWords(rowOf(words, { start: 0, end: words.length }, { blankBefore: false, markup: null }).key)
}
