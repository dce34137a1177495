import { isCaption, isNote } from '../head/caption.js'
import { headLineOf } from '../head/head.js'
import { isSetAlike } from '../scan/alike.js'
import type { Box, TextBlock } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'
import { findContent } from './content.js'
import { isPlain } from './furniture-reasons.js'
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
/** In characters. */
const LONGEST_CREDIT = 80

/** Finds the story after the headline (block `headline`, or -1). */
export function findRegion(scan: Scan, headline: number): Region {
  const { weights, hasStory } = storyWeights(scan, headline)
  const box = scan.boxes[findContent(scan, weights, headline)] as Box
  const from = Math.max(headline + 1, box.first)
  let first = -1
  let last = -1
  let sentences = 0
  let told = 0
  for (let index = from; index < box.last; index++) {
    // Over a date or a byline stands a summary, not the story.
    if (sentences === 1 && isCredit(scan, index, headline)) sentences = told = 0
    if (weights[index] === 0 || (sentences === 0 && isNoOpening(scan, index, headline))) continue
    if (sentences === 0) first = index
    sentences++
    last = index
    told += weights[index] as number
  }
  if (sentences === 0) return { first: from, end: Math.max(from, box.last), told: 0 }
  const end = withFigures(scan, endOf(scan, last, box), headline)
  return { first: startOf(scan, first, from, headline), end, told: hasStory ? told : 0 }
}

/** Past the figures that follow the story in the element that holds it and its headline: a gallery under a short text. */
function withFigures(scan: Scan, storyEnd: number, headline: number): number {
  const whole = scan.boxes.find(({ tag, first, last }) => tag === 'article' && first <= headline && last > headline) ?? null
  let end = storyEnd
  for (let index = storyEnd; whole && index < whole.last && index - end < MAX_STRANGE; index++) {
    if (isCaption(scan, scan.blocks[index] as TextBlock, false) && isPlain(scan, index)) end = index + 1
  }
  return end
}

/** Whether a line gives a date or a name and is no sentence. */
function isCredit(scan: Scan, index: number, headline: number): boolean {
  const { text } = scan.blocks[index] as TextBlock
  if (text.length > LONGEST_CREDIT || !isPlain(scan, index)) return false
  const kind = headLineOf(scan, index, headline)
  return kind === 'published' || kind === 'modified' || kind === 'byline'
}

/** Whether a sentence over the story is none of it: a caption, or a note in italics over what is not. */
function isNoOpening(scan: Scan, index: number, headline: number): boolean {
  return headLineOf(scan, index, headline) === 'caption' || isNote(scan, index)
}

/**
 * The first line of the story: plain lines right over its first sentence and set as it is open it (a dateline, a short start). Before
 * `from`, where the story's own box begins, text may stand bare in the box around it.
 */
function startOf(scan: Scan, first: number, from: number, headline: number): number {
  const isOpening = (index: number): boolean =>
    isPlain(scan, index) &&
    (index < from ? isBareOver(scan, index, first) : isSetAlike(scan, index, first)) &&
    headLineOf(scan, index, headline) === null
  let start = first
  while (start > headline + 1 && isOpening(start - 1)) start--
  return start
}

function isBareOver(scan: Scan, index: number, first: number): boolean {
  const { parent } = scan.boxes[(scan.blocks[first] as TextBlock).box] as Box
  return parent > 0 && (scan.blocks[index] as TextBlock).box === parent
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
