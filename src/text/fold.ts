import { isSpace } from './characters.js'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const INVISIBLES = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g
const EACH_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** White space that is not one plain space. */
const ODD_SPACE = /\s{2,}|[^\S ]/g
const CURLY = /[‘’`´“”–—]/
const NEEDS_CLEANING = /[\u00ad\u200b-\u200f\u2060\ufeff\t\n\v\f\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]| {2}/

/** The text without zero-width characters and with each run of white space as one space, trimmed. */
export function cleanSpaces(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text.trim()
  return text.replace(INVISIBLES, '').replace(ODD_SPACE, ' ').trim()
}

/** The text with each zero-width character as a space: what patterns are matched against where offsets must stay. */
export function withSpaces(text: string): string {
  return INVISIBLE.test(text) ? text.replace(EACH_INVISIBLE, ' ') : text
}

/** Clean text in lower case with straight quotation marks and plain hyphens: what words are compared by. */
export function foldWords(clean: string): string {
  const lower = clean.toLowerCase()
  if (!CURLY.test(lower)) return lower
  return lower
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
}

/** The offset just past `phrase` where the text begins with it at `start`, case, white space and zero-width characters aside; -1 where it does not. */
export function prefixEnd(text: string, start: number, end: number, phrase: string): number {
  let at = start
  let seen = start
  for (let i = 0; i < phrase.length; i++) {
    if (isBlank(phrase.charCodeAt(i))) continue
    while (at < end && isBlank(text.charCodeAt(at))) at++
    if (at >= end || !sameLetter(text.charAt(at), phrase.charAt(i))) return -1
    seen = ++at
  }
  return seen
}

/** The offset where `phrase` begins when it closes `text.slice(start, end)`, with the freedoms of `prefixEnd`; -1 where it does not. */
export function suffixStart(text: string, start: number, end: number, phrase: string): number {
  let at = end
  let seen = end
  for (let i = phrase.length - 1; i >= 0; i--) {
    if (isBlank(phrase.charCodeAt(i))) continue
    while (at > start && isBlank(text.charCodeAt(at - 1))) at--
    if (at <= start || !sameLetter(text.charAt(at - 1), phrase.charAt(i))) return -1
    seen = --at
  }
  return seen
}

/** Whether the UTF-16 unit is white space or has no width. */
function isBlank(code: number): boolean {
  return isSpace(code) || (code >= 0xad && INVISIBLE.test(String.fromCharCode(code)))
}

function sameLetter(a: string, b: string): boolean {
  return a === b || foldWords(a) === foldWords(b)
}
