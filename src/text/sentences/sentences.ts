import type { Span } from '../../types.js'
import { isSpace, skipSpace } from '../characters.js'
import { endsSentence } from './sentence-ends.js'

/** A stop or a line break. */
const MARK = /[.!?…\n\v\f\r\u2028\u2029]/g
const STOPS = codesOf('.!?…')
const CLOSING_MARKS = codesOf('"\'”’»›)]}`')
const BLANK_LINE = /^(?:\r\n|\r(?!\n)|[\n\v\f\u2028\u2029])[^\S\n\v\f\r\u2028\u2029]*[\n\v\f\r\u2028\u2029]/
const LIST_MARKER = /^(?:[•●▪■◦‣∙·*\uf0b7]\s|(?:\d{1,2}|[a-z])[.)]\s)/

const NONE: ReadonlySet<string> = new Set()

/**
 * The sentences of a running text, in order, without outer white space; every non-space character lies in exactly one.
 *
 * Sentences inside a quotation are split too. A blank line ends a sentence, and so does a line break before a list marker;
 * any other line break counts as a space. `abbreviations`, without their stop, end none, beside ours.
 */
export function splitSentences(text: string, abbreviations?: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  forEachSentence(text, (start, end) => spans.push({ start, end }), abbreviations)
  return spans
}

/** Calls back with the start and end of each sentence, in order: `splitSentences` without objects. */
export function forEachSentence(
  text: string,
  use: (start: number, end: number) => void,
  abbreviations: ReadonlySet<string> = NONE,
): void {
  let start = skipSpace(text, 0)
  const cut = (end: number): void => {
    if (start < end) use(start, withoutSpace(text, start, end))
    start = skipSpace(text, end)
  }
  for (let at = nextMark(text, 0); at >= 0; ) {
    const after = skipAny(STOPS, text, at)
    const end = after > at ? skipAny(CLOSING_MARKS, text, after) : skipSpace(text, at)
    if (after > at ? endsSentence(text, start, { start: at, after, end }, abbreviations) : endsParagraph(text, at, end)) cut(end)
    at = nextMark(text, end)
  }
  cut(text.length)
}

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.test(text) ? MARK.lastIndex - 1 : -1
}

function skipAny(codes: ReadonlySet<number>, text: string, from: number): number {
  let at = from
  while (codes.has(text.charCodeAt(at))) at++
  return at
}

function withoutSpace(text: string, start: number, end: number): number {
  let to = end
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--
  return to
}

/** Whether this line break, with the white space after it, is a blank line or leads to a list item. */
function endsParagraph(text: string, start: number, end: number): boolean {
  return (end - start > 1 && BLANK_LINE.test(text.slice(start, end))) || LIST_MARKER.test(text.slice(end, end + 4))
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)))
}
