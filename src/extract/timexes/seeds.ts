import { isDigit } from '../../text/characters.js'
import type { Form, Reader } from './forms/form.js'
import { isLetter, lettersEnd } from './lex.js'

/** What reads the forms that begin with a word. */
interface Opener {
  /** Initials of what may follow the word, as bits. */
  readonly nexts: number
  readonly readers: readonly Reader[]
}

const ANY = -1
const DIGIT_BIT = 1 << 26
/** How many signs and spaces may stand between a word and what follows it. */
const GAP = 3
const SLASH = 47

/** The openers of forms by their words in lower case; forms that share a first word share an opener. */
export function openersOf(forms: readonly Form[]): ReadonlyMap<string, Opener> {
  const openers = new Map<string, Opener>()
  for (const { starts, next, read } of forms) {
    for (const start of starts) {
      const word = start.slice(0, lettersEnd(start, 0))
      const { nexts, readers } = openers.get(word) ?? { nexts: 0, readers: [] as Reader[] }
      const initials = maskOf(start.charAt(word.length + 1) || next)
      openers.set(word, { nexts: nexts | initials, readers: readers.includes(read) ? readers : [...readers, read] })
    }
  }
  return openers
}

/** A pattern for the places where an expression may begin: one of these words, or a number that is no tail of another. */
export function seedPattern(words: Iterable<string>): RegExp {
  return new RegExp(`\\b(?:(?:${[...words].join('|')})(?![a-z_])|(?<!\\d[.,:])\\d+)`, 'gi')
}

/** Whether the first letter or digit soon behind a word is one of the initials. */
export function isNext(text: string, end: number, initials: number): boolean {
  if (initials === ANY) return true
  for (let at = end; at <= end + GAP; at++) {
    const bit = bitOf(text.charCodeAt(at))
    if (bit !== 0) return (bit & initials) !== 0
  }
  return false
}

function maskOf(initials: string | undefined): number {
  if (initials === undefined) return ANY
  let bits = 0
  for (let at = 0; at < initials.length; at++) bits |= bitOf(initials.charCodeAt(at))
  return bits
}

/** A bit for each letter, whatever its case, and one for all digits; 0 for other characters. */
function bitOf(code: number): number {
  return isLetter(code) ? 1 << ((code | 32) - 97) : isDigit(code) ? DIGIT_BIT : 0
}

/** The end of a number with all that slashes and dashes join to it: no date begins inside «135/PUU-XXII/2024». */
export function numberEnd(text: string, end: number): number {
  let at = end
  while (isJoiner(text.charCodeAt(at)) && isOfNumber(text.charCodeAt(at + 1))) {
    at++
    while (isOfNumber(text.charCodeAt(at))) at++
  }
  return at
}

function isJoiner(code: number): boolean {
  return code === SLASH || code === 45 || code === 0x2013
}

function isOfNumber(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 46
}
