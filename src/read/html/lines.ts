import type { FurnitureReason, Line, Markup, Source } from '../../types.js'
import { isCaption } from './caption.js'
import { ADVERT, RELATED, SHARE, TAGS } from './hints.js'
import { headingLevel } from './headline.js'
import { isByline } from './byline.js'
import type { Block, Box } from './blocks.js'
import type { Scan } from './scan.js'

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

/** Why the markup calls a block furniture: it is all link, or its element is named so. */
export function furnitureReason(scan: Scan, index: number): FurnitureReason | null {
  const block = scan.blocks[index] as Block
  const named = namedReason(scan, block)
  const allLink = block.linked >= 0.9 * block.text.length
  if (named) return allLink || block.text.length < 80 ? named : null
  if ((allLink && block.text.length >= 15) || isLabelledLink(block)) return 'related'
  if (labelsLinks(scan, index)) return 'related'
  return null
}

function namedReason(scan: Scan, block: Block): FurnitureReason | null {
  for (let at = block.box, steps = 0; at > 0 && steps < 4; at = (scan.boxes[at] as Box).parent, steps++) {
    const { words, first, last } = scan.boxes[at] as Box
    if (words === '' || last - first > 40) continue
    if (RELATED.test(words)) return 'related'
    if (SHARE.test(words)) return 'share'
    if (ADVERT.test(words) && last - first <= 2) return 'ad'
    if (TAGS.test(words)) return 'tags'
  }
  return null
}

/** Whether a block is a short label and a long link: «Baca juga: …», in whatever words. */
function isLabelledLink({ text, linked }: Block): boolean {
  return linked >= 25 && linked >= 0.6 * text.length && /^[\p{L}\s]{3,25}:/u.test(text)
}

/** Whether a short label stands right before blocks that are all link: «Baca Juga» and the like, in whatever words. */
function labelsLinks(scan: Scan, index: number): boolean {
  const block = scan.blocks[index] as Block
  const next = scan.blocks[index + 1]
  if (!next || block.text.length > 40 || block.linked > 0) return false
  return next.text.length >= 15 && next.linked >= 0.9 * next.text.length
}
