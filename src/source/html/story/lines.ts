import type { Line, Markup, Source } from '../../../types.js'
import { isByline } from '../head/byline.js'
import { isCaption } from '../head/caption.js'
import { headingLevel } from '../head/headline.js'
import type { Block, Box } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'
import { furnitureReason } from './furniture.js'

/** A line to be: its text, what markup says of it, and whether a blank line stands before it. */
export interface Draft {
  readonly text: string
  readonly blankBefore: boolean
  readonly markup: Markup
}

/** The drafts as one text with its lines: a line break between them, and a blank line where they ask for one. */
export function composeLines(drafts: readonly Draft[]): Pick<Source, 'text' | 'lines'> {
  let text = ''
  const lines: Line[] = []
  for (const draft of drafts) {
    if (text !== '') text += draft.blankBefore ? '\n\n' : '\n'
    const start = text.length
    text += draft.text
    lines.push({ start, end: text.length, blankBefore: draft.blankBefore, markup: draft.markup })
  }
  return { text, lines }
}

/** A block as a line, with what the markup around it says. */
export function draftOf(scan: Scan, index: number): Draft {
  const block = scan.blocks[index] as Block
  return { text: block.text, blankBefore: block.breaks !== 1, markup: markupOf(scan, index) }
}

function markupOf(scan: Scan, index: number): Markup {
  const block = scan.blocks[index] as Block
  const links = Math.min(1, block.linked / block.text.length)
  const plain = { level: 0, ordered: false, links, reason: null }
  const reason = furnitureReason(scan, index)
  if (reason) return { ...plain, tag: 'furniture', reason }
  if (isRow(scan, block)) return { ...plain, tag: isByline(block.text) ? 'byline' : 'table' }
  if (isCaption(scan, block)) return { ...plain, tag: 'caption' }
  const place = placeOf(scan, index)
  const level = headingLevel(scan, block)
  if (level > 0) return { ...plain, tag: 'heading', level }
  if (place) return { ...plain, ...place }
  if (isBoldTitle(block)) return { ...plain, tag: 'heading', level: 2 }
  return { ...plain, tag: 'paragraph' }
}

/** Whether a block is a whole row of a table. */
function isRow(scan: Scan, block: Block): boolean {
  return (scan.boxes[block.box] as Box).tag === 'tr' && block.text.includes('\t')
}

/** List item or quotation, by the nearest element that says so. */
function placeOf(scan: Scan, index: number): Pick<Markup, 'tag' | 'level' | 'ordered'> | null {
  const block = scan.blocks[index] as Block
  for (let at = block.box; at > 0; at = (scan.boxes[at] as Box).parent) {
    const box = scan.boxes[at] as Box
    if (box.tag === 'li') return box.first === index ? { tag: 'list-item', ...listOf(scan, box) } : null
    if (box.tag === 'blockquote') return { tag: 'quote', level: 0, ordered: false }
  }
  return null
}

function listOf(scan: Scan, item: Box): { level: number; ordered: boolean } {
  let level = 0
  let ordered: boolean | null = null
  for (let at = item.parent; at > 0; at = (scan.boxes[at] as Box).parent) {
    const { tag } = scan.boxes[at] as Box
    if (tag !== 'ul' && tag !== 'ol') continue
    level++
    ordered ??= tag === 'ol'
  }
  return { level: Math.max(1, Math.min(6, level)), ordered: ordered ?? false }
}

function isBoldTitle(block: Block): boolean {
  const { text } = block
  return block.bold >= text.length && text.length <= 100 && /^[\p{L}\p{N}"“'‘]/u.test(text) && !/[.,;:!"”)–—-]$/.test(text)
}
