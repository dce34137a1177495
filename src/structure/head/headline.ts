import { suffixStart } from '../../text/fold.js'
import type { Part } from '../../types.js'
import { areNeighbours, claim, type Draft, type Row, rowOf } from '../rows/draft.js'
import { furnitureOf, partOf } from '../rows/parts.js'
import {
  endsOpen,
  endsSentence,
  endsWithColon,
  endsWithDots,
  endsWithFullStop,
  hasSeveralSentences,
  isAllCaps,
  isProse,
} from '../rows/shape.js'
import { datelineAt } from './dateline.js'
import { siteSplit } from './site-name.js'

const LONGEST = 30
const LONGEST_CHARACTERS = 220
const HEAD_LINES = 60
/** Fewer words than this make a label rather than a headline, where something longer follows. */
const ENOUGH_WORDS = 5

/** Claims the headline, the site name beside it, and what stands over it: kicker and navigation. */
export function claimHeadline(draft: Draft): Draft {
  const at = draft.parts.some(({ role }) => role === 'headline') ? -1 : headlineIndex(draft)
  if (at < 0) return draft
  const { text, rows } = draft
  const row = wholeHeadline(draft, at)
  const { name, rest } = siteSplit(text, row, (key) => rows.some((other) => other.key === key))
  const parts: Part[] = [partOf(rest, 'headline'), ...(name ? [furnitureOf(name, 'site-name')] : [])]
  return claim(draft, [...parts, ...overHeadline(draft, at)])
}

/** The row with the line after it, where the two together are repeated later: a headline cut in two. */
function wholeHeadline({ text, rows }: Draft, at: number): Row {
  const row = rows[at] as Row
  const next = rows[at + 1]
  if (!next || next.blankBefore || row.markup || !areNeighbours(text, row, next) || next.size > ENOUGH_WORDS * 2) return row
  const both = rowOf(text, { start: row.start, end: next.end }, row)
  return isEchoed(both, rows, at + 1) ? both : row
}

/** Index of the row that holds the headline; -1 where the text starts with its story. */
function headlineIndex(draft: Draft): number {
  const { text, rows } = draft
  const marked = rows.findIndex((row) => row.markup?.tag === 'headline')
  if (marked >= 0) return marked
  const head = headRows(draft)
  const declared = draft.page?.headline
    ? head.findIndex((row) => suffixStart(text, row.start, row.end, draft.page?.headline ?? '') === row.start)
    : -1
  if (declared >= 0) return declared
  const candidates = head.map((row, index) => ({ row, index })).filter(({ row }) => isCandidate(row))
  const repeated = candidates.find(({ row, index }) => row.size >= 3 && isEchoed(row, rows, index))
  if (repeated) return repeated.index
  const plain = candidates.filter(({ row }) => !endsSentence(row) || endsWithDots(row) || /[?!"”'’]$/.test(row.plain))
  const full = plain.find(({ row }) => row.size >= ENOUGH_WORDS && !isKickerOver(row, plain, text))
  return (full ?? plain.find(({ row }) => row.size >= 2) ?? plain[0])?.index ?? -1
}

/** The rows over the first paragraph of the story; the first row may be a headline however long it is. */
function headRows({ text, rows }: Draft): readonly Row[] {
  const reach = rows.slice(0, HEAD_LINES)
  const body = reach.findIndex((row, index) => isBody(text, row, index))
  return body < 0 ? reach : reach.slice(0, body)
}

function isBody(text: string, row: Row, index: number): boolean {
  if (row.long || datelineAt(text, row)) return true
  if (isProse(row) && (index > 0 || row.size > LONGEST || (endsWithFullStop(row) && !endsWithDots(row)))) return true
  if (endsWithColon(row) && row.size >= ENOUGH_WORDS) return true
  return hasSeveralSentences(row) && endsWithFullStop(row)
}

function isCandidate(row: Row): boolean {
  if (row.end - row.start > LONGEST_CHARACTERS || row.size > LONGEST) return false
  if (endsOpen(row) || row.marker?.ordinal === 0) return false
  return /\p{L}/u.test(row.plain) && !endsWithColon(row) && row.markup?.tag !== 'caption' && row.markup?.tag !== 'paragraph'
}

/** Whether a later row repeats the line, begins with it and a stop, or has it appended. */
function isEchoed(row: Row, rows: readonly Row[], index: number): boolean {
  const title = row.key
  if (title.length < 12) return false
  const appended = `: ${title}`
  return rows.some((other, at) => {
    const { key } = other
    if (at <= index || key.length < title.length) return false
    if (key === title) return true
    if (key.startsWith(title) && /^\s?[.|:-]/.test(key.slice(title.length))) return true
    return !other.long && key.endsWith(appended) && !isProse(other)
  })
}

/** Whether a line in capitals stands over a longer candidate that is not in capitals. */
function isKickerOver(row: Row, candidates: readonly { row: Row; index: number }[], text: string): boolean {
  if (!isAllCaps(row)) return false
  const next = candidates.find(({ row: other }) => other.start > row.start)?.row
  return next !== undefined && next.size > row.size && !isAllCaps(next) && !/[.]$/.test(text.slice(next.start, next.end))
}

/** The kicker is the line right over the headline; lines over that are navigation. */
function overHeadline({ rows }: Draft, headline: number): Part[] {
  const over = rows.slice(0, headline).filter((row) => !isProse(row))
  return over.map((row, index) => {
    const isLast = index === over.length - 1 && row.end <= (rows[headline] as Row).start
    const isLabel = row.size <= 7 && (over.length === 1 || row.size >= 2)
    return isLast && isLabel ? partOf(row, 'kicker') : furnitureOf(row, 'nav')
  })
}
