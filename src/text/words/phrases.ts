import { phrases } from '../../language/id/notation.js'
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
  readonly length: number
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
  opening.phrases ??= opening.items.map(phraseOf).sort((a, b) => b.length - a.length)
  return opening.phrases
}
const NONE: readonly never[] = []

function phraseOf<Value>([phrase, value]: readonly [string, Value]): Phrase<Value> {
  const words = readWords(phrase, { start: 0, end: phrase.length })
  return { words, length: words.length, value }
}

type Fits = (want: Word, word: Word) => boolean

/** The longest phrase that begins at the word, whatever its case unless `fits` asks for more: how many words it takes, and its value. */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  at: number,
  fits: Fits = sameWord,
): { readonly length: number; readonly value: Value } | null {
  const word = words[at]
  const opening = word && phrases.get(word.lower)
  if (!opening) return null
  const known = opening.phrases ?? phrasesFrom(phrases, word.lower)
  for (let index = 0; index < known.length; index++) {
    const phrase = known[index] as Phrase<Value>
    if (standsAt(phrase, words, at, fits)) return phrase
  }
  return null
}

function standsAt({ words: wanted }: Phrase<unknown>, words: readonly Word[], at: number, fits: Fits): boolean {
  if (at + wanted.length > words.length) return false
  for (let offset = 0; offset < wanted.length; offset++)
    if (!fits(wanted[offset] as Word, words[at + offset] as Word)) return false
  return true
}

function sameWord(want: Word, word: Word): boolean {
  return want.lower === word.lower
}
