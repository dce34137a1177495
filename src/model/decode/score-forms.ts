import { addWordFeatures, featureList } from '../features/features.js'
import { boundaryForm, formOf, type WordForm } from '../features/word-form.js'
import type { Model } from '../weights/model.js'
import { addRows, SUMS } from '../weights/weight-rows.js'

/** How many words around a token its scores are made of, and how many numbers a word gives them. */
export const REACH = 5
export const SHARE = REACH * SUMS

/** A form, with where its share in the scores stands: what it gives the tokens from two before it to two after it, `SUMS` numbers each. */
export interface ScoredForm {
  readonly form: WordForm
  readonly shares: Int32Array
  readonly at: number
}

/** Finds the scored form, in a case mode, of the token between two offsets of a text. It holds until the next token is asked for. */
export type FormFinder = (text: string, start: number, end: number, mode: number) => ScoredForm

/** How many forms are remembered: a power of two. A form takes about 350 bytes. */
const CAPACITY = 2 ** 16
/** Longer tokens are judged by their beginning. */
const LONGEST_TOKEN = 48

/** A form that is remembered, with the token and case mode that it was made of. */
interface Kept extends ScoredForm {
  readonly text: string
  readonly mode: number
}

/**
 * A finder that remembers the forms it made, up to a bound: each token has two places, which the last two asked for that share them
 * hold.
 */
export function formFinder(model: Model): FormFinder {
  const kept: (Kept | undefined)[] = new Array(CAPACITY).fill(undefined)
  const shares = new Int32Array(CAPACITY * SHARE)
  const make = (slice: string, mode: number, at: number): Kept => {
    const text = copyOf(slice)
    const form = formOf(text, mode, model.lexicon)
    fillShare(model, form, shares, at)
    return { text, mode, form, shares, at }
  }
  return (text, start, end, mode) => {
    const limit = Math.min(end, start + LONGEST_TOKEN)
    const place = placeOf(text, start, limit, mode)
    const newest = kept[place]
    if (newest && isFor(newest, text, start, limit, mode)) return newest
    const older = kept[place + 1]
    const isOlder = older && isFor(older, text, start, limit, mode)
    const found = isOlder ? older : make(text.slice(start, limit), mode, older ? older.at : (place + (newest ? 1 : 0)) * SHARE)
    kept[place + 1] = newest
    kept[place] = found
    return found
  }
}

/** The first of the two places of a token. */
function placeOf(text: string, start: number, end: number, mode: number): number {
  let hash = mode
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash >>> 8) & (CAPACITY - 2)
}

function isFor({ text: known, mode: knownMode }: Kept, text: string, start: number, end: number, mode: number): boolean {
  if (known.length !== end - start || knownMode !== mode) return false
  for (let at = 0; at < known.length; at++) if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The form that stands outside a sentence in a case mode: before its first word, or after its last. */
export function outsideForm(model: Model, side: -1 | 1, mode: number): ScoredForm {
  const form = boundaryForm(side, mode)
  const shares = new Int32Array(SHARE)
  fillShare(model, form, shares, 0)
  return { form, shares, at: 0 }
}

const list = featureList()

/** The token before a word has it at offset 1, and so on: the share begins with what the word gives at offset 2. */
function fillShare(model: Model, form: WordForm, shares: Int32Array, at: number): void {
  shares.fill(0, at, at + SHARE)
  for (let offset = -2; offset <= 2; offset++) {
    list.length = 0
    addWordFeatures(list, form, offset)
    addRows(model.rows, list, shares, at + (2 - offset) * SUMS)
  }
}

/** A string of its own: a slice would keep the whole text that it was cut from alive. */
function copyOf(slice: string): string {
  return ` ${slice}`.slice(1)
}
