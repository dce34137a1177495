import { trimSpan } from '../../text/span.js'
import type { Part, RowSpan, Span } from '../../types.js'
import { areNeighbours, claim, type Draft, lengthOf, type Row } from '../rows/draft.js'

/** In characters: a longer piece is a sentence. */
const LONGEST_CELL = 60
/** «18.000», «Rp1,2 juta», «45 kg», «3,5%»: a number with at most a sign before it and a unit behind. */
const FIGURE = /^(?:[\p{Sc}\p{L}]{1,3}[\s.]?)?[+-]?\d[\d.,/-]{0,20}\s?(?:%|\p{L}{1,6})?$/u

/** Claims tables: rows that markup calls so, and two rows or more with as many columns that kept their tabs or bars. */
export function claimTables(draft: Draft): Draft {
  const { text, rows } = draft
  if (!text.includes('\t') && !text.includes('|') && !rows.some(isMarked)) return draft
  const parts: Part[] = []
  for (let i = 0; i < rows.length; i++) {
    const last = isMarked(rows[i]) ? lastMarked(text, rows, i) : lastAligned(text, rows, i)
    if (last > i || isMarked(rows[i])) parts.push(tableOf(text, rows.slice(i, last + 1)))
    i = last
  }
  return claim(draft, parts)
}

function tableOf(text: string, rows: readonly Row[]): Part {
  const spans = rows.map((row): RowSpan => {
    const { start, end, markup } = row
    return { start, end, head: markup?.head === true, cells: markedCells(row) ?? cellsIn(text, row) }
  })
  const { start } = spans[0] as RowSpan
  const { end } = spans[spans.length - 1] as RowSpan
  return {
    start,
    end,
    role: 'table',
    rows: namesColumns(text, spans) ? [{ ...(spans[0] as RowSpan), head: true }, ...spans.slice(1)] : spans,
  }
}

/** Whether the first row alone has words where all others have a figure. */
function namesColumns(text: string, [first, ...others]: readonly RowSpan[]): boolean {
  if (!first || others.length === 0 || [first, ...others].some(({ head }) => head)) return false
  const isFigure = (cell: Span | null | undefined): boolean => !!cell && FIGURE.test(text.slice(cell.start, cell.end))
  return first.cells.some((cell, column) => cell && !isFigure(cell) && others.every(({ cells }) => isFigure(cells[column])))
}

function isMarked(row: Row | undefined): boolean {
  return row?.markup?.tag === 'table'
}

/** Index of the last row of the table that markup begins at a row: no blank line stands inside. */
function lastMarked(text: string, rows: readonly Row[], first: number): number {
  let last = first
  for (let next = rows[last + 1]; next && isMarked(next); next = rows[last + 1]) {
    if (next.blankBefore || !areNeighbours(text, rows[last] as Row, next)) break
    last++
  }
  return last
}

/** Index of the last row with as many columns as the first; the first itself where it is no row of a table. */
function lastAligned(text: string, rows: readonly Row[], first: number): number {
  let last = first
  const columns = columnsOf(text, rows[first])
  while (columns >= 2 && goesOn(text, rows[last], rows[last + 1], columns) && columnsOf(text, rows[last + 1]) === columns) last++
  return last
}

/** Rows of many columns may have blank lines between them. */
function goesOn(text: string, row: Row | undefined, next: Row | undefined, columns: number): boolean {
  return row !== undefined && next !== undefined && (!next.blankBefore || columns >= 3) && areNeighbours(text, row, next)
}

function columnsOf(text: string, row: Row | undefined): number {
  if (!row || row.long || row.markup) return 0
  const line = text.slice(row.start, row.end)
  const separator = separatorOf(line)
  if (!line.includes(separator)) return 0
  const cells = line.split(separator).map((cell) => cell.trim())
  const least = separator === '|' ? 3 : 2
  return cells.length >= least && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells.length : 0
}

function separatorOf(line: string): string {
  return line.includes('\t') ? '\t' : '|'
}

/** The cells that markup tells, unless a rule has cut the row since. */
function markedCells(row: Row): (Span | null)[] | null {
  const cells = row.markup?.cells
  const last = cells?.filter((cell) => cell !== null).pop()
  if (!cells || last?.end !== lengthOf(row)) return null
  return cells.map((cell) => cell && { start: row.start + cell.start, end: row.start + cell.end })
}

function cellsIn(text: string, row: Row): (Span | null)[] {
  const line = text.slice(row.start, row.end)
  const separator = separatorOf(line)
  let at = row.start
  const cells = line.split(separator).map((cell) => {
    const span = trimSpan(text, at, at + cell.length)
    at += cell.length + 1
    return span.start < span.end ? span : null
  })
  // Bars may frame the row.
  return cells.slice(line.startsWith('|') ? 1 : 0, line.endsWith('|') ? -1 : undefined)
}
