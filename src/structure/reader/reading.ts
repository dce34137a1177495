import { suffixStart } from '../../text/fold.js'
import type { Row } from '../rows/draft.js'
import { type Chain, posteriors } from './chain.js'
import { candidatesOf } from './headline-candidates.js'
import { placeFeatures } from './place-features.js'
import { readText, type TextFacts } from './text-facts.js'
import { isWholePage } from './whole-page.js'

/** Where a line of a page stands: the states of the chain. */
export const PLACE = { BEFORE: 0, HEADLINE: 1, BETWEEN: 2, STORY: 3, INSIDE: 4, AFTER: 5 } as const
/** How many places there are. */
export const PLACES = 6

/** The weights of the line reader. */
export interface LineModel {
  readonly places: Chain
  /** A weight for each feature of a candidate for the headline. */
  readonly headline: Int8Array
}

/** What the line reader sees in the rows of a text. */
export interface Reading {
  readonly text: TextFacts
  /** Index of the headline's row; -1 without one. */
  readonly headline: number
  /** First and last row of the story; the last is before the first where there is none. */
  readonly story: { readonly from: number; readonly to: number }
  /** By row, the probability that it belongs to the story; `null` where the text is no whole page. */
  readonly told: Float64Array | null
}

/** Reads the rows of a text with the weights of the model; `declared` is the headline that the page declares. */
export function readRows(text: string, rows: readonly Row[], declared: string | null, model: LineModel): Reading {
  const read = readText(text, rows)
  const told = isWholePage(rows, read) ? probabilities(rows, read, model.places) : null
  const story = told ? storyOf(read, told) : read.stretch
  return { text: read, headline: settledHeadline(text, rows, declared) ?? likeliestHeadline(rows, read, story, model.headline), story, told }
}

function probabilities(rows: readonly Row[], read: TextFacts, chain: Chain): Float64Array {
  const nodes = posteriors(chain, placeFeatures(rows, read))
  return Float64Array.from(rows, (_, index) => nodes[index * PLACES + PLACE.STORY] as number)
}

/** What a line outside takes from a story that runs on over it, in words. */
const OUTSIDE = 2
const MOST_WORDS = 40

/** The stretch of rows with most words of the story. */
export function storyOf({ facts }: TextFacts, told: Float64Array): { from: number; to: number } {
  const story = { from: 0, to: -1 }
  let most = 0
  let sum = 0
  let start = 0
  facts.forEach(({ counts }, index) => {
    if (sum <= 0) {
      sum = 0
      start = index
    }
    const share = told[index] as number
    sum += share * Math.min(MOST_WORDS, counts.words) - (1 - share) * OUTSIDE
    if (sum <= most) return
    most = sum
    story.from = start
    story.to = index
  })
  while (story.from < story.to && (told[story.from] as number) < 0.5) story.from++
  return story
}

/** The row that the page marks as its headline, or that it declares. */
function settledHeadline(text: string, rows: readonly Row[], declared: string | null): number | null {
  const marked = rows.findIndex((row) => row.markup?.tag === 'headline')
  if (marked >= 0) return marked
  const found = declared ? rows.findIndex((row) => suffixStart(text, row.start, row.end, declared) === row.start) : -1
  return found >= 0 ? found : null
}

/** The candidate with the greatest weight; -1 where that is none of them. */
export function likeliestHeadline(rows: readonly Row[], read: TextFacts, story: { from: number; to: number }, weights: Int8Array): number {
  const candidates = candidatesOf(rows, read, story)
  let best = -1
  let most = -Infinity
  candidates.features.forEach((features, index) => {
    const weight = features.reduce((sum, feature) => sum + (weights[feature] as number), 0)
    if (weight <= most) return
    most = weight
    best = candidates.rows[index] as number
  })
  return best
}
