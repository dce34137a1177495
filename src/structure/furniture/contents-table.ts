import type { Part } from '../../types.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'

const LABELS = new Set(['daftar isi', 'table of contents'])
/** In words, with marks around it. */
const LONGEST_LABEL = 6
/** Bounds what a label can cut. */
const MOST_ENTRIES = 30

/** Claims a table of contents: the lines under «Daftar Isi» that stand again further on, as headings of the story. */
export function claimTableOfContents(draft: Draft): Draft {
  const { rows } = draft
  const label = rows.findIndex((row) => row.size <= LONGEST_LABEL && LABELS.has(row.key))
  if (label < 0) return draft
  const last = new Map(rows.map((row, index) => [row.key, index]))
  const isEntry = (row: Row | undefined, index: number) => row !== undefined && !row.long && (last.get(row.key) ?? 0) > index
  const parts: Part[] = [furnitureOf(rows[label] as Row, 'nav')]
  for (let i = label + 1; i <= label + MOST_ENTRIES && isEntry(rows[i], i); i++) parts.push(furnitureOf(rows[i] as Row, 'nav'))
  return claim(draft, parts)
}
