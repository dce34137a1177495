import type { Part } from '../../types.js'
import { areNeighbours, claim, type Draft, type Row } from '../rows/draft.js'
import { partOf } from '../rows/parts.js'

const LONGEST_CELL = 60

/** Claims tables that kept their tabs or bars: two rows or more with as many columns. */
export function claimTables(draft: Draft): Draft {
  const { text, rows } = draft
  if (!text.includes('\t') && !text.includes('|')) return draft
  const parts: Part[] = []
  for (let i = 0; i < rows.length; i++) {
    const columns = columnsOf(text, rows[i])
    let last = i
    while (columns >= 2 && goesOn(text, rows[last], rows[last + 1], columns) && columnsOf(text, rows[last + 1]) === columns)
      last++
    if (last > i) parts.push(partOf({ start: (rows[i] as Row).start, end: (rows[last] as Row).end }, 'table'))
    i = last
  }
  return claim(draft, parts)
}

/** Rows of many columns may have blank lines between them. */
function goesOn(text: string, row: Row | undefined, next: Row | undefined, columns: number): boolean {
  return row !== undefined && next !== undefined && (!next.blankBefore || columns >= 3) && areNeighbours(text, row, next)
}

function columnsOf(text: string, row: Row | undefined): number {
  if (!row || row.long || row.markup) return 0
  const line = text.slice(row.start, row.end)
  const separator = line.includes('\t') ? '\t' : '|'
  if (!line.includes(separator)) return 0
  const cells = line.split(separator).map((cell) => cell.trim())
  const least = separator === '|' ? 3 : 2
  return cells.length >= least && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells.length : 0
}
