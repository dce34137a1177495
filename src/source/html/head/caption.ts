import type { Block, Box } from '../scan/blocks.js'
import { CAPTION, PICTURE } from '../scan/hints.js'
import type { Scan } from '../scan/scan.js'

/** Whether a block stands with a picture: in a figure, or in a small box named for a caption or (`loosely`) for a picture. */
export function isCaption(scan: Scan, block: Block, loosely = true): boolean {
  for (let at = block.box, steps = 0; at > 0 && steps < 3; steps++) {
    const box = scan.boxes[at] as Box
    if (box.tag === 'figcaption' || box.tag === 'figure') return true
    if (box.last - box.first > 2) return false
    if (CAPTION.test(box.words) || (loosely && PICTURE.test(box.words))) return true
    at = box.parent
  }
  return false
}
