import type { Markup } from '../../types.js'
import { bucket, featureSpace } from '../lines/buckets.js'
import { CLASSES, LINE } from '../lines/line-class.js'
import { LENGTHS, type LineFacts, REASONS } from '../lines/line-facts.js'
import type { Row } from '../rows/draft.js'
import { countIn, type TextFacts } from './text-facts.js'

const LENGTH_CASES = LENGTHS.length + 1
/** How many kinds of ending there are. */
const ENDINGS = 13
const TAGS: readonly Markup['tag'][] = [
  ...([
    'paragraph',
    'headline',
    'heading',
    'list-item',
    'quote',
    'caption',
    'table',
    'byline',
    'published',
    'furniture',
  ] as const),
]
const { template, size } = featureSpace()

// One template a kind of evidence; what two kinds say together has a template of its own. docs/structure.md says what each group brings.
const ANY = template(1)
const KIND = template(CLASSES)
const REASON = template(REASONS.length + 1)
const LENGTH = template(LENGTH_CASES)
const LENGTH_LAST = template(LENGTH_CASES * ENDINGS)
const CAPITALS = template(7)
const CAPITALS_LENGTH = template(7 * LENGTH_CASES)
const ALL_CAPITALS = template(LENGTH_CASES)
const SMALL = template(6)
const SMALL_LENGTH = template(6 * LENGTH_CASES)
const VERBS = template(4)
const SAYING_QUOTES = template(9)
const DIGITS = template(6)
const COMMAS = template(4)
const STOPS = template(4)
const GLUED = template(4)
const BARS = template(4)
const APPEALS_LENGTH = template(3 * LENGTH_CASES)
const FIRST = template(9)
const LAST = template(ENDINGS)
const FIRST_LAST = template(9 * ENDINGS)
const DATED = template(7)
const DATED_LENGTH = template(7 * LENGTH_CASES)
const OUTLET_LENGTH = template(LENGTH_CASES)
const SIGNALS = template(16)
const BRACKET_LENGTH = template(3 * LENGTH_CASES)
const BEFORE = template(CLASSES)
const AFTER = template(CLASSES)
const BEFORE_2 = template(CLASSES)
const AFTER_2 = template(CLASSES)
const BEFORE_KIND = template(CLASSES * CLASSES)
const KIND_AFTER = template(CLASSES * CLASSES)
const GAP = template(12)
const GAP_KIND = template(4 * CLASSES)
const REPEAT = template(4)
const REPEAT_KIND = template(4 * CLASSES)
const SAME_START = template(4)
const SAME_START_KIND = template(4 * CLASSES)
const INDEX = template(8)
const FROM_END = template(8)
const INDEX_TOTAL = template(40)
const AROUND = template(25)
const AROUND_KIND = template(9 * CLASSES)
const PROSE_BEFORE_AFTER = template(16)
const PROSE_KIND = template(9 * CLASSES)
const SINCE_TILL = template(36)
const STRETCH = template(11)
const STRETCH_KIND = template(11 * CLASSES)
const OVERLAP = template(6)
const OVERLAP_KIND = template(6 * CLASSES)
const HITS_LENGTH = template(5 * LENGTH_CASES)
const HITS_KIND = template(5 * CLASSES)
const HITS_STRETCH = template(5 * 11)
const COHESION = template(16)
const COHESION_KIND = template(16 * CLASSES)
const COHESION_ALL = template(16)
const COHESION_HITS = template(80)
const LOOSE = template(36)
const BLOCK = template(30)
const BLOCK_KIND = template(3 * CLASSES)
const BLOCK_COHESION = template(36)
const DATES = template(16)
const DATES_KIND = template(4 * CLASSES)
const TEASERS = template(9)
const TAG = template(TAGS.length)
const TAG_KIND = template(TAGS.length * CLASSES)
const LEVEL = template(8)
const LINKS = template(5)
const LINKS_KIND = template(5 * CLASSES)
const LINKS_AROUND = template(25)

/** The first feature of each group of templates: what a line shows by itself, then what it shows among others. */
export const PLACE_GROUPS = {
  ...{ line: ANY, neighbours: BEFORE, gaps: GAP, repetition: REPEAT, place: INDEX, stretch: STRETCH },
  ...{ cohesion: HITS_LENGTH, blocks: BLOCK, feeds: DATES, markup: TAG },
} as const

/** How many features the place of a line is told by. */
export const PLACE_FEATURES = size()

const FEW = [1, 2, 4]
const SOME = [1, 2, 3, 5]
const STEPS = [1, 2, 3, 5, 10, 25, 60]
const TOTALS = [6, 15, 40, 120]
const DISTANCES = [1, 2, 4, 8, 16]
const LINK_SHARES = [0.01, 0.3, 0.6, 0.95]

