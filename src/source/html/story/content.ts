import type { Box } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'
import { between, sumsOf } from './sums.js'

/** Finds the box that holds the story after the headline (block `anchor`, or -1): much text in sentences, little else. */
export function findContent(scan: Scan, weights: readonly number[], anchor: number): number {
  const story = sumsOf(weights)
  const total = sumsOf(scan.blocks.map((block, index) => weights[index] || block.text.length))
  let best = 0
  let bestScore = 0
  scan.boxes.forEach((box, index) => {
    const from = Math.max(box.first, anchor + 1)
    if (box.last <= from) return
    const told = between(story, from, box.last)
    const score = (told * told) / (between(total, from, box.last) + 1)
    if (score >= bestScore && score > 0) {
      best = index
      bestScore = score
    }
  })
  return widen(scan, best, story, total)
}

/** Climbs to a box above whose children of one kind tell the story together: the pages of one article, its sections. */
function widen(scan: Scan, start: number, story: readonly number[], total: readonly number[]): number {
  let widest = start
  for (let current = start, steps = 0; steps < 5; steps++) {
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
  const end = (scan.boxes[box.parent] as Box).last
  for (let i = box.parent + 1; i < scan.boxes.length; i++) {
    const other = scan.boxes[i] as Box
    if (other.first >= end) break
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
