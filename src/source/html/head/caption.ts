import { isSetAlike } from '../scan/alike.js'
import type { Box, TextBlock } from '../scan/blocks.js'
import { CAPTION, PICTURE } from '../scan/hints.js'
import type { Scan } from '../scan/scan.js'

/** Whether a block stands with a picture: in a figure, or in a small box named for a caption or (`loosely`) for a picture. */
export function isCaption(scan: Scan, block: TextBlock, loosely = true): boolean {
  for (let at = block.box, steps = 0; at > 0 && steps < 3; steps++) {
    const box = scan.boxes[at] as Box
    if (box.tag === 'figcaption' || box.tag === 'figure' || box.tag === 'caption') return true
    if (box.last - box.first > 2) return false
    if (CAPTION.test(box.words) || (loosely && PICTURE.test(box.words))) return true
    at = box.parent
  }
  return false
}

/** Longest line that a picture before it alone makes its caption. */
const MAX_LINE = 200

/** Whether a line stands right under a picture, in a box that holds no more, and the line after it is set in another way. */
export function isUnderPicture(scan: Scan, index: number): boolean {
  const { box, text, boldStart } = scan.blocks[index] as TextBlock
  const { first, last } = scan.boxes[box] as Box
  if (last - first !== 1 || text.length > MAX_LINE || boldStart > 0 || !scan.facts.pictures.has(index)) return false
  return index + 1 < scan.blocks.length && !isSetAlike(scan, index, index + 1)
}

/** A dateline's dash, which opens the story in whatever type. */
const EARLY_DASH = /^.{3,60}\s[-–—]\s/

/** Whether a line is all in italics and the next is not: a summary or a caption over the story. */
export function isNote(scan: Scan, index: number): boolean {
  const block = scan.blocks[index] as TextBlock
  const next = scan.blocks[index + 1]
  if (!next || block.italic < block.text.length || next.italic > 0) return false
  return block.text.length <= 2 * MAX_LINE && !EARLY_DASH.test(block.text)
}
