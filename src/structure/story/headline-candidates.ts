import { bucket, featureSpace } from '../lines/buckets.js'
import { CLASSES, DATE, isCredit, LINE } from '../lines/line-class.js'
import { LENGTHS, type LineFacts } from '../lines/line-facts.js'
import type { Row } from '../rows/draft.js'
import type { HeadFacts } from './text-facts.js'
import { countWords, topicalWords } from './topical-words.js'

/** The rows that may be the headline, -1 for none of them, with the features of each. */
export interface Candidates {
  readonly rows: readonly number[]
  readonly features: readonly (readonly number[])[]
}

const LENGTH_CASES = LENGTHS.length + 1
const { template, size } = featureSpace()
const NONE = template(6)
const DISTANCE = template(8)
const DISTANCE_KIND = template(8 * CLASSES)
const BETWEEN = template(8)
const BETWEEN_TOPIC = template(32)
const TITLES = template(5)
const LENGTH = template(LENGTH_CASES)
const CAPITALS_LENGTH = template(7 * LENGTH_CASES)
const LAST = template(13)
const FIRST = template(9)
const DATED = template(7)
const SIGNALS = template(16)
const KIND = template(CLASSES)
const BEFORE = template(CLASSES)
const AFTER = template(CLASSES)
const AFTER_KIND = template(CLASSES * CLASSES)
const SHARE = template(6)
const HITS = template(6)
const SHARE_LENGTH = template(6 * LENGTH_CASES)
const BEST = template(4)
const BEST_LENGTH = template(4 * LENGTH_CASES)
const TOPIC = template(6)
const TOPIC_BEST = template(5)
const LONGEST = template(2)
const REPEAT = template(4)
const LEVEL = template(8)
const LEVEL_BEST = template(4)
const LINKS = template(5)
const PLACE = template(4)
const GAP = template(4)
const BESIDE = template(8)
const INSIDE = template(3)
const FURNITURE = template(2)
const BARS = template(8)

/** How many features candidates are told by. */
export const CANDIDATE_FEATURES = size()

