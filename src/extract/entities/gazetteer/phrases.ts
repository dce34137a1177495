import { leadingWord, readWords } from '../../../text/words/read-words.js'
import type { Word } from '../../../text/words/word.js'

/** Phrases with values by their first word in lower case. */
export type Phrases<Value> = ReadonlyMap<string, Opening<Value>>

/** The phrases that begin with one word. Most never come up, so that their words are read when somebody asks for them. */
interface Opening<Value> {
  readonly items: [phrase: string, value: Value][]
  phrases: readonly Phrase<Value>[] | null
}
interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Phrases from lists with commas, one list a value. */
export function phrasesOf<Value>(lists: readonly (readonly [list: string, value: Value])[]): Phrases<Value> {
  const openings = new Map<string, Opening<Value>>()
  for (const [list, value] of lists) {
    for (const phrase of list.split(', ')) {
      const first = leadingWord(phrase).toLowerCase()
      const known = openings.get(first)
      if (known) known.items.push([phrase, value])
      else openings.set(first, { items: [[phrase, value]], phrases: null })
    }
  }
  return openings
}

/** The phrases that begin with a word given in lower case, the longest first. */
export function phrasesFrom<Value>(phrases: Phrases<Value>, first: string): readonly Phrase<Value>[] {
  const opening = phrases.get(first)
  if (!opening) return NONE
  opening.phrases ??= opening.items.map(phraseOf).sort((a, b) => b.words.length - a.words.length)
  return opening.phrases
}
const NONE: readonly never[] = []

function phraseOf<Value>([phrase, value]: readonly [string, Value]): Phrase<Value> {
  return { words: readWords(phrase, { start: 0, end: phrase.length }).map((word) => word.lower), value }
}

/** The longest phrase that begins at the word, whatever its case: how many words it takes, and its value. */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  at: number,
): { length: number; value: Value } | null {
  for (const phrase of phrasesFrom(phrases, words[at]?.lower ?? '')) {
    if (phrase.words.every((word, offset) => words[at + offset]?.lower === word)) {
      return { length: phrase.words.length, value: phrase.value }
    }
  }
  return null
}