/** The features of each row, as numbers below `PLACE_FEATURES`. */
export function placeFeatures(rows: readonly Row[], read: TextFacts): number[][] {
  const spaced = bucket(rows.filter((row) => row.blankBefore).length / Math.max(1, rows.length), [0.02, 0.5])
  const { since, till } = distances(read)
  return rows.map((row, index) => {
    const features = ownFeatures(read.facts[index] as LineFacts)
    addNeighbours(features, rows, read, index, spaced)
    addPlace(features, read, index)
    features.push(SINCE_TILL + bucket(since[index] as number, DISTANCES) * 6 + bucket(till[index] as number, DISTANCES))
    addCohesion(features, read, index)
    if (row.markup) addMarkup(features, rows, index, (read.facts[index] as LineFacts).kind)
    return features
  })
}

/** What the line shows by itself. */
function ownFeatures(facts: LineFacts): number[] {
  const { counts, kind, reason, length, capitals, small, first, last, date } = facts
  const features = [
    ...[ANY, KIND + kind, LENGTH + length, LENGTH_LAST + length * ENDINGS + last, CAPITALS + capitals],
    ...[CAPITALS_LENGTH + capitals * LENGTH_CASES + length, SMALL + small, SMALL_LENGTH + small * LENGTH_CASES + length],
    ...[VERBS + Math.min(3, counts.verbs), SAYING_QUOTES + Math.min(2, counts.saying) * 3 + Math.min(2, counts.quotes)],
    ...[DIGITS + facts.digits, COMMAS + Math.min(3, counts.commas), STOPS + Math.min(3, counts.stops)],
    ...[GLUED + bucket(counts.glued, FEW), BARS + bucket(counts.bars, FEW)],
    ...[APPEALS_LENGTH + Math.min(2, counts.appeals) * LENGTH_CASES + length, FIRST + first, LAST + last],
    ...[FIRST_LAST + first * ENDINGS + last, DATED + date, DATED_LENGTH + date * LENGTH_CASES + length, SIGNALS + facts.signals],
  ]
  if (reason > 0) features.push(REASON + reason)
  if (counts.letters >= 4 && counts.letters === counts.capitals) features.push(ALL_CAPITALS + length)
  if (counts.outlets > 0) features.push(OUTLET_LENGTH + length)
  if (facts.bracket > 0) features.push(BRACKET_LENGTH + facts.bracket * LENGTH_CASES + length)
  return features
}

/** The lines beside it, and the gaps between. */
function addNeighbours(features: number[], rows: readonly Row[], read: TextFacts, index: number, spaced: number): void {
  const { facts, repeats, sameStart } = read
  const at = (other: number) => facts[other]?.kind ?? LINE.NONE
  const kind = at(index)
  const gap = ((rows[index] as Row).blankBefore ? 1 : 0) + (rows[index + 1]?.blankBefore ? 2 : 0)
  const repeat = repeats[index] as number
  const same = bucket(sameStart[index] as number, [2, 4, 8])
  features.push(
    ...[BEFORE + at(index - 1), AFTER + at(index + 1), BEFORE_2 + at(index - 2), AFTER_2 + at(index + 2)],
    ...[BEFORE_KIND + at(index - 1) * CLASSES + kind, KIND_AFTER + kind * CLASSES + at(index + 1)],
    ...[GAP + spaced * 4 + gap, GAP_KIND + kind * 4 + gap, REPEAT + repeat, REPEAT_KIND + kind * 4 + repeat],
    ...[SAME_START + same, SAME_START_KIND + same * CLASSES + kind],
  )
}

/** Where it stands among the prose of the text. */
function addPlace(features: number[], { facts, prose, stretch, overlap }: TextFacts, index: number): void {
  const total = facts.length
  const kind = (facts[index] as LineFacts).kind
  const before = prose[index] as number
  const after = countIn(prose, index + 1, total)
  const up = countIn(prose, index - 6, index)
  const down = countIn(prose, index + 1, index + 7)
  const near = bucket(countIn(prose, index - 3, index), [1, 2]) * 3 + bucket(countIn(prose, index + 1, index + 4), [1, 2])
  const place = stretchPlace(stretch, index)
  features.push(
    ...[INDEX + bucket(index, STEPS), FROM_END + bucket(total - 1 - index, STEPS)],
    ...[INDEX_TOTAL + bucket(index, STEPS) * 5 + bucket(total, TOTALS), AROUND + bucket(up, SOME) * 5 + bucket(down, SOME)],
    ...[AROUND_KIND + kind * 9 + near, PROSE_BEFORE_AFTER + bucket(before, [1, 2, 5]) * 4 + bucket(after, [1, 2, 5])],
    ...[PROSE_KIND + kind * 9 + bucket(before, [1, 3]) * 3 + bucket(after, [1, 3])],
    ...[STRETCH + place, STRETCH_KIND + kind * 11 + place],
    ...[OVERLAP + (overlap[index] as number), OVERLAP_KIND + kind * 6 + (overlap[index] as number)],
  )
}

