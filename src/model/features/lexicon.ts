import { hashText, mix } from './hash.js'
import { type HashTable, lookUp } from './hash-table.js'

/** What the model knows of single words and of phrases. */
export interface Lexicon {
  /** From the hash of a word to its facts, packed by `packFacts`. */
  readonly words: HashTable
  /** From the hash of a phrase, or of the beginning of one, to `STARTS` and the types of name that it may be. */
  readonly phrases: HashTable
  /** The path of each cluster in the Brown tree, as a string of 0 and 1; cluster 0 stands for none. */
  readonly paths: readonly string[]
  /** For each path the hashes of its first 4, 6 and 10 steps and of the whole; empty for none. */
  readonly pathHashes: readonly (readonly number[])[]
}

/** The lexicon of these words, phrases and paths. */
export function lexiconOf({ words, phrases, paths }: Pick<Lexicon, 'words' | 'phrases' | 'paths'>): Lexicon {
  return { words, phrases, paths, pathHashes: paths.map(hashesOf) }
}

function hashesOf(path: string): number[] {
  return path === '' ? [] : [4, 6, 10, path.length].map((length) => hashText(path, 0, Math.min(length, path.length)))
}

/** Facts of a word: clusters (0 for none), how often it is capitalised, which names and titles it is part of. */
export interface LexiconFacts {
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

/** The facts of a word in 23 bits. */
export function packFacts(facts: LexiconFacts): number {
  const { cluster, capital, lists, head, habit } = facts
  return cluster | (capital << 9) | (lists << 12) | (head << 16) | (habit << 19)
}

/** The facts that `packFacts` packed. */
export function unpackFacts(packed: number): LexiconFacts {
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
 * For each word between two indexes, the phrases it is part of, four bits a type: begin, inside, end, or whole. The longest phrase from
 * each word counts. The marks of the two words on each side are cleared.
 */
export function markPhrases(lexicon: Lexicon, words: readonly PhraseWord[], from: number, to: number, marks: Uint16Array): void {
  marks.fill(0, from - 2, to + 2)
  for (let at = from; at < to; at++) if ((words[at] as PhraseWord).opening !== 0) markFrom(lexicon, words, at, to, marks)
}

/** A word with what the lexicon has for it at the beginning of a phrase. */
interface PhraseWord {
  readonly hash: number
  readonly opening: number
}

function markFrom(lexicon: Lexicon, words: readonly PhraseWord[], from: number, to: number, marks: Uint16Array): void {
  const { hash, opening } = words[from] as PhraseWord
  const limit = Math.min(to, from + LONGEST)
  ends.fill(-1)
  let phrase = extendPhrase(0, hash)
  let value = opening
  for (let at = from; ; ) {
    for (let type = 0; type < ends.length; type++) if ((value >> (type + 1)) & 1) ends[type] = at
    if ((value & STARTS) === 0 || ++at >= limit) break
    phrase = extendPhrase(phrase, (words[at] as PhraseWord).hash)
    value = lookUp(lexicon.phrases, phrase)
  }
  for (let type = 0; type < ends.length; type++) mark(marks, from, ends[type] as number, type * 4)
}
/** Where the longest phrase of each type ends. */
const ends = new Int32Array(4)

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
