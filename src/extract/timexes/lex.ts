import { isDigit } from '../../text/characters.js'

// The smallest things that expressions are made of, read in place: nothing is cut out of the text before it is known to matter.

const LETTERS = /[a-z]+/iy

/** The place behind one to three white-space characters; -1 where there are none, or more. */
export function behindSpace(text: string, at: number): number {
  if (at < 0 || !isBlank(text.charCodeAt(at))) return -1
  let end = at + 1
  while (end < at + 3 && isBlank(text.charCodeAt(end))) end++
  return end < text.length && !isBlank(text.charCodeAt(end)) ? end : -1
}

/** The place behind up to three white-space characters. */
export function skipBlanks(text: string, at: number): number {
  const behind = behindSpace(text, at)
  return behind < 0 ? at : behind
}

/** Where the run of letters from A to Z that begins at a place ends. */
export function lettersEnd(text: string, at: number): number {
  LETTERS.lastIndex = at
  return LETTERS.test(text) ? LETTERS.lastIndex : at
}

/** The place behind a shortened head, its full stop and white space: «tgl. 5»; -1 where there is no white space. */
export function behindShortHead(text: string, start: number): number {
  const end = lettersEnd(text, start)
  return behindSpace(text, text.charCodeAt(end) === 46 ? end + 1 : end)
}

/** Where the run of digits that begins at a place ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** The whole number that the digits between two places write. */
export function integerIn(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

/** Where a word in lower case ends that stands at a place, in whatever case; -1 where another stands there. */
export function wordEndAt(text: string, at: number, word: string): number {
  return at >= 0 && lettersMatch(text, at, word) && endsWord(text, at + word.length) ? at + word.length : -1
}

/** Whether the letters of a word in lower case stand at a place, in whatever case. */
function lettersMatch(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if ((text.charCodeAt(at + index) | 32) !== word.charCodeAt(index)) return false
  }
  return true
}

/** Whether a place is the end of a word or number: no letter from A to Z, digit or underscore follows. */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !(isLetter(code) || isDigit(code) || code === 95)
}

/** Whether the number that ends at a place goes on: «14.30» has not ended behind «14». */
export function goesOn(text: string, at: number): boolean {
  return isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))
}

/** Whether a capital from A to Z stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

/** A letter from A to Z, in whatever case. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** A hyphen or a dash. */
export function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014
}

/** A full stop, a comma or a colon. */
export function isPoint(code: number): boolean {
  return code === 46 || code === 44 || code === 58
}

/** White space of running text. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
}
