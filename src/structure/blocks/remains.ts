import { isWordCharacter } from '../../text/characters.js'
import { trimSpan } from '../../text/span.js'
import type { Part } from '../../types.js'
import type { Draft, Row } from '../rows/draft.js'
import { furnitureOf, partOf } from '../rows/parts.js'

const HAS_WORDS = /[\p{L}\p{N}]/u
const ADDRESS = /^https?:\/\/\S+$/i
/** With a quotation mark or a whole sentence behind it; a trail of menu words has neither. */
const SET_APART = /^>\s?(?:["“]|\p{Lu}.{30,}[.!?]$)/u
const END_MARK = /^[*#\s]+$/

/** The parts of the rows that no rule has claimed: lead, paragraphs, passages quoted after a colon, stray marks. */
export function remainingParts({ text, rows, parts }: Draft): Part[] {
  const dateline = parts.find((part) => part.role === 'dateline')?.end ?? 0
  const remaining: Part[] = []
  let hasLead = false
  rows.forEach((row) => {
    if (isSetApart(text, row)) {
      remaining.push(...quotedParts(text, row))
      return
    }
    const part = toldPart(text, row) ?? partOf(row, hasLead || row.start < dateline ? 'paragraph' : 'lead')
    hasLead ||= part.role === 'lead'
    remaining.push(part)
  })
  return remaining
}

/** The part that the row's own form or its markup tells; `null` for running text. */
function toldPart(text: string, row: Row): Part | null {
  if (isMark(text, row)) return furnitureOf(row, END_MARK.test(row.plain) ? 'end-mark' : 'damage')
  if (row.size === 1 && !row.long && ADDRESS.test(row.plain)) return furnitureOf(row, 'embed')
  // A label without a name.
  if (row.markup?.tag === 'byline') return furnitureOf(row, 'ui')
  return row.markup?.tag === 'quote' ? partOf(row, 'quote') : null
}

function isSetApart(text: string, row: Row): boolean {
  return row.plain.startsWith('>') && SET_APART.test(row.plain) && !isMark(text, row)
}

/** A passage set apart with «>», as plain-text mail does; the mark is no part of it. */
function quotedParts(text: string, row: Row): Part[] {
  const start = row.start + 1
  return [furnitureOf({ start: row.start, end: start }, 'damage'), partOf(trimSpan(text, start, row.end), 'quote')]
}

function isMark(text: string, row: Row): boolean {
  if (isWordCharacter(row.plain.charCodeAt(0))) return false
  return !HAS_WORDS.test(row.plain) && !(row.long && HAS_WORDS.test(text.slice(row.start, row.end)))
}
