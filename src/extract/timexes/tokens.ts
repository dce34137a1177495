import { isDigit } from '../../text/characters.js'
import { readNumeral } from '../../text/numerals.js'
import { behindSpace, digitsEnd, integerIn, isDash, isLetter, lettersEnd } from './lex.js'
import { rankAt } from './ranks.js'
import { wordAt } from './table.js'
import { ENTRIES, type Worth } from './words.js'

/** Words, numbers and signs in runs that may tell a time. */
export interface Tokens {
  readonly text: string
  /** Their kinds, one character each; a run ends with x, what tells no time, or a line break, a sign that joins nothing. */
  readonly kinds: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly worths: readonly Worth[]
}

/** Takes a token; says where the next begins, or `~` that place where the run ends. */
type Take = (kind: string, start: number, end: number, worth?: Worth) => number

/** Kinds of words that only go on from others come behind all that open. */
const FIRST_FOLLOWER = 'a'
const SIGNS = ',.:/()&+'
const HALF = 0.5
/** So many letters tell a word that opens well enough; a pattern of whole words would take five times as long to compile. */
const TELLING = 4
/** Where a run may begin: before a word that may open, or a number that is no tail of another. */
const OPENING = new RegExp(`\\b(?=${openings()}|(?<!\\d[.,:])\\d)`, 'gi')

/** The tokens of a text. The engine looks for where runs begin; what reads slowly and carefully reads only from there. */
export function tokensOf(text: string): Tokens {
  const kinds: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const worths: Worth[] = []
  const take: Take = (kind, start, end, worth = 0) => {
    kinds.push(kind)
    starts.push(start)
    ends.push(end)
    worths.push(worth)
    return kind === 'x' || kind === '\n' ? ~end : end
  }
  OPENING.lastIndex = 0
  while (OPENING.test(text)) {
    const start = OPENING.lastIndex
    let at = opens(text, start) ? start : ~lettersEnd(text, start)
    while (at >= 0) at = takeToken(text, at, take)
    OPENING.lastIndex = ~at
  }
  return { text, kinds: kinds.join(''), starts, ends, worths }
}

/** A pattern for the first letters of the words that open. */
function openings(): string {
  const words = ENTRIES.filter(([, kinds]) => /[^a-zà-ÿ]/.test(kinds)).map(([word]) => word)
  const short = words.filter((word) => word.length < TELLING)
  const long = words.filter((word) => word.length >= TELLING).map((word) => word.slice(0, TELLING))
  return `${anyOf(long)}|${anyOf(short)}(?![a-z_])`
}

/** A pattern for any of these words, branching letter by letter: the engine reads it at twice the speed of a list. */
function anyOf(words: readonly string[]): string {
  const branches = new Map<string, string[]>()
  for (const word of words) {
    const rests = branches.get(word.charAt(0)) ?? []
    rests.push(word.slice(1))
    branches.set(word.charAt(0), rests)
  }
  const ends = branches.delete('')
  const patterns = [...branches].map(([letter, rests]) => (letter === ' ' ? '\\s{1,3}' : letter) + anyOf(rests))
  return patterns.length === 0 ? '' : `(?:${patterns.join('|')})${ends ? '?' : ''}`
}

function opens(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true
  const word = wordAt(text, at)
  return word !== null && word.kind < FIRST_FOLLOWER
}

function takeToken(text: string, at: number, take: Take): number {
  const code = text.charCodeAt(at)
  if (isLetter(code)) return takeWord(text, at, take)
  if (isDigit(code)) return takeDigits(text, at, take)
  const end = behindSpace(text, at)
  return end < 0 ? take(signOf(code), at, at + 1) : take(' ', at, end)
}

function takeWord(text: string, at: number, take: Take): number {
  const word = wordAt(text, at) ?? rankAt(text, at)
  if (!word) return take('x', at, lettersEnd(text, at))
  const number = word.kind === '0' ? readNumeral(text, at) : null
  return number
    ? take(number.value === HALF ? '`' : '0', at, number.end, number.value)
    : take(word.kind, at, word.end, word.worth)
}

/** Digits are of kinds 1 to 4 by their number, but 5 where they are no year, and 6 where they are more. */
function takeDigits(text: string, at: number, take: Take): number {
  const end = digitsEnd(text, at)
  const length = end - at
  if (length > 4) return take('6', at, end)
  const value = integerIn(text, at, end)
  return take(length < 4 ? String(length) : value >= 1000 && value < 2100 ? '4' : '5', at, end, value)
}

function signOf(code: number): string {
  if (isDash(code)) return code === 45 ? '-' : '~'
  const sign = String.fromCharCode(code)
  return SIGNS.includes(sign) ? sign : '\n'
}
