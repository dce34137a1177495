import { isDigit } from '../../text/characters.js'

// The smallest things that expressions are made of, read in place.

const MOST_BLANKS = 3

/** The place behind one to three white-space characters; -1 where there are none, or more. */
export function behindSpace(text: string, at: number): number {
  let end = at
  while (end <= at + MOST_BLANKS && isBlank(text.charCodeAt(end))) end++
  return end > at && end <= at + MOST_BLANKS ? end : -1
}

/** Where the run of letters from A to Z that begins at a place ends. */
export function lettersEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end
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

/** Whether a place is the end of a word or number: no letter from A to Z, digit or underscore follows. */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !(isLetter(code) || isDigit(code) || code === 95)
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

/** White space of running text. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
}
