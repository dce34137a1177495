import { checkText } from '../checks/describe.js'
import { trimSpan } from '../text/span.js'
import type { Line, Source } from '../types.js'

const OTHER_BREAKS = ['\r', '\u2028', '\u2029', '\f', '\v']
const BREAK = /[\n\r\u2028\u2029\f\v]/g

/** Plain text as a source: the lines of the text as it is, nothing normalised. Never throws on content. */
export function fromText(text: string): Source {
  checkText('fromText', text)
  const lines: Line[] = []
  let previousEnd = 0
  const add = (start: number, end: number) => {
    const span = trimSpan(text, start, end)
    if (span.start === span.end) return
    const blankBefore = countBreaks(text, previousEnd, span.start) > 1
    lines.push({ start: span.start, end: span.end, blankBefore, markup: null })
    previousEnd = span.end
  }
  let start = 0
  const nextBreak = breakFinder(text)
  for (let end = nextBreak(0); end >= 0; end = nextBreak(start)) {
    add(start, end)
    start = end + 1
  }
  add(start, text.length)
  return { text, lines, page: null }
}

/** A function that gives the first line break from an offset on; -1 where there is none. Most texts have but one sort of break. */
function breakFinder(text: string): (from: number) => number {
  if (!OTHER_BREAKS.some((character) => text.includes(character))) return (from) => text.indexOf('\n', from)
  return (from) => {
    BREAK.lastIndex = from
    return BREAK.test(text) ? BREAK.lastIndex - 1 : -1
  }
}

/** How many line breaks the white space holds; «\r\n» is one. */
function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    const isReturn = character === '\r' && text.charAt(at + 1) !== '\n'
    if (character === '\n' || isReturn || character === '\u2028' || character === '\u2029') breaks++
  }
  return breaks
}
