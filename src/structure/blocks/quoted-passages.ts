import { QUOTE_CUES } from '../../language/id/furniture/sections.js'
import type { Part } from '../../types.js'
import { areNeighbours, claim, type Draft, type Row } from '../rows/draft.js'
import { partOf } from '../rows/parts.js'
import { endsOpen, endsSentence, endsWithColon, isAllCaps, shareOfCapitals } from '../rows/row-shape.js'

const QUOTES = new Set(QUOTE_CUES)
/** How far before the colon the word stands that announces somebody's words; in words. */
const NEAR = 2
const OPENING = /“/g
const CLOSING = /”/g
/** So many lines of one quotation follow its announcement at most. */
const LONGEST = 24
const ARABIC = /[\u0600-\u06ff]/g
const TRANSLATION = /^["“]?\s?(?:artinya|terjemahannya)\b/i
/** Lines of a verse: how many there are at least, how long each is at most, and how much of a title's spelling they may have. */
const VERSE = { lines: 5, words: 9, capitals: 0.6 }

/** Claims what others wrote or sang: passages that a line announces, lines in Arabic script with their translation, verses. */
export function claimQuotedPassages(draft: Draft): Draft {
  const { text, rows } = draft
  const parts: Part[] = []
  for (let index = 0; index < rows.length; ) {
    const count = announcedLines(text, rows, index) || recitedLines(text, rows, index) || verseLines(text, rows, index)
    for (const row of rows.slice(index, index + count)) parts.push(partOf(row, 'quote'))
    index += Math.max(1, count)
  }
  return claim(draft, parts)
}

/** After «… dengan narasi:» one line, or all up to the end of the quotation that opens there. */
function announcedLines(text: string, rows: readonly Row[], from: number): number {
  const before = rows[from - 1]
  const first = rows[from] as Row
  if (!before || !endsWithColon(before) || !areNeighbours(text, before, first) || !announcesWords(text, before)) return 0
  let open = 0
  for (let count = 1; count <= LONGEST; count++) {
    const row = rows[from + count - 1]
    if (!row || (count > 1 && !areNeighbours(text, rows[from + count - 2] as Row, row))) break
    const words = text.slice(row.start, row.end)
    open += (words.match(OPENING)?.length ?? 0) - (words.match(CLOSING)?.length ?? 0)
    if (open <= 0) return count
  }
  return 1
}

function announcesWords(text: string, row: Row): boolean {
  const ending = text.slice(Math.max(row.start, row.end - 40), row.end - 1).toLowerCase()
  return ending
    .split(/\s+/)
    .slice(-NEAR)
    .some((word) => QUOTES.has(word))
}

/** A line in Arabic script, how it is read and what it means. */
function recitedLines(text: string, rows: readonly Row[], from: number): number {
  const row = rows[from] as Row
  const line = text.slice(row.start, row.end)
  const isArabic = (line.match(ARABIC)?.length ?? 0) * 2 > line.length
  if (!isArabic) return 0
  const translation = rows.slice(from + 1, from + 3).findIndex(({ plain }) => TRANSLATION.test(plain))
  return translation + 2
}

/** A run of short lines without stops, in the spelling of sentences: a verse, lyrics. */
function verseLines(text: string, rows: readonly Row[], from: number): number {
  let count = 0
  while (
    isVerse(rows[from + count]) &&
    (count === 0 || areNeighbours(text, rows[from + count - 1] as Row, rows[from + count] as Row))
  )
    count++
  if (count < VERSE.lines) return 0
  const run = rows.slice(from, from + count)
  const capitals = run.reduce((sum, row) => sum + shareOfCapitals(row), 0) / count
  return capitals <= VERSE.capitals ? count : 0
}

function isVerse(row: Row | undefined): boolean {
  if (!row || row.markup || row.marker || row.long || row.size < 2 || row.size > VERSE.words) return false
  return !endsSentence(row) && !endsWithColon(row) && !endsOpen(row) && !isAllCaps(row) && !/\d/.test(row.plain)
}
