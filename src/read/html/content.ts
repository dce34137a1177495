import { CHROME, RELATED } from './hints.js'
import type { Box } from './blocks.js'
import type { Scan } from './scan.js'
import { storyWeight } from './weight.js'

/** The part of a page that tells the story: a box, and which of the page's blocks read as story. */
export interface Content {
  readonly box: number
  readonly weights: readonly number[]
}

const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'dialog'])

/** Finds the box that holds the story: much text in sentences, little else. `anchor` is the block of the visible headline, or -1. */
export function findContent(scan: Scan, anchor: number): Content {
  const raw = sumsOf(scan.blocks.map(storyWeight))
  const weights = scan.blocks.map(storyWeight)
  for (const box of scan.boxes) {
    if (isChrome(box, raw)) weights.fill(0, box.first, box.last)
  }
  const story = sumsOf(weights)
  const total = sumsOf(scan.blocks.map((block) => block.text.length))
  let best = 0
  let bestScore = 0
  for (let index = 0; index < scan.boxes.length; index++) {
    const box = scan.boxes[index] as Box
    const from = Math.max(box.first, anchor + 1)
    if (box.last <= from) continue
    const told = between(story, from, box.last)
    const score = (told * told) / (between(total, from, box.last) + 1)
    if (score >= bestScore && score > 0) {
      best = index
      bestScore = score
    }
  }
  return { box: widen(scan, best, story, total), weights }
}

/** Sums of all values before each index, so that a range is one subtraction. */
function sumsOf(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums[sums.length - 1] as number) + value)
  return sums
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number)
}

/** Whether a box is page furniture by its tag or names; a box with much of the page's text is not. */
function isChrome(box: Box, raw: readonly number[]): boolean {
  if (!CHROME_TAGS.has(box.tag) && !CHROME.test(box.words) && !RELATED.test(box.words)) return false
  return between(raw, box.first, box.last) < 0.4 * between(raw, 0, raw.length - 1)
}

/** Climbs while the box has siblings of its kind that tell the story too: the pages of one article, its sections. */
function widen(scan: Scan, start: number, story: readonly number[], total: readonly number[]): number {
  let current = start
  let widest = start
  for (let steps = 0; steps < 5; steps++) {
    const box = scan.boxes[current] as Box
    if (box.parent <= 0) break
    if (hasStorySiblings(scan, current, story, total)) widest = box.parent
    current = box.parent
  }
  return widest
}

function hasStorySiblings(scan: Scan, index: number, story: readonly number[], total: readonly number[]): boolean {
  const box = scan.boxes[index] as Box
  const told = between(story, box.first, box.last)
  for (let i = box.parent + 1; i < scan.boxes.length; i++) {
    const other = scan.boxes[i] as Box
    if (other.first >= (scan.boxes[box.parent] as Box).last) break
    if (i === index || other.parent !== box.parent || kindOf(other) !== kindOf(box)) continue
    const alsoTold = between(story, other.first, other.last)
    if (alsoTold > 0.1 * told && alsoTold > 0.6 * between(total, other.first, other.last)) return true
  }
  return false
}

/** Tag and first class: what boxes made by one template share. */
function kindOf(box: Box): string {
  return `${box.tag} ${box.words.trim().split(' ', 1)[0]}`
}
