import { MODIFIED_LABELS } from '../../language/id/byline-labels.js'
import { readTimestamp } from '../../text/timestamp.js'
import { isByline } from './byline.js'
import type { Block, Box } from './blocks.js'
import { isCaption } from './caption.js'
import { BYLINE } from './hints.js'
import { type Moment, readMoment } from './instant.js'
import type { Scan } from './scan.js'

/** What a line near the headline is. */
export type HeadLine = 'published' | 'modified' | 'byline' | 'caption' | 'deck'

/** Longest date line or byline; what is longer is text. */
const MAX_LINE = 160
const MODIFIED = new RegExp(`(?<!\\p{L})(?:${MODIFIED_LABELS.join('|')})(?!\\p{L})`, 'iu')

/** What a block is, standing near the headline; `null` for what is no part of the article (share buttons, menus). */
export function headLineOf(scan: Scan, index: number): HeadLine | null {
  const block = scan.blocks[index] as Block
  const words = wordsAround(scan, block)
  if (block.text.length <= MAX_LINE) {
    if (readTimestamp(block.text)) return MODIFIED.test(block.text) ? 'modified' : 'published'
    if (isByline(block.text) || BYLINE.test(words) || scan.facts.bylines.includes(index)) return 'byline'
  }
  if (isCaption(scan, block)) return 'caption'
  return block.linked < block.text.length / 2 && isProse(block) ? 'deck' : null
}

/** The date that readers see: the first near the headline that is not the date of a later change. */
export function visibleMoment(scan: Scan, headline: number, first: number): Moment | null {
  const near = [...range(headline + 1, first), ...range(Math.max(0, headline - 4), headline).reverse()]
  let dateOnly: Moment | null = null
  for (const index of near) {
    const block = scan.blocks[index] as Block
    if (headLineOf(scan, index) !== 'published') continue
    const moment = readMoment(block.text)
    if (moment?.clock != null) return moment
    dateOnly ??= moment
  }
  return dateOnly
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}

/** Class names and ids of the elements close around a block. */
function wordsAround(scan: Scan, block: Block): string {
  let words = ''
  for (let at = block.box, steps = 0; at > 0 && steps < 3; steps++) {
    const box = scan.boxes[at] as Box
    if (box.last - box.first > 3) break
    words += ` ${box.words}`
    at = box.parent
  }
  return words
}

function isProse(block: Block): boolean {
  return block.text.length >= 30 && block.text.split(' ').length >= 5
}
