import { readWords, type Word } from './words.js'

/** Phrases by their first word in lower case, the longest first, each with a value. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>
interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Phrases from lists with commas, one list a value. */
export function phrasesOf<Value>(lists: readonly (readonly [list: string, value: Value])[]): Phrases<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  for (const [list, value] of lists) {
    for (const item of list.split(', ')) {
      const words = readWords(item, { start: 0, end: item.length }).map((word) => word.lower)
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** The longest phrase that begins at the word, whatever its case: how many words it takes, and its value. */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  at: number,
): { length: number; value: Value } | null {
  for (const phrase of phrases.get(words[at]?.lower ?? '') ?? []) {
    if (phrase.words.every((word, offset) => words[at + offset]?.lower === word)) {
      return { length: phrase.words.length, value: phrase.value }
    }
  }
  return null
}
