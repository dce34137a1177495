import { phrases } from '../../language/id/lists.js'
import { leadingWord, readWords } from './read-words.js'
import type { Word } from './word.js'

/** Phrases with values by their first word in lower case. */
export type Phrases<Value> = ReadonlyMap<string, PhraseOpening<Value>>

/** The phrases that begin with one word. Most never come up, so that their words are read when somebody asks for them. */
interface PhraseOpening<Value> {
  readonly items: (readonly [phrase: string, value: Value])[]
  phrases: readonly Phrase<Value>[] | null
}
interface Phrase<Value> {
  readonly words: readonly Word[]
  readonly value: Value
}

/** Phrases from lists, one list a value. */
export function phrasesOf<Value>(lists: readonly (readonly [list: string, value: Value])[]): Phrases<Value> {
  return phrasesFor(lists.flatMap(([list, value]) => phrases(list).map((phrase) => [phrase, value] as const)))
}

/** The same from single phrases. */
export function phrasesFor<Value>(items: Iterable<readonly [phrase: string, value: Value]>): Phrases<Value> {
  const openings = new Map<string, PhraseOpening<Value>>()
  for (const item of items) {
    const first = leadingWord(item[0]).toLowerCase()
    const known = openings.get(first)
    if (known) known.items.push(item)
    else openings.set(first, { items: [item], phrases: null })
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
  return { words: readWords(phrase, { start: 0, end: phrase.length }), value }
}

/** The longest phrase that begins at the word, whatever its case unless `fits` asks for more: how many words it takes, and its value. */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  at: number,
  fits: (want: Word, word: Word) => boolean = sameWord,
): { length: number; value: Value } | null {
  for (const phrase of phrasesFrom(phrases, words[at]?.lower ?? '')) {
    if (at + phrase.words.length <= words.length && phrase.words.every((want, offset) => fits(want, words[at + offset] as Word)))
      return { length: phrase.words.length, value: phrase.value }
  }
  return null
}

function sameWord(want: Word, word: Word): boolean {
  return want.lower === word.lower
}
