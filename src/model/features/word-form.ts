import { isLongWord, MODE, shapeIn } from './case-mode.js'
import { hashText } from './hash.js'
import { lookUp } from './hash-table.js'
import { extendPhrase, type Lexicon, unpackFacts } from './lexicon.js'
import { isLetters, SHAPE, shapeOf } from './word-shape.js'

/** A word as the features see it, in one case mode. */
export interface WordForm {
  /** In lower case, each digit as 0; empty beyond the ends of a sentence. */
  readonly lower: string
  /** Hash of `lower`. */
  readonly hash: number
  /** Whether a title would capitalise it. */
  readonly long: boolean
  readonly shape: number
  /** Set in a case mode other than normal: its features are others. */
  readonly salt: number
  /** How many prefixes count, from the first letter to the first four, as far as the word is longer; and as many suffixes. */
  readonly affixes: number
  /** Hashes of the first 4, 6 and 10 steps and of the whole path of the cluster; empty without cluster. */
  readonly path: readonly number[]
  /** The last two of these again; 0 without cluster. */
  readonly branch: number
  readonly leaf: number
  /** What the lexicon has for the phrase of this word alone, or for phrases that begin with it. */
  readonly opening: number
  /** The facts of the lexicon, as `WordFacts` has them. */
  readonly capital: number
  readonly lists: number
  readonly head: number
  readonly habit: number
}

/** Added to every template number where capitals say nothing, so that such sentences have weights of their own. */
const SALT = 256
/** In letters. */
const LONGEST_AFFIX = 4

/** The form of a token's text in a case mode. */
export function formOf(text: string, mode: number, lexicon: Lexicon): WordForm {
  const small = text.toLowerCase()
  const shape = shapeOf(text, small)
  const lower =
    shape === SHAPE.DIGITS || shape === SHAPE.ALPHANUMERIC || shape === SHAPE.MARK ? small.replace(/[0-9]/g, '0') : small
  const hash = hashText(lower)
  const { cluster, capital, lists, head, habit } = unpackFacts(lookUp(lexicon.words, hash))
  const path = lexicon.pathHashes[cluster] ?? NO_PATH
  return {
    lower,
    hash,
    long: isLongWord(small),
    shape: shapeIn(mode, shape),
    salt: mode === MODE.NORMAL ? 0 : SALT,
    affixes: isLetters(shape) ? Math.min(LONGEST_AFFIX, lower.length - 1) : 0,
    path,
    branch: path[2] ?? 0,
    leaf: path[3] ?? 0,
    opening: lookUp(lexicon.phrases, extendPhrase(0, hash)),
    capital,
    lists,
    head,
    habit,
  }
}
const NO_PATH: readonly number[] = []

/** The form that stands before the first word of a sentence (`-1`) or after the last (`1`). */
export function boundaryForm(side: -1 | 1, mode: number): WordForm {
  return {
    lower: '',
    hash: side < 0 ? 0x5bd1 : 0x5bd2,
    long: false,
    shape: SHAPE.OUTSIDE,
    salt: mode === MODE.NORMAL ? 0 : SALT,
    affixes: 0,
    path: NO_PATH,
    branch: 0,
    leaf: 0,
    opening: 0,
    capital: 0,
    lists: 0,
    head: 0,
    habit: 0,
  }
}
