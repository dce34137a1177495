import type { Span } from '../types.js'

/** A word, a number or a single mark of punctuation, with its characters. */
export interface Token extends Span {
  text: string
}

/**
 * The tokens of a span of the text, in order; white space lies in none, every other character in exactly one.
 *
 * A word is letters and digits after a letter, with at most one inner apostrophe («Jum'at»); a number is digits with inner points
 * and commas («1.250,5»); every other character, hyphens included, stands alone.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  forEachToken(text, span, (start, end) => tokens.push({ start, end, text: text.slice(start, end) }))
  return tokens
}

/** Calls back with the start and end of each token of the span, in order: `tokenize` without objects. */
export function forEachToken(text: string, span: Span, use: (start: number, end: number) => void): void {
  let start = span.start
  while (start < span.end) {
    const kind = kindAt(text, start)
    if (kind === SPACE) {
      start++
      continue
    }
    const end = endOf(text, start, span.end, kind)
    use(start, end)
    start = end
  }
}

/** Sorts of characters. */
const SPACE = 1
/** One of 0 to 9. */
const DIGIT = 2
/** A letter or a mark on one. */
const LETTER = 3
/** Numbers beyond ASCII: part of a word, or a token of their own. */
const NUMERAL = 4
/** Any other. */
const MARK = 5

/** Kinds of the characters of the basic plane; 0 where not yet asked for. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  const known = kinds[unit] as number
  if (known !== 0) return known
  const kind = isSurrogate(unit) ? 0 : kindOf(text.charAt(index))
  kinds[unit] = kind
  return kind || kindOf(String.fromCodePoint(text.codePointAt(index) as number))
}

function kindOf(character: string): number {
  if (character.trim() === '') return SPACE
  if (/[0-9]/.test(character)) return DIGIT
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? NUMERAL : MARK
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

function endOf(text: string, start: number, limit: number, kind: number): number {
  if (kind === DIGIT) return endOfNumber(text, start, limit)
  if (kind === LETTER) return endOfWord(text, start, limit)
  return kind === NUMERAL ? endOfRun(text, start, limit, DIGIT) : Math.min(limit, start + widthAt(text, start))
}

function endOfNumber(text: string, start: number, limit: number): number {
  let end = start + 1
  while (end < limit) {
    const unit = text.charCodeAt(end)
    const isPoint = unit === 0x2e || unit === 0x2c
    const digit = isPoint ? end + 1 : end
    if (digit >= limit || kindAt(text, digit) !== DIGIT) return end
    end = digit + 1
  }
  return end
}

function endOfWord(text: string, start: number, limit: number): number {
  const end = endOfRun(text, start, limit, DIGIT)
  const unit = text.charCodeAt(end)
  const isApostrophe = unit === 0x27 || unit === 0x2019
  return isApostrophe && end + 1 < limit && kindAt(text, end + 1) === LETTER ? endOfRun(text, end + 1, limit, LETTER) : end
}

/** The end of the letters from here, and with `DIGIT` also of digits and other numerals. */
function endOfRun(text: string, start: number, limit: number, widest: typeof DIGIT | typeof LETTER): number {
  let end = start
  while (end < limit) {
    const kind = (kinds[text.charCodeAt(end)] as number) || kindAt(text, end)
    if (kind !== LETTER && (widest === LETTER || (kind !== DIGIT && kind !== NUMERAL))) return end
    end += widthAt(text, end)
  }
  return Math.min(end, limit)
}

function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return isSurrogate(unit) && (text.codePointAt(index) as number) > 0xffff ? 2 : 1
}
