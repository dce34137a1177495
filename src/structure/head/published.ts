import { MODIFIED_LABELS, PUBLISHED_LABELS } from '../../language/id/furniture/credits.js'
import { isSignature } from '../../text/credits/full-names.js'
import { cleanSpaces, foldWords, withSpaces } from '../../text/fold.js'
import { trimSpan } from '../../text/span.js'
import { readTimestamp } from '../../text/timestamp.js'
import type { Part, Span } from '../../types.js'
import { creditOf } from '../bylines/labelled-bylines.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { isProse } from '../rows/row-shape.js'

const PUBLISHED = new Set(PUBLISHED_LABELS)
const MODIFIED = new Set(MODIFIED_LABELS)
const MARKS = /^[\s:|,•·–—/-]+|[\s:|,•·–—/-]+$/g
const CALLING = /,?\s*(?:jurnalis|wartawan|reporter|kontributor)\s*[-–—|,:]*\s*$/i
/** A line that opens with one of these goes on with the one before. */
const GOES_ON = new Set(',.;)')
const HAS_CLOCK = /T\d\d:/
/** In rows: below them a date line is one of a comment or another story. */
const HEAD_LINES = 30
/** In words: a date in a longer line is one of a sentence. */
const LONGEST_LINE = 20
/** What may stand beside the date without being a sentence: a label, an outlet. */
const LONGEST_REST = 5

interface DateLine extends Span {
  readonly value: string
  readonly modified: boolean
  readonly credits: readonly Part[]
}

/** Claims the date lines of the opening; the first gives the date of publication, repeats are furniture. */
export function claimPublished(draft: Draft): Draft {
  const lines = dateLines(draft)
  if (lines.length === 0) return draft
  const published = lines.find((line) => !line.modified) ?? lines[0]
  const modified = lines.find((line) => line.modified && line !== published)
  const parts = lines.flatMap((line): Part[] => {
    const span = { start: line.start, end: line.end }
    if (line === published) return [...line.credits, { ...span, role: 'published', value: line.value }]
    if (line === modified) return [...line.credits, { ...span, role: 'modified', value: line.value }]
    return [...line.credits, furnitureOf(span, 'ui')]
  })
  return claim(draft, parts)
}

function dateLines({ text, rows }: Draft): DateLine[] {
  const lines: DateLine[] = []
  let prose = 0
  const head = rows.slice(0, HEAD_LINES)
  for (const [index, row] of head.entries()) {
    if (isProse(row)) prose++
    if (prose > 1) break
    if (row.size > LONGEST_LINE || row.long || isInSentence(rows[index + 1])) continue
    const line = dateLineOf(text, row)
    if (line && (prose === 0 || HAS_CLOCK.test(line.value))) lines.push(line)
  }
  return lines
}

/** Whether the sentence goes on in the next line: links broke it, and the date is part of it. */
function isInSentence(next: Row | undefined): boolean {
  return next !== undefined && !next.blankBefore && GOES_ON.has(next.plain.charAt(0))
}

function dateLineOf(text: string, row: Row): DateLine | null {
  const found = readTimestamp(withSpaces(text.slice(row.start, row.end)))
  if (!found) return null
  const stamp = { start: row.start + found.start, end: row.start + found.end }
  const before = wordsIn(text, row.start, stamp.start)
  const after = wordsIn(text, stamp.end, row.end)
  const folded = foldWords(before)
  const modified = MODIFIED.has(folded) || [...MODIFIED].some((label) => folded.endsWith(` ${label}`))
  const base = { value: found.value, modified, credits: [] }
  if (before === '' && after === '') return { ...base, ...stamp }
  if (PUBLISHED.has(folded) || modified) return after === '' ? { ...base, start: row.start, end: row.end } : null
  const credits = namesBefore(text, row.start, stamp.start)
  if (credits.length > 0 && after === '') return { ...base, ...stamp, credits }
  const rest = `${before} ${after}`.trim()
  const isSentence = before !== '' && /[.!?]$/.test(after || before)
  return rest.split(' ').length <= LONGEST_REST && !isSentence && !/[("“]/.test(rest)
    ? { ...base, start: row.start, end: row.end }
    : null
}

function wordsIn(text: string, start: number, end: number): string {
  return cleanSpaces(text.slice(start, end)).replace(MARKS, '')
}

/** «A | B | date», «A, Jurnalis - date»: one credit a name, its separator included. */
function namesBefore(text: string, start: number, end: number): Part[] {
  const credits: Part[] = []
  let from = start
  for (const piece of text.slice(start, end).split(/(?<=[|•·])/)) {
    const to = from + piece.length
    const name = cleanSpaces(piece).replace(MARKS, '').replace(CALLING, '').replace(MARKS, '')
    if (name !== '' && isSignature(name) && name.includes(' '))
      credits.push(...creditOf(trimSpan(text, from, to), name, 'author'))
    from = to
  }
  return credits
}
