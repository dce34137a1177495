import type { Span } from '../types.js'
import { isLineBreak, isSpace } from './characters.js'
import { endsSentence, isClosingMark, isStop } from './sentence-ends.js'
import { trimSpan } from './span.js'

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
  let at = start
  const cut = (end: number): void => {
    if (start < end) spans.push(trimSpan(text, start, end))
    start = skipSpace(text, end)
    at = start
  }
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isStop(code)) {
      const after = skipWhile(text, at, isStop)
      const end = skipWhile(text, after, isClosingMark)
      if (endsSentence(text, start, { start: at, after, end })) cut(end)
      else at = end
    } else if (isLineBreak(code)) {
      const next = skipSpace(text, at)
      if (isBlankLine(text, at, next) || LIST_MARKER.test(text.slice(next, next + 4))) cut(at)
      else at = next
    } else at++
  }
  cut(text.length)
  return spans
}

function skipWhile(text: string, from: number, holds: (code: number) => boolean): number {
  let at = from
  while (at < text.length && holds(text.charCodeAt(at))) at++
  return at
}

function skipSpace(text: string, from: number): number {
  return skipWhile(text, from, isSpace)
}

function isBlankLine(text: string, start: number, end: number): boolean {
  let breaks = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLineBreak(code) && !(code === 10 && text.charCodeAt(at - 1) === 13)) breaks++
  }
  return breaks > 1
}
