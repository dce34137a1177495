import { hashText, mix } from './hash.js'
import type { WordForm } from './word-form.js'

/** A list of feature hashes, filled by the functions below; reuse it by setting `length` to 0. */
export interface FeatureList {
  readonly hashes: Int32Array
  length: number
}

/** An empty list that is large enough for all features of a token. */
export function featureList(): FeatureList {
  return { hashes: new Int32Array(256), length: 0 }
}

function add(list: FeatureList, template: number, first: number, second = 0): void {
  list.hashes[list.length++] = mix(template, first, second)
}

/** Adds the features that a token has from one word: itself (offset 0), or a neighbour at -2, -1, 1 or 2. */
export function addWordFeatures(list: FeatureList, word: WordForm, offset: number): void {
  if (offset === 0) addOwnFeatures(list, word)
  else if (offset === -1) addPreviousFeatures(list, word)
  else if (offset === 1) addNextFeatures(list, word)
  else addFarFeatures(list, word, offset)
}

function addOwnFeatures(list: FeatureList, word: WordForm): void {
  const { salt, shape, path } = word
  add(list, salt, 0)
  add(list, salt + 1, word.hash)
  add(list, salt + 10, shape)
  add(list, salt + 18, word.hash, shape)
  for (let length = 1; length <= word.affixes; length++) {
    add(list, salt + 21, prefixOf(word, length))
    add(list, salt + 22, suffixOf(word, length))
  }
  if (word.affixes >= 3) add(list, salt + 23, suffixOf(word, 3), shape)
  for (let step = 0; step < path.length; step++) add(list, salt + 30 + step, path[step] as number)
  if (word.branch !== 0) add(list, salt + 34, word.branch, shape)
  add(list, salt + 50, word.capital, shape)
  add(list, salt + 53, word.lists, shape)
  if (word.habit !== 0) add(list, salt + 65, word.habit, shape)
}

function addPreviousFeatures(list: FeatureList, word: WordForm): void {
  const { salt, path } = word
  add(list, salt + 2, word.hash)
  add(list, salt + 11, word.shape)
  if (word.affixes >= 3) {
    add(list, salt + 24, suffixOf(word, 3))
    add(list, salt + 26, prefixOf(word, 3))
  }
  for (let step = 1; step < path.length; step++) add(list, salt + 34 + step, path[step] as number)
}

function addNextFeatures(list: FeatureList, word: WordForm): void {
  const { salt, path } = word
  add(list, salt + 3, word.hash)
  add(list, salt + 12, word.shape)
  if (word.affixes >= 3) add(list, salt + 25, suffixOf(word, 3))
  for (let step = 1; step < path.length; step++) add(list, salt + 39 + step, path[step] as number)
}

function addFarFeatures(list: FeatureList, word: WordForm, offset: number): void {
  const before = offset < 0
  add(list, word.salt + (before ? 4 : 5), word.hash)
  if (word.branch !== 0) add(list, word.salt + (before ? 44 : 45), word.branch)
}

function prefixOf({ lower }: WordForm, length: number): number {
  return hashText(lower, 0, length)
}

function suffixOf({ lower }: WordForm, length: number): number {
  return hashText(lower, lower.length - length)
}

/**
 * Adds the features that a token has from several words together, and from the phrases it is part of.
 * `words` has two boundary forms at each end; `at` is the token's index in it, and `marks` is indexed alike.
 */
export function addPairFeatures(list: FeatureList, words: readonly WordForm[], at: number, marks: Uint16Array): void {
  const word = words[at] as WordForm
  const previous = words[at - 1] as WordForm
  const next = words[at + 1] as WordForm
  const { salt, shape } = word
  add(list, salt + 6, previous.hash, word.hash)
  add(list, salt + 7, word.hash, next.hash)
  add(list, salt + 8, previous.hash, next.hash)
  add(list, salt + 16, previous.hash, shape)
  add(list, salt + 17, next.hash, shape)
  addShapeFeatures(list, words, at)
  addClusterFeatures(list, previous, word, next)
  addFactFeatures(list, words[at - 2] as WordForm, previous, word, next)
  addPhraseFeatures(list, word, marks, at)
}

function addShapeFeatures(list: FeatureList, words: readonly WordForm[], at: number): void {
  const { salt, shape } = words[at] as WordForm
  const before = (words[at - 1] as WordForm).shape * 16 + shape
  const after = shape * 16 + (words[at + 1] as WordForm).shape
  add(list, salt + 13, before)
  add(list, salt + 14, after)
  add(list, salt + 15, before, (words[at + 1] as WordForm).shape)
  add(list, salt + 19, before, (words[at - 2] as WordForm).shape)
  add(list, salt + 20, after, (words[at + 2] as WordForm).shape)
}

function addClusterFeatures(list: FeatureList, previous: WordForm, word: WordForm, next: WordForm): void {
  const { salt, branch } = word
  if (previous.branch !== 0) {
    if (branch !== 0) add(list, salt + 38, previous.branch, branch)
    add(list, salt + 39, previous.leaf, word.shape)
    if (next.branch !== 0) add(list, salt + 46, previous.branch, next.branch)
  }
  if (next.branch !== 0 && branch !== 0) add(list, salt + 43, branch, next.branch)
}

function addFactFeatures(list: FeatureList, far: WordForm, previous: WordForm, word: WordForm, next: WordForm): void {
  const { salt, shape } = word
  add(list, salt + 51, previous.capital * 8 + word.capital)
  add(list, salt + 52, word.capital * 8 + next.capital)
  add(list, salt + 54, previous.lists * 16 + word.lists)
  add(list, salt + 55, word.lists * 16 + next.lists)
  if (previous.head !== 0 || word.head !== 0) {
    add(list, salt + 56, previous.head * 8 + word.head, shape)
    add(list, salt + 57, previous.head * 16 + word.lists, word.capital)
  }
  if (far.head !== 0) add(list, salt + 58, far.head * 8 + previous.head, shape)
  if (previous.habit !== 0 || word.habit !== 0 || next.habit !== 0) {
    add(list, salt + 66, previous.habit * 16 + word.habit)
    add(list, salt + 67, word.habit * 16 + next.habit)
  }
}

function addPhraseFeatures(list: FeatureList, word: WordForm, marks: Uint16Array, at: number): void {
  const { salt, shape } = word
  const here = marks[at] as number
  if (here !== 0) {
    for (let bit = 0; bit < 16; bit++) {
      if (((here >> bit) & 1) === 0) continue
      add(list, salt + 60, bit)
      add(list, salt + 61, bit, shape)
    }
    add(list, salt + 62, here)
  }
  if (marks[at - 1] !== 0) add(list, salt + 63, marks[at - 1] as number)
  if (marks[at + 1] !== 0) add(list, salt + 64, marks[at + 1] as number)
}
