import type { Span } from '../../types.js'

/** How a word is written: «rapat», «Budi», «KPK», «KompasTV», «45», or a mark of punctuation. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'digits' | 'mark'

/** A word of a sentence with its characters, its form in lower case and its shape; `glued` where no space stands before it. */
export interface Word extends Span {
  readonly text: string
  /** What words are compared by. */
  readonly lower: string
  readonly shape: Shape
  readonly glued: boolean
}

/** Characters as words are compared: in lower case, with a straight apostrophe. */
export function comparable(text: string): string {
  return PLAIN.test(text) ? text : text.toLowerCase().replaceAll('’', "'")
}
const PLAIN = /^[a-z]+$/

/** Whether the word begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed')
}

/** Whether the word is this mark. */
export function isMark(word: Word | undefined, mark: string): boolean {
  return word !== undefined && word.text === mark
}
