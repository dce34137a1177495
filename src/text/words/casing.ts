import { LONGER_SMALL_WORDS } from '../../language/id/words/function-words.js'
import { isCapital, type Word } from './word.js'

/** Longer words that a headline leaves small. */
const SMALL: ReadonlySet<string> = new Set(LONGER_SMALL_WORDS)
/** In characters: shorter words are left small in titles. */
const LONG = 4
/** Share of words in capitals by which the whole sentence is set in them. */
const ALL_CAPITALS = 0.8

/** How a sentence is set: capitals mark names in it, stand on every longer word, or everywhere. */
export type Casing = 'sentence' | 'title' | 'capitals'

/** How a sentence is set. One small verb among many names is enough to tell running text; in a heading it is a slip. */
export function casingOf(words: readonly Word[], isHeading: boolean): Casing {
  const fewest = isHeading ? 1 : 3
  const enough = isHeading ? 0.9 : 1
  let letters = 0
  let upper = 0
  let long = 0
  let longCapitals = 0
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'digits') continue
    letters++
    if (word.shape === 'upper') upper++
    if (word.text.length < LONG || SMALL.has(word.lower)) continue
    long++
    if (isCapital(word)) longCapitals++
  }
  if (letters < fewest) return 'sentence'
  if (upper >= ALL_CAPITALS * letters) return 'capitals'
  return long >= fewest && longCapitals >= enough * long ? 'title' : 'sentence'
}
