import type { Mention, Span } from '../types.js'
import { isSpace } from './characters.js'

/** The span as a mention: with its characters. */
export function mentionOf(text: string, span: Span): Mention {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) }
}

/** The span without outer white space (as `String.prototype.trim` sees it); empty when it holds nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = Math.max(start, 0)
  let to = Math.min(end, text.length)
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A test to be asked of spans in text order: whether one shares no character with any of the taken spans, which are in order, too. */
export function freeOf(taken: readonly Span[]): (span: Span) => boolean {
  let first = 0
  return (span) => {
    while ((taken[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++
    for (let index = first; index < taken.length; index++) {
      const other = taken[index] as Span
      if (other.start >= span.end) return true
      if (overlaps(other, span)) return false
    }
    return true
  }
}

/** The index of the first of the spans, in text order and without overlaps, that ends behind the offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
