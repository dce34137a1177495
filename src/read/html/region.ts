import type { Box } from './blocks.js'
import { findContent } from './content.js'
import { isPlain } from './furniture.js'
import type { Scan } from './scan.js'
import { storyWeights } from './weight.js'

/** The blocks of a page that tell the story: `first` to `end`, half-open. */
export interface Region {
  readonly first: number
  readonly end: number
}

/** How many furniture lines end what may follow the last sentence. */
const MAX_STRANGE = 3

/** Finds the story after the headline (block `headline`, or -1). */
export function findRegion(scan: Scan, headline: number): Region {
  const weights = storyWeights(scan, headline)
  const box = scan.boxes[findContent(scan, weights, headline)] as Box
  const from = Math.max(headline + 1, box.first)
  let first = -1
  let last = -1
  for (let index = from; index < box.last; index++) {
    if (weights[index] === 0) continue
    if (first < 0) first = index
    last = index
  }
  if (first < 0) return { first: from, end: Math.max(from, box.last) }
  return { first, end: endOf(scan, last, box) }
}

/** Past the last line of the story: after its last sentence come at most a few plain lines (credits, a list) of the same box. */
function endOf(scan: Scan, last: number, box: Box): number {
  let end = last + 1
  for (let index = end, strange = 0; index < box.last && strange < MAX_STRANGE; index++) {
    if (isPlain(scan, index)) end = index + 1
    else strange++
  }
  return end
}
