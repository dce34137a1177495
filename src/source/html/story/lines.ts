import type { Markup } from '../../../types.js'
import { isTitleLike, type LineDraft } from '../../lines.js'
import { isByline } from '../head/byline.js'
import { isCaption } from '../head/caption.js'
import { headingLevel } from '../head/headline.js'
import { isSetAlike } from '../scan/alike.js'
import type { Box, TextBlock } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'
import { furnitureReason } from './furniture-reasons.js'

/** A block as a line, with what the markup around it says. */
export function draftOf(scan: Scan, index: number): LineDraft {
  const block = scan.blocks[index] as TextBlock
  return { text: block.text, blankBefore: block.breaks !== 1, markup: markupOf(scan, index) }
}

function markupOf(scan: Scan, index: number): Markup {
  const block = scan.blocks[index] as TextBlock
  const links = Math.min(1, block.linked / block.text.length)
  const plain = { level: 0, ordered: false, links, reason: null }
  const reason = furnitureReason(scan, index)
  if (reason) return { ...plain, tag: 'furniture', reason }
  if (block.row) return isByline(block.text) ? { ...plain, tag: 'byline' } : { ...plain, tag: 'table', ...rowHints(block.row) }
  if (isCaption(scan, block)) return { ...plain, tag: 'caption' }
  const place = placeOf(scan, index)
  const level = headingLevel(scan, block)
  if (level > 0) return { ...plain, tag: 'heading', level }
  if (place) return { ...plain, ...place }
  if (isBoldTitle(block) || isPlainTitle(scan, index)) return { ...plain, tag: 'heading', level: 2 }
  const { boldStart, text } = block
  return boldStart > 0 && boldStart < text.length ? { ...plain, tag: 'paragraph', boldStart } : { ...plain, tag: 'paragraph' }
}

function rowHints({ cells, isHead }: NonNullable<TextBlock['row']>): Pick<Markup, 'cells' | 'head'> {
  return isHead ? { cells, head: true } : { cells }
}

/** List item or quotation, by the nearest element that says so. */
function placeOf(scan: Scan, index: number): Pick<Markup, 'tag' | 'level' | 'ordered'> | null {
  const block = scan.blocks[index] as TextBlock
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

function isBoldTitle({ bold, text }: TextBlock): boolean {
  return bold >= text.length && isTitleLike(text)
}

const TITLE_WORD = /^(?:\p{Lu}|\d)/u
/** In words, and in characters. */
const MOST_TITLE_WORDS = 8
/** In characters: a longer block is running text. */
const PROSE = 80

/** Whether a short line without a stop, its words with capitals, stands between paragraphs of prose and is set as they are. */
function isPlainTitle(scan: Scan, index: number): boolean {
  const { text, linked } = scan.blocks[index] as TextBlock
  if (linked > 0 || text.length > PROSE || !isTitleLike(text) || /\d$/.test(text)) return false
  const words = text.split(' ')
  if (words.length < 2 || words.length > MOST_TITLE_WORDS) return false
  const capitals = words.filter((word) => TITLE_WORD.test(word)).length
  if (capitals < 2 || words.some((word) => !TITLE_WORD.test(word) && word.length > 4)) return false
  return isProseAt(scan, index - 1, index) && isProseAt(scan, index + 1, index)
}

function isProseAt(scan: Scan, index: number, beside: number): boolean {
  const block = scan.blocks[index]
  if (!block || block.text.length < PROSE || block.linked > block.text.length / 2) return false
  return /[.!?…]["”’)]*$/.test(block.text) && isSetAlike(scan, index, beside)
}
