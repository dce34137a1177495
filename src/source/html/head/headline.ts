import type { TextBlock } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'

/** Letters and digits of a title in lower case, for comparison. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The index of the block that shows the headline, after the titles that the page declares; -1 where none does. In a fragment, which
 * declares none, a heading under a sentence of the story is a section's.
 */
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
  return keys.length === 0 && scan.blocks.slice(0, Math.max(0, best)).some(isSentence) ? -1 : best
}

/** So many characters outside links, with a stop, no kicker or menu has. */
const SENTENCE = 60

function isSentence({ text, linked }: TextBlock): boolean {
  return text.length - linked >= SENTENCE && /[.!?…]["”’)]*$/.test(text)
}

function headlineScore(scan: Scan, block: TextBlock, keys: readonly string[]): number {
  if (block.text.length < 3 || block.text.length > 300) return 0
  const level = headingLevel(scan, block)
  // Most blocks of a page are neither headings nor free of links: not worth the comparison.
  if (level === 0 && (block.linked > 0 || block.text.length < 10)) return 0
  const key = titleKey(block.text)
  const size = key.split(' ').length
  const rank = (level === 0 ? 0 : 4 - level / 2) - (block.linked > block.text.length / 2 ? 3 : 0)
  if (keys.includes(key) && size > 1) return 10 + rank
  if (key.length >= 15 && keys.some((title) => title.includes(key))) return 6 + rank
  // A page without titles: its first heading, better a long one than the name of a section.
  if (level === 0 || level > 2 || block.linked > 0) return 0
  return (size > 3 ? 2 : 1) - level / 4
}

/** The level of the heading that a block stands in, 1 to 6; 0 outside headings. */
export function headingLevel(scan: Scan, block: TextBlock): number {
  for (let index = block.box; index > 0; ) {
    const box = scan.boxes[index]
    if (!box) return 0
    if (/^h[1-6]$/.test(box.tag)) return Number(box.tag[1])
    if (box.last - box.first > 3) return 0
    index = box.parent
  }
  return 0
}