/** Before, in or after the densest stretch, and how far. */
function stretchPlace({ from, to }: TextFacts['stretch'], index: number): number {
  if (to < from) return 0
  if (index < from) return 1 + bucket(from - index, [2, 3, 6, 15])
  return index > to ? 6 + bucket(index - to, [2, 4, 12]) : 10
}

/** What it has in common with the densest stretch, and what the lines around it have. */
function addCohesion(features: number[], read: TextFacts, index: number): void {
  const { facts, cohesive, loose, dates, teasers, prose } = read
  const { kind, length, prose: isProse } = facts[index] as LineFacts
  const total = facts.length
  const hits = bucket(read.hits[index] as number, SOME)
  const ahead = bucket(countIn(cohesive, index + 1, index + 9), FEW)
  const behind = bucket(countIn(cohesive, index - 8, index), FEW)
  const allAhead = bucket(countIn(cohesive, index + 1, total), [1, 2, 5])
  const allBehind = bucket(countIn(cohesive, 0, index), [1, 2, 5])
  const looseAround = bucket(countIn(loose, index + 1, index + 9), [1, 3]) * 3 + bucket(countIn(loose, index - 8, index), [1, 3])
  const block = read.blocks[index] as number
  const datesAhead = bucket(countIn(dates, index + 1, index + 5), [1, 2, 3])
  const datesBehind = bucket(countIn(dates, index - 4, index), [1, 2, 3])
  const proseBehind = bucket(countIn(prose, index - 3, index), [1, 2])
  features.push(
    ...[HITS_LENGTH + hits * LENGTH_CASES + length, HITS_KIND + hits * CLASSES + kind],
    ...[HITS_STRETCH + hits * 11 + stretchPlace(read.stretch, index), COHESION + ahead * 4 + behind],
    ...[COHESION_KIND + (ahead * 4 + behind) * CLASSES + kind, COHESION_ALL + allAhead * 4 + allBehind],
    ...[COHESION_HITS + (allAhead * 4 + behind) * 5 + hits, LOOSE + looseAround * 4 + ahead],
    ...[BLOCK + (block * 2 + (isProse ? 1 : 0)) * 5 + hits, BLOCK_KIND + block * CLASSES + kind],
    ...[BLOCK_COHESION + (block * 3 + proseBehind) * 4 + ahead, DATES + datesAhead * 4 + datesBehind],
    ...[DATES_KIND + Math.min(3, datesAhead + datesBehind) * CLASSES + kind],
    TEASERS + bucket(countIn(teasers, index + 1, index + 6), [1, 2]) * 3 + bucket(countIn(teasers, index - 5, index), [1, 2]),
  )
}

/** What Markdown or a page says of it. */
function addMarkup(features: number[], rows: readonly Row[], index: number, kind: number): void {
  const { tag, level } = (rows[index] as Row).markup as Markup
  const number = TAGS.indexOf(tag)
  const linksOf = (row: Row | undefined) => (row?.markup ? bucket(row.markup.links, LINK_SHARES) : 0)
  const links = linksOf(rows[index])
  features.push(
    ...[TAG + number, TAG_KIND + number * CLASSES + kind, LINKS + links, LINKS_KIND + links * CLASSES + kind],
    LINKS_AROUND + linksOf(rows[index - 1]) * 5 + linksOf(rows[index + 1]),
  )
  if (tag === 'heading') features.push(LEVEL + Math.min(6, level))
}

/** For each row, how many rows the last prose before it, and the next after it, is away. */
function distances({ facts }: TextFacts): { since: Uint16Array; till: Uint16Array } {
  const FAR = 99
  const since = new Uint16Array(facts.length)
  const till = new Uint16Array(facts.length)
  let away = FAR
  facts.forEach(({ prose }, index) => {
    since[index] = away
    away = prose ? 0 : Math.min(FAR, away + 1)
  })
  away = FAR
  for (let index = facts.length - 1; index >= 0; index--) {
    till[index] = away
    away = facts[index]?.prose ? 0 : Math.min(FAR, away + 1)
  }
  return { since, till }
}
