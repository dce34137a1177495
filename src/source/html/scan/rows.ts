import { rowLine } from '../../lines.js'
import type { Box, TextBlock } from './blocks.js'
import type { Scan } from './scan.js'

/** Longest text of a table cell; a longer one is a column of the page. */
const MAX_CELL = 200
/** In blocks. */
const MAX_CELLS = 30
/** Longest name of a group of rows. */
const MAX_GROUP = 60

/** The page with each row of short table cells as one block, its cells parted by tabs; rows of page columns stay apart. */
export function joinRows(scan: Scan): Scan {
  const rows = dataRows(scan)
  if (rows.size === 0) return scan
  const blocks: TextBlock[] = []
  const positions: number[] = []
  let previous: Box | null = null
  for (let index = 0; index < scan.blocks.length; index++) {
    const row = rows.get(index)
    const box = row === undefined ? null : (scan.boxes[row] as Box)
    const last = box?.last ?? index + 1
    for (let at = index; at < last; at++) positions.push(blocks.length)
    const follows = box !== null && previous?.last === index && tableOf(scan, box) === tableOf(scan, previous)
    blocks.push(row === undefined ? (scan.blocks[index] as TextBlock) : rowBlock(scan, row, follows))
    previous = box
    index = last - 1
  }
  positions.push(blocks.length)
  const moved = (position: number): number => positions[position] as number
  const boxes = scan.boxes.map((box) => ({ ...box, first: moved(box.first), last: moved(box.last) }))
  const { bylines, pictures } = scan.facts
  const facts = { ...scan.facts, bylines: bylines.map(moved), pictures: new Set([...pictures].map(moved)) }
  return { boxes, blocks, facts, outlets: scan.outlets, paging: null }
}

/** The rows of data by their first block: those of two cells or more, and between two of them a short one that names a group. */
function dataRows(scan: Scan): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  const ends = new Set<number>()
  const single: number[] = []
  scan.boxes.forEach((box, index) => {
    if (box.tag !== 'tr') return
    if (isDataRow(scan, index)) {
      rows.set(box.first, index)
      ends.add(box.last)
    } else if (box.last - box.first === 1 && (scan.blocks[box.first] as TextBlock).text.length <= MAX_GROUP) single.push(index)
  })
  for (const index of single) {
    const { first, last } = scan.boxes[index] as Box
    if (ends.has(first) && rows.has(last) && !rows.has(first)) rows.set(first, index)
  }
  return rows
}

/** Whether every cell of a row holds at most one short block, and two or more hold one. */
function isDataRow(scan: Scan, row: number): boolean {
  const { first, last } = scan.boxes[row] as Box
  if (last - first < 2 || last - first > MAX_CELLS) return false
  const cells = cellsOf(scan, row)
  if (cells.some((cell) => cell.last - cell.first > 1)) return false
  const short = scan.blocks.slice(first, last).every((block) => block.text.length <= MAX_CELL)
  return short && cells.filter((cell) => cell.last > cell.first).length === last - first
}

function cellsOf(scan: Scan, row: number): Box[] {
  const { last } = scan.boxes[row] as Box
  const cells: Box[] = []
  for (let index = row + 1; index < scan.boxes.length && cells.length < MAX_CELLS; index++) {
    const box = scan.boxes[index] as Box
    if (box.first >= last && (box.last > box.first || box.parent !== row)) break
    if (box.parent === row) cells.push(box)
  }
  return cells
}

/** The table around a row, whatever parts of it stand between. */
function tableOf(scan: Scan, row: Box): number {
  const { parent } = row
  return /^t(?:head|body|foot)$/.test((scan.boxes[parent] as Box).tag) ? (scan.boxes[parent] as Box).parent : parent
}

function rowBlock(scan: Scan, row: number, follows: boolean): TextBlock {
  const box = scan.boxes[row] as Box
  const cells = cellsOf(scan, row)
  const blocks = scan.blocks.slice(box.first, box.last)
  const line = rowLine(cells.map(({ first, last }) => (last > first ? (scan.blocks[first] as TextBlock).text : '')))
  const isHead = cells.every(({ tag }) => tag === 'th') || (scan.boxes[box.parent] as Box).tag === 'thead'
  const sumOf = (key: 'linked' | 'bold' | 'italic'): number => blocks.reduce((sum, block) => sum + block[key], 0)
  const text = line?.text ?? ''
  const marks = { linked: sumOf('linked'), bold: sumOf('bold'), italic: sumOf('italic'), boldStart: 0 }
  const links = (line?.cells.filter((cell) => cell !== null) ?? []).flatMap((cell, at) =>
    (blocks[at]?.links ?? []).map(({ start, end, href }) => ({ start: cell.start + start, end: cell.start + end, href })),
  )
  return { box: row, text, ...marks, links, breaks: follows ? 1 : 2, row: { cells: line?.cells ?? [], isHead } }
}
