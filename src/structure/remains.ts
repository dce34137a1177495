import { QUOTE_CUES } from '../language/id/sections.js'
import { trimSpan } from '../text/span.js'
import type { Part } from '../types.js'
import { areNeighbours, type Draft, type Row } from './draft.js'
import { furnitureOf, partOf } from './parts.js'
import { endsWithColon } from './shape.js'

const HAS_WORDS = /[\p{L}\p{N}]/u
const ADDRESS = /^https?:\/\/\S+$/i
/** With a quotation mark or a whole sentence behind it; a trail of menu words has neither. */
const SET_APART = /^>\s?(?:["“]|\p{Lu}.{30,}[.!?]$)/u
const END_MARK = /^[*#\s]+$/
const QUOTES = new Set(QUOTE_CUES)

/** The parts of the rows that no rule has claimed: lead, paragraphs, passages quoted after a colon, stray marks. */
export function remainingParts({ text, rows, parts }: Draft): Part[] {
  const dateline = parts.find((part) => part.role === 'dateline')?.end ?? 0
  let hasLead = false
  return rows.flatMap((row, index): Part | Part[] => {
    if (isMark(text, row)) return furnitureOf(row, END_MARK.test(row.plain) ? 'end-mark' : 'damage')
    if (!row.long && ADDRESS.test(row.plain)) return furnitureOf(row, 'embed')
    if (row.plain.startsWith('>') && SET_APART.test(row.plain)) return quotedParts(text, row)
    if (row.markup?.tag === 'table') return partOf(row, 'table')
    if (row.markup?.tag === 'quote' || isQuoted(text, rows, index)) return partOf(row, 'quote')
    if (hasLead || row.start < dateline) return partOf(row, 'paragraph')
    hasLead = true
    return partOf(row, 'lead')
  })
}

/** A passage set apart with «>», as plain-text mail does; the mark is no part of it. */
function quotedParts(text: string, row: Row): Part[] {
  const start = row.start + 1
  return [furnitureOf({ start: row.start, end: start }, 'damage'), partOf(trimSpan(text, start, row.end), 'quote')]
}

function isMark(text: string, row: Row): boolean {
  return !HAS_WORDS.test(row.plain) && !(row.long && HAS_WORDS.test(text.slice(row.start, row.end)))
}

/** A short passage that a line ending with «narasi:» or the like announces. */
function isQuoted(text: string, rows: readonly Row[], index: number): boolean {
  const before = rows[index - 1]
  const row = rows[index]
  if (!before || !row || !endsWithColon(before) || !areNeighbours(text, before, row)) return false
  const ending = text.slice(Math.max(before.start, before.end - 40), before.end - 1).toLowerCase()
  return ending
    .split(/\s+/)
    .slice(-2)
    .some((word) => QUOTES.has(word))
}
