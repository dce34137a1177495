import { MONEY_SCALES } from '../../language/id/numbers/currencies.js'
import { NEAR_SCALES, NO_SCALES } from '../../language/id/numbers/numbers.js'
import type { Span } from '../../types.js'

/** Letters that a machine reads for noughts and ones, glued to digits or in a group of three: «93o», «16.OOO», «1l.500». */
const MISREAD = /[.,]?[oOIl](?:[\doOIl]*(?![\p{L}\p{N}])|\d)|[.,]\d*[oOIl]/uy
/** A group of three that white space cut off: «5. 000.000», «5 .000». */
const CUT_OFF = /(?:\. | \.)\d{3}(?!\d)/y
const WORD = /[ \u00a0]([a-z]{3,9})(?![\p{L}\p{N}])/iuy
const KNOWN_LETTERS = new Set(Object.keys(MONEY_SCALES))
const ORDINARY = new Set(NO_SCALES)
/** In letters changed, left out or put in. */
const MOST_EDITS = 2
/** In letters: a longer scale bears two slips. */
const LONG = 6

/** Whether a number is not what it seems: a letter read into it, a group cut off, or a misspelt scale behind it («30 milair»). */
export function isDamaged(text: string, { start, end }: Span): boolean {
  if (matches(CUT_OFF, text, end) && /\d$/.test(text.slice(end - 1, end))) return true
  if (/\d/.test(text.charAt(start)) && matches(MISREAD, text, end) && !KNOWN_LETTERS.has(text.charAt(end).toLowerCase()))
    return true
  WORD.lastIndex = end
  const word = WORD.exec(text)?.[1]?.toLowerCase()
  return word !== undefined && !ORDINARY.has(word) && NEAR_SCALES.some((scale) => isNear(word, scale))
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Whether a word is a scale with letters turned around, doubled or left out; a long one with any two letters wrong inside. */
function isNear(word: string, scale: string): boolean {
  if (word === scale || word[0] !== scale[0]) return false
  if (scale.length >= LONG) return word.at(-1) === scale.at(-1) && edits(word, scale) <= MOST_EDITS
  const letters = (each: string) => [...each].sort().join('')
  if (letters(word) === letters(scale) || word.replace(/(.)\1/g, '$1') === scale) return true
  return word.length === scale.length - 1 && edits(word, scale) === 1 && !/[aiueo].*[aiueo]/.test(word)
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(same, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
