import { areNeighbours, claim, type Draft, type Row, rowOf } from '../rows/draft.js'
import { furnitureOf, partOf } from '../rows/parts.js'
import { endsWithFullStop, isAllCaps, isProse } from '../rows/row-shape.js'
import { siteSplit } from './site-name.js'

/** In words; one word alone, unless in capitals, is the rubric of the page. */
const LONGEST_KICKER = 7
/** A line of more words is no second half of a headline. */
const LONGEST_HALF = 10

/** Claims the headline that the line reader found, and the site name beside it. */
export function claimHeadline(draft: Draft): Draft {
  const { text, rows, told } = draft
  const at = told.headline ? rows.findIndex((row) => row.start === told.headline?.start) : -1
  if (at < 0) return draft
  const row = wholeHeadline(draft, at)
  const { name, rest } = siteSplit(text, row, (key) => rows.some((other) => other.key === key), draft.known?.outlet)
  return claim(draft, [partOf(rest, 'headline'), ...(name ? [furnitureOf(name, 'site-name')] : [])])
}

/** The row with the line after it, where the two together are known or repeated later: a headline cut in two. */
function wholeHeadline({ text, rows, told }: Draft, at: number): Row {
  const row = rows[at] as Row
  const next = rows[at + 1]
  if (!next || next.blankBefore || row.markup || !areNeighbours(text, row, next) || next.size > LONGEST_HALF) return row
  const both = rowOf(text, { start: row.start, end: next.end }, row)
  return next.end === told.headline?.end || isEchoed(both, rows, at + 1) ? both : row
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

/**
 * Claims what stands over the headline: the line right over it is the kicker, other lines without a sentence are navigation; over one
 * that the caller knows sentences too, unless most of the text stands there.
 */
export function claimOverHeadline(draft: Draft): Draft {
  const headline = draft.parts.find(({ role }) => role === 'headline')
  if (!headline) return draft
  const mayCut = draft.told.isKnown && headline.start < draft.text.length / 2
  const over = draft.rows.filter((row) => row.end <= headline.start && (mayCut || !isSentence(row)))
  return claim(
    draft,
    over.map((row, index) => {
      const isLast = index === over.length - 1
      const isLabel = row.size <= LONGEST_KICKER && (row.size >= 2 || (over.length === 1 && isAllCaps(row)))
      return isLast && isLabel ? partOf(row, 'kicker') : furnitureOf(row, 'nav')
    }),
  )
}

function isSentence(row: Row): boolean {
  return isProse(row) || (row.size >= 5 && endsWithFullStop(row))
}
