import type { Span } from '../types.js'
import { skipSpace } from './characters.js'
import { endsSentence } from './sentence-ends.js'
import { trimSpan } from './span.js'

/** A run of stops with the closing marks after it, or a line break with the white space after it. */
const MARK = /([.!?…]+)["'”’»›)\]}`]*|[\n\v\f\r\u2028\u2029]\s*/g
const BLANK_LINE = /^(?:\r\n|\r(?!\n)|[\n\v\f\u2028\u2029])[^\S\n\v\f\r\u2028\u2029]*[\n\v\f\r\u2028\u2029]/
const LIST_MARKER = /^(?:[•●▪■◦‣∙·*\uf0b7]\s|(?:\d{1,2}|[a-z])[.)]\s)/

/**
 * The sentences of a running text, in order, without outer white space; every non-space character lies in exactly one.
 *
 * Sentences inside a quotation are split too. A blank line ends a sentence, and so does a line break before a list marker;
 * any other line break counts as a space.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  const cut = (end: number): void => {
    if (start < end) spans.push(trimSpan(text, start, end))
    start = skipSpace(text, end)
  }
  for (const match of text.matchAll(MARK)) {
    const [mark, stops] = match
    const end = match.index + mark.length
    const ends = stops
      ? endsSentence(text, start, { start: match.index, after: match.index + stops.length, end })
      : endsParagraph(text, mark, end)
    if (ends) cut(end)
  }
  cut(text.length)
  return spans
}

/** Whether this line break, with the white space after it, is a blank line or leads to a list item. */
function endsParagraph(text: string, space: string, end: number): boolean {
  return (space.length > 1 && BLANK_LINE.test(space)) || LIST_MARKER.test(text.slice(end, end + 4))
}
