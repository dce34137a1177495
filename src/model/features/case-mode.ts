import { TITLE_SMALL_WORDS } from '../../language/id/words/function-words.js'
import { isLetters, SHAPE } from './word-shape.js'

/** How a sentence uses capitals: to mark names, not at all, or on every longer word, as headlines do. */
export const MODE = { NORMAL: 0, CASELESS: 1, TITLE: 2 } as const

/** Function words that a title leaves in lower case. */
const SMALL: ReadonlySet<string> = new Set(TITLE_SMALL_WORDS)

/** Whether a title would capitalise the word, given in lower case: it is longer than three letters and no function word. */
export function isLongWord(lower: string): boolean {
  return lower.length > 3 && !SMALL.has(lower)
}

/** The case mode of a sentence, from its words between two indexes; a sentence of fewer than three words is normal. */
export function caseModeOf(
  words: readonly { readonly shape: number; readonly long: boolean }[],
  from = 0,
  to: number = words.length,
): number {
  let letters = 0
  let lower = 0
  let upper = 0
  let long = 0
  let longCapitals = 0
  for (let at = from; at < to; at++) {
    const word = words[at] as (typeof words)[number]
    if (!isLetters(word.shape)) continue
    letters++
    if (word.shape === SHAPE.LOWER) lower++
    if (word.shape === SHAPE.UPPER || word.shape === SHAPE.INITIAL) upper++
    if (!word.long) continue
    long++
    if (word.shape !== SHAPE.LOWER) longCapitals++
  }
  if (letters < 3) return MODE.NORMAL
  if (lower === letters || upper >= 0.8 * letters) return MODE.CASELESS
  return long >= 3 && longCapitals >= 0.9 * long ? MODE.TITLE : MODE.NORMAL
}

/** The shape as it counts in a case mode: where capitals say nothing, letters have no shape. */
export function shapeIn(mode: number, shape: number): number {
  if (mode === MODE.NORMAL || !isLetters(shape)) return shape
  const telling = mode === MODE.TITLE && (shape === SHAPE.LOWER || shape === SHAPE.UPPER)
  return telling ? shape : SHAPE.HIDDEN
}
