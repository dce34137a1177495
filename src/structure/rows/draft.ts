import { isWordCharacter, skipSpace } from '../../text/characters.js'
import { foldWords } from '../../text/fold.js'
import { firstWord } from '../../text/phrase-matcher.js'
import { trimSpan } from '../../text/span.js'
import { wordingOf } from '../../text/wording.js'
import type { FurnitureReason, KnownFacts, Line, Markup, Page, Part, Source, Span } from '../../types.js'
import { lastMark, lastStop } from './ending.js'
import { type Marker, markerOf } from './markers.js'

/** Longer rows are running text: of them the rules of words read the beginning only. */
const LONGEST_LINE = 200
/** In characters. */
const HEAD_OF_LONG = 80
const LETTER = /\p{L}/u
const OPENERS = new Set('#@[(')
const CLOSING_MARKS = new Set([...' :.…*!»>→•|-'].map((mark) => mark.charCodeAt(0)))

/** A line, or what is left of it or joined to it, that no rule has claimed yet. */
export interface Row extends Span {
  readonly blankBefore: boolean
  readonly markup: Markup | null
  /** Whether it is longer than a line of words: running text. */
  readonly long: boolean
  /** Its characters, the first ones of a long row, without zero-width ones, white space collapsed. */
  readonly plain: string
  /** `plain` folded, without marks at its edges. */
  readonly key: string
  /** The first word of `key`. */
  readonly first: string
  /** How many words `plain` has. */
  readonly size: number
  /** Its last character, white space aside, and the last one behind closing quotation marks and brackets. */
  readonly mark: string
  readonly stop: string
  /** What marks it as an item of a list; `null` where nothing does. */
  readonly marker: Marker | null
}

/** A text on its way to a doc: rows still open and parts already claimed. Rules take a draft and give a draft. */
export interface Draft {
  readonly text: string
  readonly page: Page | null
  /** What the caller knows of the article. */
  readonly known: KnownFacts | null
  readonly rows: readonly Row[]
  readonly parts: readonly Part[]
  readonly told: SeenInText
}

/** What the line reader sees in the whole text, for the rules that come after it. */
export interface SeenInText {
  /** The line of the headline; `null` where it finds none. */
  readonly headline: Span | null
  /** Whether it is the one that the caller knows. */
  readonly isKnown: boolean
  /** Lines beside the story of a page, in order: what no rule finds more in is furniture, for the reason given. */
  readonly beside: readonly Beside[]
}

/** A line beside the story. */
export interface Beside extends Span {
  readonly reason: FurnitureReason
}

const NOTHING: SeenInText = { headline: null, isKnown: false, beside: [] }

/** The source with every line open. */
export function draftOf(source: Source): Draft {
  const rows = source.lines.map((line) => rowOf(source.text, line, line))
  return { text: source.text, page: source.page, known: source.known ?? null, rows, parts: [], told: NOTHING }
}

/** A span of the text as a row, with the layout of the line that it comes from. */
export function rowOf(text: string, span: Span, layout: Pick<Line, 'blankBefore' | 'markup'>): Row {
  const long = span.end - span.start > LONGEST_LINE
  const { clean, folded, count } = wordingOf(text, span.start, long ? span.start + HEAD_OF_LONG : span.end)
  const key = withoutEdges(folded)
  const { blankBefore, markup } = layout
  return {
    start: span.start,
    end: span.end,
    blankBefore,
    markup,
    long,
    plain: clean,
    key,
    first: firstWord(key),
    size: count,
    mark: lastMark(text, span),
    stop: lastStop(text, span),
    marker: markerOf(text, span),
  }
}

/** The row with the row after it, of which white space alone parts it; what both say of their words is not read anew. */
export function joinRows(text: string, row: Row, next: Row): Row {
  const span = { start: row.start, end: next.end }
  const isLong = row.long || span.end - span.start > LONGEST_LINE
  if (row.plain === '' || next.plain === '' || isLong !== row.long) return rowOf(text, span, row)
  const ending = { end: next.end, mark: lastMark(text, span), stop: lastStop(text, span) }
  if (row.long) return { ...row, ...ending }
  const plain = `${row.plain} ${next.plain}`
  const key = withoutEdges(foldWords(plain))
  return {
    ...row,
    ...ending,
    plain,
    key,
    first: firstWord(key),
    size: row.size + next.size,
    marker: markerOf(text, span),
  }
}

/** The words of the row. */
export function wordsOf(row: Row): string[] {
  return row.plain.split(' ')
}

/** The number of characters the row spans. */
export function lengthOf(row: Row): number {
  return row.end - row.start
}

/** Whether nothing but white space stands between the two: no part that a rule has claimed. */
export function areNeighbours(text: string, before: Span, after: Span): boolean {
  return before.end <= after.start && skipSpace(text, before.end) >= after.start
}

/** The folded text without marks at its edges. */
function withoutEdges(folded: string): string {
  let start = 0
  let end = folded.length
  while (start < end && !opensWords(folded, start)) start++
  while (end > start && CLOSING_MARKS.has(folded.charCodeAt(end - 1))) end--
  return folded.slice(start, end)
}

function opensWords(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  return code < 128 ? isWordCharacter(code) || OPENERS.has(folded.charAt(at)) : LETTER.test(folded.charAt(at))
}

/** The draft with these parts claimed: rows lose what the parts cover, and what is left of a row stays open. */
export function claim(draft: Draft, parts: readonly Part[]): Draft {
  if (parts.length === 0) return draft
  const claimed = inOrder(parts)
  const rows: Row[] = []
  let first = 0
  for (const row of draft.rows) {
    while (first < claimed.length && (claimed[first] as Part).end <= row.start) first++
    if ((claimed[first]?.start ?? row.end) >= row.end) rows.push(row)
    else for (const rest of remainders(draft.text, row, claimed, first)) rows.push(rest)
  }
  return { ...draft, rows, parts: [...draft.parts, ...claimed] }
}

/** The parts in the order of the text; most rules find them so. */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  const isInOrder = parts.every((part, index) => index === 0 || (parts[index - 1] as Part).start <= part.start)
  return isInOrder ? parts : [...parts].sort((a, b) => a.start - b.start)
}

function remainders(text: string, row: Row, claimed: readonly Part[], first: number): Row[] {
  const rows: Row[] = []
  let from = row.start
  const keep = (to: number) => {
    const span = trimSpan(text, from, to)
    if (span.start >= span.end) return
    const blankBefore = from === row.start && row.blankBefore
    rows.push(rowOf(text, span, { blankBefore, markup: row.markup }))
  }
  for (let i = first; i < claimed.length; i++) {
    const part = claimed[i] as Part
    if (part.start >= row.end) break
    if (part.start > from) keep(part.start)
    from = Math.max(from, part.end)
  }
  if (from < row.end) keep(row.end)
  return rows
}