/** How far over the story a headline may stand, and how far into what was taken for it, in rows. */
const OVER = 60
/** In rows. */
const INTO = 3
/** How far into the story its words are counted. */
const STORY = 60
/** A longer line is a sentence. */
const MOST_WORDS = 32
/** A longer line is a sentence. */
const MOST_CHARACTERS = 260
const HAS_ARROW = /[>»›]/
const TRAIL = /\S ?(?:>+|»|›) ?\S/
/** «Foto: Rina Sari» closes a caption. */
const PICTURE_CREDIT = /(?:^|[\s(])(?:foto|photo|dok)\s?:\s?\p{Lu}/iu
const NEVER: ReadonlySet<number> = new Set<number>([LINE.MARK, LINE.NUMBER, LINE.DATE, LINE.LONG, LINE.COPYRIGHT, LINE.TAIL])

interface Candidate {
  readonly index: number
  /** How many of its words the story holds, and their share. */
  readonly hits: number
  readonly share: number
  readonly weight: number
  /** How often the story holds them. */
  readonly topic: number
}

/** What may be the headline of the story between these rows. */
export function candidatesOf(rows: readonly Row[], read: HeadFacts, story: { from: number; to: number }): Candidates {
  const candidates = titlesIn(rows, read, story)
  const best: Best = {
    weight: Math.max(0, ...candidates.map(({ weight }) => weight)),
    topic: Math.max(0.1, ...candidates.map(({ topic }) => topic)),
    words: Math.max(0, ...candidates.map(({ index }) => read.facts[index]?.counts.words ?? 0)),
    level: Math.min(NO_LEVEL, ...candidates.map(({ index }) => levelOf(rows[index]))),
  }
  const features = candidates.map((candidate) => [
    ...ownFeatures(read.facts[candidate.index] as LineFacts),
    ...placeFeatures(rows, read, candidate.index, story.from),
    ...comparedFeatures(rows, read, candidate, best, story.from),
  ])
  return { rows: [...candidates.map(({ index }) => index), -1], features: [...features, noneFeatures(read, story.from)] }
}

/** The rows that may be a title; captions, told by their credit, only where nothing else stands over the story. */
function titlesIn(rows: readonly Row[], { facts }: HeadFacts, story: { from: number; to: number }): Candidate[] {
  const titleWords = new Map<number, ReadonlySet<string>>()
  for (let index = Math.max(0, story.from - OVER); index < Math.min(rows.length, story.from + INTO); index++) {
    const row = rows[index] as Row
    if (mayBe(row, facts[index] as LineFacts, index < story.from)) titleWords.set(index, topicalWords(row))
  }
  const told = rows.slice(story.from, Math.min(story.to, story.from + STORY) + 1)
  const counts = countWords(told, titleWords.values())
  const candidates = [...titleWords].map(([index, words]) => candidateAt(index, words, counts, index >= story.from ? 1 : 0))
  const titles = candidates.filter(({ index }) => !facts[index]?.credited)
  return titles.some(({ index }) => index < story.from) ? titles : candidates
}

function mayBe(row: Row, { kind, counts, prose }: LineFacts, isOver: boolean): boolean {
  if (NEVER.has(kind) || counts.words > MOST_WORDS || row.end - row.start > MOST_CHARACTERS || (prose && !isOver)) return false
  if (row.mark === ',' || isCredit(row)) return false
  return !(row.plain.includes(':') && PICTURE_CREDIT.test(row.plain)) && !(HAS_ARROW.test(row.plain) && TRAIL.test(row.plain))
}

/** `own` is 1 where the row itself was counted. */
function candidateAt(
  index: number,
  titleWords: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  own: number,
): Candidate {
  const words = [...titleWords].map((word) => Math.max(0, (counts.get(word) ?? 0) - own))
  const hits = words.filter((count) => count > 0).length
  const share = words.length === 0 ? 0 : hits / words.length
  const weight = words.length >= 3 ? hits + 2 * share : hits / 2
  return { index, hits, share, weight, topic: words.reduce((sum, count) => sum + Math.log1p(count), 0) }
}

function ownFeatures({ kind, counts, length, capitals, first, last, date, signals, reason }: LineFacts): number[] {
  return [
    ...[LENGTH + length, CAPITALS_LENGTH + capitals * LENGTH_CASES + length, LAST + last, FIRST + first, DATED + date],
    ...[SIGNALS + signals, KIND + kind, FURNITURE + (reason > 0 ? 1 : 0), BARS + bucket(counts.bars, [1, 2, 4])],
  ]
}

function placeFeatures(rows: readonly Row[], { facts, repeats }: HeadFacts, index: number, lead: number): number[] {
  const { kind } = facts[index] as LineFacts
  const kindAt = (other: number) => facts[other]?.kind ?? LINE.NONE
  const distance = index >= lead ? 7 : bucket(lead - index, [2, 3, 4, 6, 10, 20])
  const titles = facts.slice(index + 1, lead).filter((line) => TITLES_LIKE.has(line.kind)).length
  const row = rows[index] as Row
  const beside = (isHeadLine(facts[index + 1]) ? 1 : 0) + (isHeadLine(facts[index + 2]) || isHeadLine(facts[index + 3]) ? 2 : 0)
  return [
    ...[DISTANCE + distance, DISTANCE_KIND + distance * CLASSES + kind, TITLES + bucket(titles, [1, 2, 3, 5])],
    ...[BEFORE + kindAt(index - 1), AFTER + kindAt(index + 1), AFTER_KIND + kindAt(index + 1) * CLASSES + kind],
    ...[REPEAT + (repeats[index] as number), PLACE + bucket(index, [1, 3, 10])],
    ...[
      GAP + (row.blankBefore ? 1 : 0) + (rows[index + 1]?.blankBefore ? 2 : 0),
      BESIDE + beside + (isHeadLine(facts[index - 1]) ? 4 : 0),
    ],
    INSIDE + (index < lead ? 0 : index === lead ? 1 : 2),
  ]
}

const TITLES_LIKE: ReadonlySet<number> = new Set([LINE.TITLE, LINE.PLAIN, LINE.CAPITALS])

/** A date or a credit, as they stand beside headlines. */
function isHeadLine(facts: LineFacts | undefined): boolean {
  if (!facts) return false
  return facts.kind === LINE.DATE || facts.kind === LINE.CREDIT || (facts.date > DATE.NONE && facts.date < DATE.IN_TEXT)
}

interface Best {
  readonly weight: number
  readonly topic: number
  readonly words: number
  readonly level: number
}

/** Below every level of markup, which are 1 to 6. */
const NO_LEVEL = 9

function levelOf(row: Row | undefined): number {
  const markup = row?.markup
  return markup?.tag === 'heading' || markup?.tag === 'headline' ? markup.level || 1 : NO_LEVEL
}

/** How the candidate stands beside the others. */
function comparedFeatures(rows: readonly Row[], read: HeadFacts, candidate: Candidate, best: Best, lead: number): number[] {
  const { index, hits, share, weight, topic } = candidate
  const { length, counts } = read.facts[index] as LineFacts
  const shared = bucket(share, [0.01, 0.2, 0.4, 0.6, 0.8])
  const rank = best.weight <= 0 ? 0 : weight >= best.weight ? 3 : weight >= best.weight * 0.75 ? 2 : 1
  const topical = bucket(topic / best.topic, [0.3, 0.6, 0.85, 0.999])
  const between = index >= lead ? 7 : bucket(tellingBetween(read, index, lead), [1, 2, 3, 5, 9, 16])
  const features = [
    ...[SHARE + shared, HITS + bucket(hits, [1, 2, 3, 5, 7]), SHARE_LENGTH + shared * LENGTH_CASES + length],
    ...[BEST + rank, BEST_LENGTH + rank * LENGTH_CASES + length, LONGEST + (counts.words === best.words ? 1 : 0)],
    ...[
      TOPIC + bucket(topic, [1, 2.5, 4, 6, 9]),
      TOPIC_BEST + topical,
      BETWEEN + between,
      BETWEEN_TOPIC + between * 4 + Math.min(3, topical),
    ],
  ]
  const { markup } = rows[index] as Row
  if (!markup) return features
  const level = levelOf(rows[index])
  const compared = best.level === NO_LEVEL ? 0 : level === best.level ? 1 : level === NO_LEVEL ? 2 : 3
  return [
    ...features,
    LEVEL + (level === NO_LEVEL ? 0 : level),
    LEVEL_BEST + compared,
    LINKS + bucket(markup.links, [0.01, 0.3, 0.6, 0.95]),
  ]
}

/** How many lines between a candidate and the story are neither labels of the page nor dates. */
function tellingBetween({ facts, repeats }: HeadFacts, index: number, lead: number): number {
  let count = 0
  for (let at = index + 1; at < lead; at++) {
    const { counts, reason, date } = facts[at] as LineFacts
    if (counts.words >= 3 && reason === 0 && repeats[at] === 0 && (date === DATE.NONE || date > DATE.BESIDE_FEW)) count++
  }
  return count
}

function noneFeatures({ facts }: HeadFacts, lead: number): number[] {
  const first = facts[0]
  const opensStory = first !== undefined && (first.prose || first.kind === LINE.DATELINE)
  return [NONE, NONE + 1 + bucket(lead, [1, 3]), NONE + 4 + (opensStory ? 1 : 0)]
}
