import { WHOLE_LINES } from '../../../language/id/furniture/furniture.js'
import { isCaption } from '../head/caption.js'
import { headingLevel } from '../head/headline.js'
import type { Box, TextBlock } from '../scan/blocks.js'
import { CHROME, RELATED, TALK } from '../scan/hints.js'
import type { Scan } from '../scan/scan.js'
import { between, sumsOf } from './sums.js'

/** Shortest run of text that counts as a sentence of a story, and the length that counts as one without a full stop. */
const MIN_SENTENCE = 25
/** In characters: a longer block is running text. */
const LONG = 80

/** Blocks without story that end one, and how many characters a story has at least. */
const LONG_GAP = 15
/** In characters. */
const SHORT_STORY = 300

/** Titles of what readers say below a story, with or without how many they are. */
const COMMENT_TITLES: ReadonlySet<string> = new Set(WHOLE_LINES['comment-form'])
const COUNT = /^\d{1,5} | ?\(\d{1,5}\)$|:$/g

const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'dialog'])

/** How much each block reads as story, and whether any does once teasers and page furniture are passed over. */
export interface StoryWeights {
  /** In characters: 0 for labels, links, teasers and what stands in page furniture; where nothing is left, they count. */
  readonly weights: readonly number[]
  readonly hasStory: boolean
}

/** Weighs the blocks of a page. */
export function storyWeights(scan: Scan, headline: number): StoryWeights {
  const raw = scan.blocks.map((block) => (isCaption(scan, block) ? 0 : sentenceWeight(block)))
  const sums = sumsOf(raw)
  const weights = [...raw]
  for (const box of scan.boxes) {
    if (isChrome(box, sums, headline)) weights.fill(0, box.first, box.last)
  }
  dropTeasers(scan, weights, headline)
  dropComments(scan, weights, headline)
  discountBehindGaps(weights, headline)
  const hasStory = weights.some((weight) => weight > 0)
  return { weights: hasStory ? weights : raw, hasStory }
}

/** The unlinked characters of a block if it is a sentence, else 0. */
function sentenceWeight(block: TextBlock): number {
  const length = block.text.length
  const plain = length - block.linked
  if (plain < MIN_SENTENCE || block.linked > length / 2) return 0
  if (length >= LONG) return plain
  return /[.!?:;,"”’)…]$/.test(block.text) ? plain / 2 : 0
}

/** Whether a box is page furniture by its tag or names; one that holds the headline or much of the page's text is not. */
function isChrome(box: Box, sums: readonly number[], headline: number): boolean {
  if (box.first <= headline && headline < box.last) return false
  const most = TALK.test(box.words) ? 0.9 : 0.4
  if (!CHROME_TAGS.has(box.tag) && !CHROME.test(box.words) && !RELATED.test(box.words) && most < 0.9) return false
  return between(sums, box.first, box.last) < most * between(sums, 0, sums.length - 1)
}

/** Takes the weight from teasers of other stories: a box whose only sentence stands after a title that is a link. */
function dropTeasers(scan: Scan, weights: number[], headline: number): void {
  const tellers = sumsOf(weights.map((weight) => (weight > 0 ? 1 : 0)))
  const titles = sumsOf(scan.blocks.map((block) => (isLinkTitle(block) ? 1 : 0)))
  scan.blocks.forEach((block, index) => {
    if (weights[index] === 0) return
    const card = cardOf(scan, block, tellers)
    if (card && card.first > headline && between(titles, card.first, index) > 0) weights[index] = 0
  })
}

/** Takes the weight from what stands under a heading that opens the comments, once most of the page's text is told. */
function dropComments(scan: Scan, weights: number[], headline: number): void {
  const sums = sumsOf(weights)
  const start = scan.blocks.findIndex(
    (block, index) => index > headline && isCommentTitle(scan, block) && between(sums, headline + 1, index) >= SHORT_STORY,
  )
  if (start < 0 || between(sums, start, weights.length) > between(sums, headline + 1, start)) return
  weights.fill(0, start)
}

function isCommentTitle(scan: Scan, block: TextBlock): boolean {
  if (block.text.length > 40 || headingLevel(scan, block) === 0) return false
  return COMMENT_TITLES.has(block.text.toLowerCase().replace(COUNT, ''))
}

/** Lowers what stands behind a long stretch without story, once a story has begun: glossaries, comments, feeds. */
function discountBehindGaps(weights: number[], headline: number): void {
  let told = 0
  let gap = 0
  let factor = 1
  for (let index = headline + 1; index < weights.length; index++) {
    const weight = weights[index] as number
    if (weight === 0) gap++
    else {
      if (gap >= LONG_GAP && told >= SHORT_STORY) factor *= 0.2
      gap = 0
      told += weight
      weights[index] = weight * factor
    }
  }
}

/** The largest box around a block that tells no more than this block. */
function cardOf(scan: Scan, block: TextBlock, tellers: readonly number[]): Box | null {
  let card: Box | null = null
  for (let at = block.box; at > 0; ) {
    const box = scan.boxes[at] as Box
    if (between(tellers, box.first, box.last) > 1) break
    card = box
    at = box.parent
  }
  return card
}

/** Whether a block is a link long enough to be a title. */
export function isLinkTitle(block: TextBlock): boolean {
  return block.text.length >= 15 && block.linked >= 0.9 * block.text.length
}
