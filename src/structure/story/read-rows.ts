import { type Chain, posteriors } from '../../model/chain/chain.js'
import { suffixStart } from '../../text/fold.js'
import { LINE } from '../lines/line-class.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { Row } from '../rows/draft.js'
import { isProse } from '../rows/row-shape.js'
import { candidatesOf } from './headline-candidates.js'
import { placeFeatures } from './place-features.js'
import { type HeadFacts, readHead, readText, type TextFacts } from './text-facts.js'
import { topicalWords } from './topical-words.js'
import { isWholePage } from './whole-page.js'

/** Where a line of a page stands: the states of the chain. */
export const PLACE = { BEFORE: 0, HEADLINE: 1, BETWEEN: 2, STORY: 3, INSIDE: 4, AFTER: 5 } as const
/** How many places there are. */
export const PLACES = 6

/** The weights of the line reader. */
export interface LineModel {
  readonly places: () => Chain
  /** A weight for each feature of a candidate for the headline. */
  readonly headline: Int8Array
}

/** What the line reader sees in the rows of a text. */
export interface StoryReading {
  /** Facts of the rows; of an article those of its head alone. */
  readonly text: HeadFacts
  /** Index of the headline's row; -1 without one. */
  readonly headline: number
  /** First and last row of the story; the last is before the first where there is none. */
  readonly story: { readonly from: number; readonly to: number }
  /** By row, the probability that it belongs to the story; `null` where the text is no whole page. */
  readonly told: Float64Array | null
}

/** So many rows of running text, and so many rows at all, are read of an article: its headline is sought among them. */
const PROSE_OF_HEAD = 4
/** In rows. */
const LONGEST_HEAD = 60

/** The rows that hold the head of an article, and the beginning of its story. */
export function headOf(rows: readonly Row[]): readonly Row[] {
  let prose = 0
  let end = 0
  while (end < Math.min(rows.length, LONGEST_HEAD) && prose < PROSE_OF_HEAD) if (isProse(rows[end++] as Row)) prose++
  return rows.slice(0, end)
}

/** Reads the rows of a text with the weights of the model; `declared` is the headline that the page declares, `known` the row of the one that the caller knows. */
export function readRows(
  text: string,
  rows: readonly Row[],
  declared: string | null,
  model: LineModel,
  known: number | null = null,
): StoryReading {
  const page = isWholePage(rows) ? readText(text, rows) : null
  const seen = page ? rows : headOf(rows)
  const read = page ?? readHead(text, seen)
  const told = page && probabilities(rows, page, model.places())
  const found = told ? storyOf(rows, read, told) : read.stretch
  const story = found.to < found.from ? sentenceOf(read) : found
  const likeliest = likeliestHeadline(seen, read, story, model.headline)
  const headline = known ?? settledHeadline(text, rows, declared) ?? (told ? likeliest : firstCopy(rows, likeliest))
  return { text: read, headline, story, told }
}

/** The first sentence of a text that has no running prose, the story of a note of a few words; without one, all stands before it. */
function sentenceOf({ facts }: HeadFacts): { from: number; to: number } {
  const at = facts.findIndex(({ last, counts }, index) => index > 0 && last === FULL_STOP && counts.words >= SHORT_SENTENCE)
  return at < 0 ? { from: facts.length, to: facts.length - 1 } : { from: at, to: at }
}
/** The kind of ending of a full stop, in `LineFacts.last`. */
const FULL_STOP = 2
/** In words. */
const SHORT_SENTENCE = 2

function probabilities(rows: readonly Row[], read: TextFacts, chain: Chain): Float64Array {
  const nodes = posteriors(chain, placeFeatures(rows, read))
  return Float64Array.from(rows, (_, index) => nodes[index * PLACES + PLACE.STORY] as number)
}

/** So many rows that are not told part one stretch of the story from the next. */
const GAP = 12
/** In words: what a longer row has more says no more of where the story is. */
const MOST_WORDS = 40
/** A stretch of so many words, or of this share of the longest, may be the story: the first such is. */
const ENOUGH_WORDS = 80
/** A share of the words of the longest stretch. */
const ENOUGH_SHARE = 0.5
/** The share of its words that a later stretch has in common with the story that it goes on with. */
const KINDRED = 0.3
/** A probability. */
const LIKELY = 0.5

