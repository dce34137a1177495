import {
  BEFORE_LABEL,
  BEFORE_NAME,
  BEFORE_NUMBER,
  DEGREE_ABBREVIATIONS,
  FIRM_ENDINGS,
  OPENS_SENTENCE,
  SELDOM_LAST,
} from '../../language/id/words/abbreviations.js'
import { isDigit, isLower, isSpace, isWordCharacter } from '../characters.js'

/** In characters. */
const LONGEST_ABBREVIATION = 12
/** In characters; bounds the way back. */
const LONGEST_WORD = 24
/** In characters. */
const LONGEST_IN_BRACKETS = 6
const OPENING_MARKS = new Set([...`"'“‘«‹([{,–—-`].map((mark) => mark.charCodeAt(0)))
/** Abbreviations by what their stop tells; the first list that has one decides. */
const SORTS: ReadonlyMap<string, 'before-name' | 'firm' | 'seldom-last'> = new Map([
  ...[...SELDOM_LAST].map((word) => [word, 'seldom-last'] as const),
  ...[...FIRM_ENDINGS].map((word) => [word, 'firm'] as const),
  ...[...BEFORE_NAME].map((word) => [word, 'before-name'] as const),
])
/** Longer words that begin with a small letter are none of them. */
const LONGEST_SMALL = Math.max(
  ...[...SORTS.keys(), ...BEFORE_NUMBER].filter((word) => isLower(word.charCodeAt(0))).map((word) => word.length),
)
const LIST_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[IVX]{2,5})$/
const DOTTED = /^\p{Lu}\p{L}{0,3}(?:\.\p{L}{1,5})+$/u
const NUMERAL = /^[IVX]$/
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u

/**
 * Whether the stop at `end` belongs to an abbreviation, an initial or a list marker, so that the sentence that began at
 * `sentence` goes on; `head` is where the next word begins.
 */
export function isAbbreviation(text: string, sentence: number, end: number, head: number): boolean {
  const start = tokenStart(text, end)
  if (start === end || end - start > LONGEST_ABBREVIATION) return false
  if ((end - start > LONGEST_SMALL && isLower(text.charCodeAt(start))) || !opensWord(text, start)) return false
  const token = text.slice(start, end)
  if (start <= sentence + 1 && LIST_NUMBER.test(token)) return true
  const sort = SORTS.get(token)
  if (sort === 'before-name') return true
  if (sort === 'firm') return text.charCodeAt(head - 1) === 40 || FIRM_ENDINGS.has(wordAt(text, head).replace('.', ''))
  if (isDigit(text.charCodeAt(head))) return BEFORE_NUMBER.has(token.toLowerCase())
  if (sort === 'seldom-last') return !opensSentence(text, head)
  if (token.length > 1 && !token.includes('.')) return false
  if (INITIALS.test(token)) return isInitial(text, start, token, head)
  return DOTTED.test(token) && isDotted(wordAt(text, head))
}

/** Whether one of these abbreviations, given without its stop, ends at `end`. */
export function isOneOf(abbreviations: ReadonlySet<string>, text: string, end: number): boolean {
  for (const word of abbreviations) {
    const start = end - word.length
    if (text.startsWith(word, start) && opensWord(text, start)) return true
  }
  return false
}

/**
 * Whether a bracket around one short word with a stop ends here, as in «Letjen TNI (Purn.) Suharto» or «Dr. (H.C.) Ir. Soekarno»;
 * `stop` is where the stop stands, `end` where the closing marks do. After a full stop, or before a word that opens sentences,
 * the bracket is a note of its own: «… katanya. (red.) Sementara itu».
 */
export function isBracketedAbbreviation(text: string, stop: number, end: number, head: number): boolean {
  if (text.charCodeAt(stop + 1) !== 41 || end !== stop + 2) return false
  const start = tokenStart(text, stop)
  if (start === stop || text.charCodeAt(start - 1) !== 40 || stop - start > LONGEST_IN_BRACKETS) return false
  return goesOn(text, start - 2) && !opensSentence(text, head)
}

/** Whether the sentence has not ended at `end`: after a word, or after a title with its stop. */
function goesOn(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 46) return isWordCharacter(text.charCodeAt(end - 1))
  return BEFORE_NAME.has(text.slice(tokenStart(text, end - 1), end - 1))
}

function isDotted(word: string): boolean {
  return DOTTED.test(word.endsWith('.') ? word.slice(0, -1) : word)
}

/** The start of the word before `end`: letters, digits, and dots or slashes among them. */
function tokenStart(text: string, end: number): number {
  let at = end
  const least = Math.max(0, end - LONGEST_ABBREVIATION - 1)
  while (at > least && isTokenCharacter(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether a word begins here: after a space, a quotation mark or a bracket, but not inside an address. */
function opensWord(text: string, start: number): boolean {
  return start === 0 || isSpace(text.charCodeAt(start - 1)) || OPENING_MARKS.has(text.charCodeAt(start - 1))
}

function isTokenCharacter(code: number): boolean {
  return isWordCharacter(code) || code === 46 || code === 47
}

/** Whether «A.» or «G.V.» abbreviates a name, rather than ending the sentence as a label, a year's era or a degree. */
function isInitial(text: string, start: number, token: string, head: number): boolean {
  if (isDotted(wordAt(text, head))) return true
  if (opensSentence(text, head) || DEGREE_ABBREVIATIONS.has(token)) return false
  if (token.length > 1) return true
  const before = wordBefore(text, start)
  if (NUMERAL.test(token) && isLower(before.charCodeAt(0))) return false
  return !BEFORE_LABEL.has(before.toLowerCase()) && !isDigit(before.charCodeAt(before.length - 1))
}

function opensSentence(text: string, head: number): boolean {
  return OPENS_SENTENCE.has(wordAt(text, head).toLowerCase())
}

/** The word before the white space that ends at `end`; empty when a mark stands there. */
function wordBefore(text: string, end: number): string {
  if (text.charCodeAt(end - 1) !== 32) return ''
  let at = end - 1
  const least = Math.max(0, end - LONGEST_WORD)
  while (at > least && isWordCharacter(text.charCodeAt(at - 1))) at--
  return text.slice(at, end - 1)
}

/** The word that begins here, with dots and slashes among its letters. */
export function wordAt(text: string, from: number): string {
  let at = from
  const most = Math.min(text.length, from + LONGEST_WORD)
  while (at < most && isTokenCharacter(text.charCodeAt(at))) at++
  return text.slice(from, at)
}
