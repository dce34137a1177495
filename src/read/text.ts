import { trimSpan } from '../text/span.js'
import type { Line, Source } from '../types.js'

const LINE = /[^\n\r\u2028\u2029\f\v]+/g

/** Plain text as a source: the lines of the text as it is, nothing normalised. Never throws on content. */
export function fromText(text: string): Source {
  const lines: Line[] = []
  let previousEnd = 0
  for (const match of text.matchAll(LINE)) {
    const span = trimSpan(text, match.index, match.index + match[0].length)
    if (span.start === span.end) continue
    lines.push({ ...span, blankBefore: breaksBetween(text, previousEnd, span.start) > 1, markup: null })
    previousEnd = span.end
  }
  return { text, lines, page: null }
}

function breaksBetween(text: string, start: number, end: number): number {
  return text
    .slice(start, end)
    .replace(/\r\n/g, '\n')
    .replace(/[^\n\r\u2028\u2029]/g, '').length
}
