import type { Block } from './blocks.js'

/** Shortest run of text that counts as a sentence of a story. */
const MIN_SENTENCE = 25

/** How much of a block reads as story: its unlinked characters if it is a sentence, else nothing. */
export function storyWeight(block: Block): number {
  const length = block.text.length
  const plain = length - block.linked
  if (plain < MIN_SENTENCE || block.linked > length / 2) return 0
  if (length >= 80) return plain
  return /[.!?:;,"”’)…]$/.test(block.text) ? plain / 2 : 0
}
