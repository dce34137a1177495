import { CLOSING_TITLES } from '../../language/id/furniture/sections.js'
import { cleanSpaces, prefixEnd, suffixStart, withSpaces } from '../../text/fold.js'
import { firstWord } from '../../text/phrase-matcher.js'
import { trimSpan } from '../../text/span.js'
import type { Part, Span } from '../../types.js'
import { siteSplit } from '../head/site-name.js'
import { areNeighbours, claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import {
  endsOpen,
  endsSentence,
  endsWithColon,
  endsWithFullStop,
  isAllCaps,
  isProse,
  shareOfCapitals,
  startsLower,
} from '../rows/row-shape.js'

const CLOSINGS = new Set(CLOSING_TITLES)
const CLOSING_WORDS = new Set(CLOSING_TITLES.map(firstWord))
/** In words: a longer line is a sentence. */
const LONGEST = 14
/** In words: of a heading that nothing but the gap above it tells. */
const LONGEST_PLAIN = 9
/** In characters, with a number and marks. */
const LONGEST_CLOSING = 80
const SEPARATOR = /[\s:|–—-]+$/
const SEPARATOR_AFTER = /^\s*[:|–—-]\s*/
const NUMBERING = /^(\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]?\s+/i
const LABEL = /^\p{Lu}[\p{L} ]{3,30}:(?= )/u
const CUE_AT_END = /\b(?:berikut|berikut ini|yaitu|yakni|antaranya|lain|ialah|adalah|meliputi) ?:$/i
const HAS_LETTER = /\p{L}/u
const OPENS_QUOTE = /^["“‘«]/

interface HeadingFound {
  readonly heading: Span
  readonly extra: Span | null
  readonly isSuffix: boolean
}

/** Claims section headings: short lines without a stop between blocks, without the headline that a site appends to them. */
export function claimHeadings(draft: Draft): Draft {
  const { text, parts } = draft
  const labels: Part[] = []
  for (const row of draft.rows) if (CLOSING_WORDS.has(row.first)) labels.push(...closingLabel(text, row))
  const { rows } = claim(draft, labels)
  const headline = parts.find((part) => part.role === 'headline')
  const title = headline ? text.slice(headline.start, headline.end) : ''
  const listStarts = new Set<number>()
  const intros = new Set<number>()
  for (const part of parts) {
    if (part.role !== 'list-item') continue
    listStarts.add(part.start)
    if (part.intro) intros.add(part.intro.end)
  }
  const context = { text, rows, title, listStarts }
  const claimed: Part[] = [...labels]
  let over: Row | null = null
  let level = 1
  rows.forEach((row, index) => {
    const found = intros.has(row.end) ? null : headingIn(context, index)
    if (!found) {
      over = null
      return
    }
    level = levelOf(text, found.heading, over && areNeighbours(text, over, row) ? level + 1 : 1)
    claimed.push(...headingParts(text, row, found, level))
    over = row
  })
  return claim(draft, claimed)
}

/** «Kesimpulan: …» before its paragraph on one line. */
function closingLabel(text: string, row: Row): Part[] {
  if (row.markup?.tag === 'list-item' || (!row.long && row.size < 8)) return []
  const label = LABEL.exec(text.slice(row.start, row.end))?.[0]
  if (!label || !CLOSINGS.has(label.slice(0, -1).toLowerCase().trim())) return []
  const span = { start: row.start, end: row.start + label.length }
  return [{ ...span, role: 'heading', level: 1, closing: true, original: span }]
}

function headingParts(text: string, row: Row, { heading, extra, isSuffix }: HeadingFound, level: number): Part[] {
  const original = { start: row.start, end: row.end }
  const { start, end } = heading
  const part: Part = { start, end, role: 'heading', level, closing: isClosing(text, heading), original }
  return extra ? [part, furnitureOf(extra, isSuffix ? 'heading-suffix' : 'heading-prefix')] : [part]
}

/** «1.2 Judul» is of the second level; without figures the layout tells. */
function levelOf(text: string, heading: Span, byLayout: number): number {
  const figures = /^\d{1,2}((?:\.\d{1,2})+)/.exec(text.slice(heading.start, heading.start + 12))
  return figures ? (figures[1] ?? '').split('.').length : Math.min(byLayout, 6)
}

function isClosing(text: string, heading: Span): boolean {
  if (heading.end - heading.start > LONGEST_CLOSING) return false
  const words = cleanSpaces(text.slice(heading.start, heading.end)).toLowerCase()
  return CLOSINGS.has(words.replace(/[\s:.]+$/, '').replace(NUMBERING, ''))
}

interface HeadingContext {
  readonly text: string
  readonly rows: readonly Row[]
  readonly title: string
  readonly listStarts: ReadonlySet<number>
}

function headingIn(context: HeadingContext, index: number): HeadingFound | null {
  const { text, rows, title } = context
  const row = rows[index] as Row
  if (row.long || row.markup?.tag === 'list-item') return null
  const whole = { heading: { start: row.start, end: row.end }, extra: null, isSuffix: true }
  if (row.markup) return row.markup.tag === 'heading' ? (withoutTitle(text, row, title) ?? whole) : null
  if (endsWithFullStop(row) || endsOpen(row) || startsLower(row) || OPENS_QUOTE.test(row.plain)) return null
  if (!HAS_LETTER.test(row.plain)) return null
  const found = withoutTitle(text, row, title)
  if (found) return found
  const site = siteSplit(text, row, () => false)
  if (site.name && site.rest.start === row.start && row.size <= LONGEST)
    return { heading: site.rest, extra: site.name, isSuffix: true }
  return isHeading(context, index) ? whole : null
}

/** The heading apart from the headline appended to it or put before it. */
function withoutTitle(text: string, row: Row, title: string): HeadingFound | null {
  if (title.length < 12) return null
  const suffix = suffixStart(text, row.start, row.end, title)
  if (suffix > row.start) {
    const before = withSpaces(text.slice(row.start, suffix))
    const separator = SEPARATOR.exec(before)
    const heading = trimSpan(text, row.start, row.start + (separator?.index ?? 0))
    if (separator && heading.end > heading.start) return { heading, extra: trimSpan(text, heading.end, row.end), isSuffix: true }
  }
  const prefix = prefixEnd(text, row.start, row.end, title)
  const separator = prefix < 0 ? null : SEPARATOR_AFTER.exec(text.slice(prefix, row.end))
  if (!separator || prefix + separator[0].length >= row.end) return null
  const start = prefix + separator[0].length
  return { heading: { start, end: row.end }, extra: trimSpan(text, row.start, start), isSuffix: false }
}

function isHeading(context: HeadingContext, index: number): boolean {
  const { text, rows, listStarts } = context
  const row = rows[index] as Row
  const marker = row.marker
  if (row.size > LONGEST || (marker && marker.ordinal === 0)) return false
  if (isClosing(text, row)) return true
  const overList = listStarts.size > 0 && isOverList(text, row, listStarts)
  if (!overList && !isFollowed(context, index)) return false
  const above = rows[index - 1]
  const before = above && areNeighbours(text, above, row) ? above : undefined
  if (before && endsWithColon(before) && !row.blankBefore && !marker) return false
  if (endsWithColon(row) && CUE_AT_END.test(row.plain)) return false
  if (endsWithColon(row) && row.size > 1 && shareOfCapitals(row) < 0.8) return false
  if (isAllCaps(row)) return row.key.length >= 4
  if (marker) return row.size <= LONGEST
  const capitals = shareOfCapitals(row)
  if (capitals >= 0.8 && row.size > 1) return true
  if (endsSentence(row)) return capitals >= (row.blankBefore ? 0.5 : 0.8) && (row.blankBefore || row.plain.endsWith('?'))
  const isApart = row.blankBefore || overList || !above || endsSentence(above) || (!before && endsWithColon(above))
  return isApart && row.size <= LONGEST_PLAIN
}

/** Whether running text or a list comes next, or another heading over it. */
function isFollowed({ text, rows, listStarts }: HeadingContext, index: number): boolean {
  for (let i = index + 1; i <= index + 3 && i < rows.length; i++) {
    const row = rows[i] as Row
    if (isProse(row) || endsSentence(row) || row.size > LONGEST || isOverList(text, row, listStarts)) return true
    if (startsLower(row)) return false
  }
  return false
}

function isOverList(text: string, row: Row, listStarts: ReadonlySet<number>): boolean {
  const gap = /^\s*/.exec(text.slice(row.end, row.end + 40))?.[0].length ?? 0
  return listStarts.has(row.end + gap)
}
