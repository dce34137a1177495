import type { Block, Box } from './blocks.js'
import type { Scan } from './scan.js'

/** Longest text of a table cell; a longer one is a column of the page. */
const MAX_CELL = 200
const MAX_CELLS = 30

/** The page with each row of short table cells as one block, its cells parted by tabs; rows of page columns stay apart. */
export function joinRows(scan: Scan): Scan {
  const joined = new Map<number, number>()
  const ends = new Set<number>()
  scan.boxes.forEach((box, index) => {
    if (box.tag !== 'tr' || !isDataRow(scan, box)) return
    joined.set(box.first, index)
    ends.add(box.last)
  })
  if (joined.size === 0) return scan
  const blocks: Block[] = []
  const positions: number[] = []
  for (let index = 0; index < scan.blocks.length; index++) {
    const row = joined.get(index)
    const last = row === undefined ? index + 1 : (scan.boxes[row] as Box).last
    for (let at = index; at < last; at++) positions.push(blocks.length)
    blocks.push(row === undefined ? (scan.blocks[index] as Block) : rowBlock(scan, row, ends))
    index = last - 1
  }
  positions.push(blocks.length)
  const moved = (position: number): number => positions[position] as number
  const boxes = scan.boxes.map((box) => ({ ...box, first: moved(box.first), last: moved(box.last) }))
  return { boxes, blocks, facts: { ...scan.facts, bylines: scan.facts.bylines.map(moved) } }
}

function isDataRow(scan: Scan, row: Box): boolean {
  const cells = scan.blocks.slice(row.first, Math.min(row.last, row.first + MAX_CELLS + 1))
  if (cells.length < 2 || cells.length > MAX_CELLS || cells.length !== row.last - row.first) return false
  const boxes = new Set(cells.map((cell) => cell.box))
  return boxes.size === cells.length && cells.every((cell) => cell.text.length <= MAX_CELL)
}

function rowBlock(scan: Scan, row: number, ends: ReadonlySet<number>): Block {
  const box = scan.boxes[row] as Box
  const cells = scan.blocks.slice(box.first, box.last)
  const follows = box.first > (scan.boxes[box.parent] as Box).first && ends.has(box.first)
  return {
    box: row,
    text: cells.map((cell) => cell.text).join('\t'),
    linked: cells.reduce((sum, cell) => sum + cell.linked, 0),
    bold: cells.reduce((sum, cell) => sum + cell.bold, 0),
    breaks: follows ? 1 : 2,
  }
}
