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
    if (box.tag !== 'tr' || !isDataRow(scan, index)) return
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
  const { bylines, pictures } = scan.facts
  return { boxes, blocks, facts: { ...scan.facts, bylines: bylines.map(moved), pictures: new Set([...pictures].map(moved)) } }
}

/** Whether every cell of a row holds at most one short block, and two or more hold one. */
function isDataRow(scan: Scan, row: number): boolean {
  const { first, last } = scan.boxes[row] as Box
  if (last - first < 2 || last - first > MAX_CELLS) return false
  let filled = 0
  for (let index = row + 1; index < scan.boxes.length; index++) {
    const cell = scan.boxes[index] as Box
    if (cell.first >= last) break
    if (cell.parent !== row) continue
    if (cell.last - cell.first > 1) return false
    if (cell.last > cell.first) filled++
  }
  const short = scan.blocks.slice(first, last).every((block) => block.text.length <= MAX_CELL)
  return short && filled === last - first
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
    italic: 0,
    boldStart: 0,
    breaks: follows ? 1 : 2,
  }
}
