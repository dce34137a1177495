import {
  BEFORE_LABEL,
  BEFORE_NAME,
  BEFORE_NUMBER,
  DEGREES,
  DOMAINS,
  FIRM_ENDINGS,
  OPENS_SENTENCE,
} from '../language/id/abbreviations.js'
import { isDigit, isLower, isSpace, isUpper, isWordCharacter } from './characters.js'

/** A run of stops and the closing marks after it: `start` to `after` the stops, `after` to `end` the marks. */
export interface Stop {
  start: number
  after: number
  end: number
}

const LONGEST_ABBREVIATION = 12
const CLOSING_MARKS = new Set([...`"'”’»›)]}`].map((mark) => mark.charCodeAt(0)))
const OPENING_MARKS = new Set([...`"'“‘«‹([{,–—-`].map((mark) => mark.charCodeAt(0)))
const LIST_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[IVX]{2,5})$/
const DOTTED = /^\p{Lu}\p{L}{0,3}(?:\.\p{L}{1,5})+$/u
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u

/** Whether the UTF-16 unit is a mark that can end a sentence. */
export function isStop(code: number): boolean {
  return code === 46 || code === 63 || code === 33 || code === 0x2026
}

/** Whether the UTF-16 unit is a closing quotation mark or bracket. */
export function isClosingMark(code: number): boolean {
  return CLOSING_MARKS.has(code)
}

/** Whether a sentence that begins at `sentence` ends at this stop. */
export function endsSentence(text: string, sentence: number, stop: Stop): boolean {
  const next = text.charCodeAt(stop.end)
  if (stop.end >= text.length) return true
  if (!isSpace(next)) return isGlued(text, stop)
  const head = headAfter(text, stop.end)
  if (head >= text.length || isLower(text.charCodeAt(head))) return false
  if (isOmission(text, stop)) return false
  const single = text.charCodeAt(stop.start) === 46 && stop.after === stop.start + 1
  return !(single && stop.end === stop.after && isAbbreviation(text, sentence, stop.start, head))
}

/** «[...]» stands for left-out words. */
function isOmission(text: string, stop: Stop): boolean {
  const before = text.charCodeAt(stop.start - 1)
  return (before === 91 || before === 40) && stop.end > stop.after
}

/** The first letter or digit after white space and a few opening marks; the first mark where none follows closely, the end of the text where nothing follows. */
function headAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  for (let head = at; head < at + 4; head++) {
    if (head >= text.length || isWordCharacter(text.charCodeAt(head))) return head
  }
  return at
}

/** Whether the stop belongs to an abbreviation, an initial or a list marker, so that the sentence goes on. */
function isAbbreviation(text: string, sentence: number, end: number, head: number): boolean {
  const start = tokenStart(text, end)
  if (start === end || end - start > LONGEST_ABBREVIATION || !opensWord(text, start)) return false
  const token = text.slice(start, end)
  if (start <= sentence + 1 && LIST_NUMBER.test(token)) return true
  if (BEFORE_NAME.has(token)) return true
  if (FIRM_ENDINGS.has(token)) return text.charCodeAt(head - 1) === 40 || FIRM_ENDINGS.has(wordAt(text, head).replace('.', ''))
  if (isDigit(text.charCodeAt(head))) return BEFORE_NUMBER.has(token.toLowerCase())
  if (INITIALS.test(token)) return isInitial(text, start, token, head)
  return token.includes('.') && DOTTED.test(token) && DOTTED.test(wordAt(text, head))
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
  const following = wordAt(text, head)
  if (DOTTED.test(following)) return true
  if (OPENS_SENTENCE.has(following.toLowerCase()) || DEGREES.has(token)) return false
  if (token.length > 1) return true
  const before = wordBefore(text, start)
  return !BEFORE_LABEL.has(before.toLowerCase()) && !isDigit(before.charCodeAt(before.length - 1))
}

/** The word before the white space that ends at `end`; empty when a mark stands there. */
function wordBefore(text: string, end: number): string {
  if (text.charCodeAt(end - 1) !== 32) return ''
  let at = end - 1
  const least = Math.max(0, end - 24)
  while (at > least && isWordCharacter(text.charCodeAt(at - 1))) at--
  return text.slice(at, end - 1)
}

function wordAt(text: string, from: number): string {
  let at = from
  const most = Math.min(text.length, from + 24)
  while (at < most && isTokenCharacter(text.charCodeAt(at))) at++
  return text.slice(from, at)
}

/** Whether the next sentence follows without a space: «selesai.Dia»; not in «detik.com», «S.Pd» or «PT.Bank». */
function isGlued(text: string, stop: Stop): boolean {
  if (!isUpper(text.charCodeAt(stop.end)) || !isWordCharacter(text.charCodeAt(stop.end + 1))) return false
  let start = stop.start
  const least = Math.max(0, stop.start - 40)
  while (start > least && isWordCharacter(text.charCodeAt(start - 1))) start--
  const word = text.slice(start, stop.start)
  const beforeWord = text.charCodeAt(start - 1)
  if (word.length < 2 || BEFORE_NAME.has(word) || !isSpace(beforeWord)) return stop.end > stop.after
  const following = wordAt(text, stop.end)
  if (DOMAINS.has(following.toLowerCase())) return false
  const startsLower = isLower(word.charCodeAt(0))
  return isLower(text.charCodeAt(stop.end + 1)) ? isLower(word.charCodeAt(word.length - 1)) || word.length > 2 : startsLower
}
