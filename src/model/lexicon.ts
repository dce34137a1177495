import { mix } from './hash.js'
import { lookUp, type Table } from './table.js'

/** What the model knows of single words and of phrases. */
export interface Lexicon {
  /** From the hash of a word to its facts, packed by `packFacts`. */
  readonly words: Table
  /** From the hash of a phrase, or of the beginning of one, to `STARTS` and the types of name that it may be. */
  readonly phrases: Table
  /** The path of each cluster in the Brown tree, as a string of 0 and 1; cluster 0 stands for none. */
  readonly paths: readonly string[]
}

/** Facts of a word: clusters (0 for none), how often it is capitalised, which names and titles it is part of. */
export interface WordFacts {
  /** Index of the Brown cluster, below 512. */
  cluster: number
  /** Capital bucket: 0 unseen, 1 to 5 from never to always capitalised in mid-sentence, 6 mostly all capitals. */
  capital: number
  /** Bits of name lists that have the word: first names, later names, places, organisations. */
  lists: number
  /** 1 a title before a person, 2 the head of an organisation, 3 the head of a place; 0 none. */
  head: number
  /** What a first model mostly took the word for in unlabelled text; 0 unknown. */
  habit: number
}

/** How many bits of packed facts are written together: the cluster, and all the rest. */
export const FACT_BITS = [9, 14] as const

/** The facts of a word in 23 bits. */
export function packFacts(facts: WordFacts): number {
  const { cluster, capital, lists, head, habit } = facts
  return cluster | (capital << 9) | (lists << 12) | (head << 16) | (habit << 19)
}

/** The facts that `packFacts` packed. */
export function unpackFacts(packed: number): WordFacts {
  return {
    cluster: packed & 511,
    capital: (packed >>> 9) & 7,
    lists: (packed >>> 12) & 15,
    head: (packed >>> 16) & 7,
    habit: (packed >>> 19) & 15,
  }
}

/** In a phrase value: the phrase goes on. The bits above are types of name, in the order of `TYPES`. */
export const STARTS = 1

/** The longest phrase, in tokens. */
const LONGEST = 6

/** The hash of a phrase that goes on with one more word; the empty phrase is 0. */
export function extendPhrase(phrase: number, word: number): number {
  return mix(200, phrase, word)
}

/**
 * For each word, the phrases it is part of, four bits a type: begin, inside, end, or whole. The longest phrase from each word counts.
 */
export function markPhrases(lexicon: Lexicon, words: readonly { readonly hash: number }[], marks: Uint16Array): void {
  marks.fill(0, 0, words.length)
  for (let from = 0; from < words.length; from++) {
    let phrase = 0
    const ends = [-1, -1, -1]
    const limit = Math.min(words.length, from + LONGEST)
    for (let to = from; to < limit; to++) {
      phrase = extendPhrase(phrase, words[to]?.hash ?? 0)
      const value = lookUp(lexicon.phrases, phrase)
      for (let type = 0; type < 3; type++) if ((value >> (type + 1)) & 1) ends[type] = to
      if ((value & STARTS) === 0) break
    }
    for (let type = 0; type < 3; type++) mark(marks, from, ends[type] as number, type * 4)
  }
}

function mark(marks: Uint16Array, from: number, to: number, shift: number): void {
  if (to < 0) return
  if (to === from) {
    marks[from] = (marks[from] as number) | (8 << shift)
    return
  }
  marks[from] = (marks[from] as number) | (1 << shift)
  for (let index = from + 1; index < to; index++) marks[index] = (marks[index] as number) | (2 << shift)
  marks[to] = (marks[to] as number) | (4 << shift)
}
