import type { Block } from './blocks.js'
import type { Scan } from './scan.js'

/** Letters and digits of a title in lower case, for comparison. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The index of the block that shows the headline, after the titles that the page declares; -1 where none does. */
export function findHeadline(scan: Scan, titles: readonly string[]): number {
  const keys = titles.map(titleKey).filter((key) => key !== '')
  let best = -1
  let bestScore = 0
  scan.blocks.forEach((block, index) => {
    const score = headlineScore(scan, block, keys)
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  })
  return best
}

function headlineScore(scan: Scan, block: Block, keys: readonly string[]): number {
  if (block.text.length < 10 || block.text.length > 300) return 0
  const level = headingLevel(scan, block)
  // Most blocks of a page are neither headings nor unlinked: not worth the comparison.
  if (level === 0 && block.linked > 0) return 0
  const key = titleKey(block.text)
  const exact = keys.includes(key)
  const within = keys.some((title) => key.length >= 15 && title.includes(key))
  const bonus = level === 0 ? 0 : 4 - level / 2
  const linked = block.linked > block.text.length / 2 ? 3 : 0
  if (exact) return 10 + bonus - linked
  if (within) return 6 + bonus - linked
  return level === 1 && linked === 0 && key.split(' ').length > 3 ? 2 : 0
}

/** The level of the heading that a block stands in, 1 to 6; 0 outside headings. */
export function headingLevel(scan: Scan, block: Block): number {
  for (let index = block.box; index > 0; ) {
    const box = scan.boxes[index]
    if (!box) return 0
    if (/^h[1-6]$/.test(box.tag)) return Number(box.tag[1])
    if (box.last - box.first > 3) return 0
    index = box.parent
  }
  return 0
}
