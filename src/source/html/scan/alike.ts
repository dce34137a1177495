import type { Box, TextBlock } from './blocks.js'
import type { Scan } from './scan.js'

/** Whether a block stands in the box of the other one, around it, or in one of the same tag beside it. */
export function isSetAlike(scan: Scan, index: number, other: number): boolean {
  const at = (scan.blocks[index] as TextBlock).box
  const told = (scan.blocks[other] as TextBlock).box
  const box = scan.boxes[at] as Box
  const toldBox = scan.boxes[told] as Box
  return at === told || at === toldBox.parent || (box.tag === toldBox.tag && box.parent === toldBox.parent)
}