/** In words. */
const SHORTEST_TITLE = 3
/** Endings by which a line is no title: dots, full stop, colon, comma. */
const NO_TITLE_ENDS: ReadonlySet<number> = new Set([1, 2, 5, 6])

interface RowStretch {
  from: number
  to: number
  words: number
}

/**
 * The story among the stretches of rows that read as one: the first long one, and later ones that tell of the same. Rows of the others
 * lose what they were told.
 */
export function storyOf(rows: readonly Row[], { facts }: HeadFacts, told: Float64Array): { from: number; to: number } {
  const stretches = stretchesOf(facts, told)
  const most = Math.max(0, ...stretches.map(({ words }) => words))
  const main = stretches.find(({ words }) => words >= Math.min(ENOUGH_WORDS, most * ENOUGH_SHARE))
  if (!main) return { from: 0, to: -1 }
  const words = wordsIn(rows, main)
  const story = { from: main.from, to: main.to }
  for (const stretch of stretches) {
    if (stretch === main) continue
    const own = [...wordsIn(rows, stretch)]
    const shared = own.filter((word) => words.has(word)).length / Math.max(1, own.length)
    if (stretch.from > main.to && shared >= KINDRED) story.to = stretch.to
    else told.fill(0, stretch.from, stretch.to + 1)
  }
  return story
}

function stretchesOf(facts: readonly LineFacts[], told: Float64Array): RowStretch[] {
  const stretches: RowStretch[] = []
  facts.forEach(({ counts }, index) => {
    const share = told[index] as number
    if (share < LIKELY) return
    const last = stretches[stretches.length - 1]
    const words = share * Math.min(MOST_WORDS, counts.words)
    if (!last || index - last.to > GAP) stretches.push({ from: index, to: index, words })
    else {
      last.to = index
      last.words += words
    }
  })
  return stretches
}

function wordsIn(rows: readonly Row[], { from, to }: { from: number; to: number }): Set<string> {
  const words = new Set<string>()
  for (const row of rows.slice(from, to + 1)) for (const word of topicalWords(row)) words.add(word)
  return words
}

/** The row that the page marks as its headline, or that it declares. */
function settledHeadline(text: string, rows: readonly Row[], declared: string | null): number | null {
  const marked = rows.findIndex((row) => row.markup?.tag === 'headline')
  if (marked >= 0) return marked
  const found = declared ? rows.findIndex((row) => suffixStart(text, row.start, row.end, declared) === row.start) : -1
  return found >= 0 ? found : null
}

/** The candidate with the greatest weight. None of them is the headline only where no title stands over the story. */
export function likeliestHeadline(
  rows: readonly Row[],
  read: HeadFacts,
  story: { from: number; to: number },
  weights: Int8Array,
): number {
  const candidates = candidatesOf(rows, read, story)
  const scored = candidates.features.map((features, index) => ({
    row: candidates.rows[index] as number,
    weight: features.reduce((sum, feature) => sum + (weights[feature] as number), 0),
  }))
  scored.sort((a, b) => b.weight - a.weight)
  const [best] = scored
  if (best && best.row >= 0) return best.row
  return scored.find(({ row }) => row >= 0 && row < story.from && isTitle(read.facts[row] as LineFacts))?.row ?? -1
}

/** The first row that holds the same title; a later copy may have the name of the site behind it. */
function firstCopy(rows: readonly Row[], headline: number): number {
  const title = rows[headline]?.key
  if (title === undefined) return headline
  const first = rows.findIndex(({ key, size }) => size >= SHORTEST_TITLE && title.startsWith(key))
  return first >= 0 && first < headline ? first : headline
}

/** Whether the line has the ending of a title: no stop, no colon. */
function isTitle({ last, counts, kind }: LineFacts): boolean {
  return counts.words >= 2 && kind !== LINE.CREDIT && !NO_TITLE_ENDS.has(last)
}
