import type { Span } from '../types.js'
import { trimSpan } from './span.js'

/** The sentences of a running text, in order, without outer white space; every non-space character lies in exactly one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^.!?]*[.!?]*/g)) {
    const span = trimSpan(text, match.index, match.index + match[0].length)
    if (span.start < span.end) spans.push(span)
  }
  return spans
}
