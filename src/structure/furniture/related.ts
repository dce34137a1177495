import type { FurnitureReason, Part } from '../../types.js'
import { isBlockLabel, labelReason } from '../forms/related-label.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { endsWithColon, endsWithDots, endsWithFullStop, shareOfCapitals, startsLower } from '../rows/row-shape.js'

/** In words. */
const LONGEST_TITLE = 24
/** Bounds what a label can cut. */
const MOST_TITLES = 20

/** Claims labels such as «Baca juga:» that stand alone, with the titles on the next lines. */
export function claimRelated(draft: Draft): Draft {
  const { rows } = draft
  const parts: Part[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    const reason = labelReason(row)
    if (!reason || !isApart(draft, i, reason)) continue
    parts.push(furnitureOf(row, reason))
    const titles = reason === 'tags' ? countTags(draft, i + 1) : countTitles(draft, i)
    for (let k = 1; k <= titles; k++) parts.push(furnitureOf(rows[i + k] as Row, reason))
    i += titles
  }
  return claim(draft, parts)
}

/** Whether the line is a label and not a piece of a sentence that goes on below; tags may be in small letters. */
function isApart({ rows }: Draft, at: number, reason: FurnitureReason): boolean {
  const next = rows[at + 1]
  if (!next || !startsLower(next)) return true
  const row = rows[at] as Row
  const before = rows[at - 1]
  return reason === 'tags' && isTag(next) && (row.blankBefore || !before || endsWithFullStop(before))
}

/** One title after «Baca juga:», unless a run of them stands there; all of a run after «Artikel terkait». */
function countTitles({ rows }: Draft, label: number): number {
  let run = 0
  while (run < MOST_TITLES && isTitle(rows[label + run + 1])) run++
  const row = rows[label] as Row
  if (isBlockLabel(row)) return run
  if (run === 0 && endsWithColon(row)) return isLooseTitle(rows[label + 1]) ? 1 : 0
  const isRun = (run >= 3 && !endsWithColon(row)) || areBullets(rows.slice(label + 1, label + run + 1))
  return isRun ? run : Math.min(run, 1)
}

function areBullets(rows: readonly Row[]): boolean {
  return rows.every((row) => (row.marker?.ordinal ?? 1) === 0)
}

function countTags({ rows }: Draft, from: number): number {
  let run = 0
  while (run < MOST_TITLES && isTag(rows[from + run]) && !labelReason(rows[from + run] as Row)) run++
  return run
}

function isTitle(row: Row | undefined): boolean {
  return isLooseTitle(row) && row !== undefined && row.size >= 3 && shareOfCapitals(row) >= 0.6
}

/** Headings of the story are numbered, titles of other articles are not. */
function isNumbered(row: Row): boolean {
  return (row.marker?.ordinal ?? 0) > 0
}

/** Whether the line may be the title of another article: a line without number, full stop or colon. */
function isLooseTitle(row: Row | undefined): boolean {
  if (!row || row.long || row.size > LONGEST_TITLE || row.size < 3 || isNumbered(row)) return false
  return (!endsWithFullStop(row) || endsWithDots(row)) && !endsWithColon(row)
}

function isTag(row: Row | undefined): boolean {
  return row !== undefined && row.size <= 4 && !endsWithFullStop(row) && !endsWithColon(row)
}
