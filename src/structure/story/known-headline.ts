import type { Span } from '../../types.js'
import type { Row } from '../rows/draft.js'

/** Where a headline that the caller knows stands: the index of its row, and its span, which may go on over the next row. */
export interface KnownHeadline {
  readonly index: number
  readonly span: Span
}

/** In words: what a site puts behind a title, and the least of a title that may be cut. */
const LONGEST_SITE = 5
/** In words: a beginning of fewer may be that of any line. */
const SHORTEST_CUT = 3
/** The share of words that an edited title has in common with the one that is known. */
const ALIKE = 0.75
/** A title of fewer words is too like others to be sought by likeness. */
const LEAST_WORDS = 4
const SEPARATOR = /^[^\p{L}\p{N}]*\s?[|»•·:–—-]\s?/u
const CUT = /(?:…|\.{3})\s*$/
const WORD = /[\p{L}\p{N}]+/gu

/**
 * The row that the known headline is: the same words, case and marks aside, with a site's name behind either or cut short; over two rows;
 * else the one that has most of its words. `null` where none is like it.
 */
export function knownHeadline(rows: readonly Row[], title: string): KnownHeadline | null {
  const wanted = wordsOf(title)
  if (wanted.length === 0) return null
  const isCut = CUT.test(title)
  for (const [index, row] of rows.entries()) {
    const end = endOf(rows, index, title, wanted, isCut)
    if (end !== null) return { index, span: { start: row.start, end } }
  }
  return wanted.length < LEAST_WORDS ? null : likest(rows, wanted)
}

function endOf(rows: readonly Row[], index: number, title: string, wanted: readonly string[], isCut: boolean): number | null {
  const row = rows[index] as Row
  const own = wordsOf(row.plain)
  const shared = sharedStart(own, wanted)
  if (shared === 0 || row.long) return null
  if (shared === own.length && shared === wanted.length) return row.end
  if (shared === wanted.length) {
    const isSite = own.length - shared <= LONGEST_SITE && SEPARATOR.test(restOf(row.plain, shared))
    return isSite || (isCut && shared >= SHORTEST_CUT) ? row.end : null
  }
  if (shared < own.length) return isCut && shared === wanted.length - 1 && shared >= SHORTEST_CUT ? row.end : null
  const next = rows[index + 1]
  const rest = next && !next.long ? wordsOf(next.plain) : []
  if (next && rest.length > 0 && same(rest, wanted.slice(shared))) return next.end
  const isSite = wanted.length - shared <= LONGEST_SITE && SEPARATOR.test(restOf(title, shared))
  return isSite && shared >= SHORTEST_CUT ? row.end : null
}

/** The row with the greatest share of words in common, if that is most of them. */
function likest(rows: readonly Row[], wanted: readonly string[]): KnownHeadline | null {
  const words = new Set(wanted)
  let best: KnownHeadline | null = null
  let most = ALIKE
  for (const [index, row] of rows.entries()) {
    if (row.long) continue
    const own = new Set(wordsOf(row.plain))
    const common = [...own].filter((word) => words.has(word)).length
    const share = common / (own.size + words.size - common)
    if (share <= most) continue
    most = share
    best = { index, span: { start: row.start, end: row.end } }
  }
  return best
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && sharedStart(a, b) === a.length
}

/** What stands behind the first words of a text. */
function restOf(text: string, words: number): string {
  let at = 0
  let seen = 0
  for (const match of text.matchAll(WORD)) {
    if (seen++ === words) break
    at = match.index + match[0].length
  }
  return text.slice(at)
}
