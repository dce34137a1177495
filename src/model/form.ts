import { isLongWord, MODE, shapeIn } from './case-mode.js'
import { hashText } from './hash.js'
import { type Lexicon, unpackFacts, type WordFacts } from './lexicon.js'
import { isLetters, SHAPE, shapeOf } from './shape.js'
import { lookUp } from './table.js'

/** A word as the features see it, in one case mode. */
export interface Form extends WordFacts {
  /** Whether a title would capitalise it. */
  readonly long: boolean
  /** Hash of the word in lower case, each digit as 0. */
  readonly hash: number
  readonly shape: number
  /** Set in a case mode other than normal: its features are others. */
  readonly salt: number
  /** Hashes of the first one to four letters, as far as the word is longer. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Hashes of the first 4, 6 and 10 steps and of the whole path of the cluster; empty without cluster. */
  readonly path: readonly number[]
  /** The last two of these again; 0 without cluster. */
  readonly branch: number
  readonly leaf: number
}

/** Added to every template number where capitals say nothing, so that such sentences have weights of their own. */
const SALT = 256
const LONGEST_AFFIX = 4

/** The form of a token's text in a case mode. */
export function formOf(text: string, mode: number, lexicon: Lexicon): Form {
  const lower = text.toLowerCase()
  const hash = hashText(/[0-9]/.test(lower) ? lower.replace(/[0-9]/g, '0') : lower)
  const shape = shapeOf(text, lower)
  const facts = unpackFacts(lookUp(lexicon.words, hash))
  const affixes = isLetters(shape) ? Math.min(LONGEST_AFFIX, lower.length - 1) : 0
  const prefixes: number[] = []
  const suffixes: number[] = []
  for (let length = 1; length <= affixes; length++) {
    prefixes.push(hashText(lower, 0, length))
    suffixes.push(hashText(lower, lower.length - length))
  }
  const path = pathHashes(lexicon.paths[facts.cluster] ?? '')
  return {
    ...facts,
    long: isLongWord(lower),
    hash,
    shape: shapeIn(mode, shape),
    salt: mode === MODE.NORMAL ? 0 : SALT,
    prefixes,
    suffixes,
    path,
    branch: path[2] ?? 0,
    leaf: path[3] ?? 0,
  }
}

/** The form that stands before the first word of a sentence (`-1`) or after the last (`1`). */
export function boundaryForm(side: -1 | 1, mode: number): Form {
  return {
    long: false,
    hash: side < 0 ? 0x5bd1 : 0x5bd2,
    shape: SHAPE.OUTSIDE,
    salt: mode === MODE.NORMAL ? 0 : SALT,
    prefixes: [],
    suffixes: [],
    path: [],
    branch: 0,
    leaf: 0,
    cluster: 0,
    capital: 0,
    lists: 0,
    head: 0,
    habit: 0,
  }
}

function pathHashes(path: string): number[] {
  return path === '' ? [] : [4, 6, 10, path.length].map((length) => hashText(path, 0, Math.min(length, path.length)))
}
