import { headLineOf } from '../head/head.js'
import type { Block, Box } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'
import { findContent } from './content.js'
import { isPlain } from './furniture.js'
import { storyWeights } from './weight.js'

/** The blocks of a page that tell the story: `first` to `end`, half-open. */
export interface Region {
  readonly first: number
  readonly end: number
  /** Characters that read as story; 0 where nothing does. */
  readonly told: number
}

/** How many furniture lines end what may follow the last sentence. */
const MAX_STRANGE = 3

/** Finds the story after the headline (block `headline`, or -1). */
export function findRegion(scan: Scan, headline: number): Region {
  const { weights, hasStory } = storyWeights(scan, headline)
  const box = scan.boxes[findContent(scan, weights, headline)] as Box
  const from = Math.max(headline + 1, box.first)
  let first = -1
  let last = -1
  let told = 0
  for (let index = from; index < box.last; index++) {
    if (weights[index] === 0 || (first < 0 && headLineOf(scan, index, headline) === 'caption')) continue
    if (first < 0) first = index
    last = index
    told += weights[index] as number
  }
  if (first < 0) return { first: from, end: Math.max(from, box.last), told: 0 }
  return { first: startOf(scan, first, from, headline), end: endOf(scan, last, box), told: hasStory ? told : 0 }
}

/** The first line of the story: plain lines right over its first sentence and set as it is open it (a dateline, a short start). */
function startOf(scan: Scan, first: number, from: number, headline: number): number {
  let start = first
  while (start > from && isPlain(scan, start - 1) && isSetAlike(scan, start - 1, first)) {
    if (headLineOf(scan, start - 1, headline) !== null) break
    start--
  }
  return start
}

/** Whether a block stands in the box of the other one, around it, or in one of the same tag beside it. */
function isSetAlike(scan: Scan, index: number, other: number): boolean {
  const at = (scan.blocks[index] as Block).box
  const told = (scan.blocks[other] as Block).box
  const box = scan.boxes[at] as Box
  const toldBox = scan.boxes[told] as Box
  return at === told || at === toldBox.parent || (box.tag === toldBox.tag && box.parent === toldBox.parent)
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
