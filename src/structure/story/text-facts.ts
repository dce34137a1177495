import { COMMON_WORDS } from '../../language/id/furniture/line-words.js'
import { bucket } from '../lines/buckets.js'
import { LINE } from '../lines/line-class.js'
import { factsOf, type LineFacts } from '../lines/line-facts.js'
import type { Row } from '../rows/draft.js'

/** What the lines of a head show together: enough to find a headline. */
export interface HeadFacts {
  readonly facts: readonly LineFacts[]
  /** First and last row of the stretch that reads most like one story. */
  readonly stretch: { readonly from: number; readonly to: number }
  /** Whether a row stands once, is short and stands again, is the first of its copies or a later one. */
  readonly repeats: Uint8Array
}

/** What the lines of a whole page show together. Sums hold, at an index, how many lines before it are of the sort. */
export interface TextFacts extends HeadFacts {
  /** Share of a row's words that stand in the stretch, as a case. */
  readonly overlap: Uint8Array
  /** How many words of a row the stretch holds twice or more, common ones aside. */
  readonly hits: Uint8Array
  /** How many rows begin with the same two words. */
  readonly sameStart: Uint16Array
  /** How many stretches of prose, with other lines between, stand before. */
  readonly blocks: Uint8Array
  readonly prose: Int32Array
  /** Sentences that share words with the stretch, and running text that shares none. */
  readonly cohesive: Int32Array
  readonly loose: Int32Array
  readonly dates: Int32Array
  readonly teasers: Int32Array
}

const WORD = /\p{L}{4,}/gu
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '))
const OVERLAPS = [0.001, 0.25, 0.5, 0.75]
/** Lines without prose that end a block, and lines of prose that make one. */
const IDLE = 6
/** In lines of prose. */
const BLOCK = 3

/** Reads the rows of a head together. */
export function readHead(text: string, rows: readonly Row[]): HeadFacts {
  const facts = rows.map((row, index) => factsOf(text, row, index))
  return { facts, stretch: stretchOf(facts), repeats: repeatsOf(rows) }
}

/** Reads the rows of a page together. */
export function readText(text: string, rows: readonly Row[]): TextFacts {
  const { facts, stretch, repeats } = readHead(text, rows)
  const { overlap, hits } = overlapsOf(rows, stretch)
  return {
    ...{ facts, stretch, repeats, overlap, hits },
    sameStart: sameStarts(rows),
    blocks: blocksOf(facts),
    prose: sumsOf(facts, ({ prose }) => prose),
    cohesive: sumsOf(facts, ({ counts }, index) => counts.words >= 6 && (hits[index] as number) >= 2),
    loose: sumsOf(facts, ({ prose }, index) => prose && (hits[index] as number) < 2),
    dates: sumsOf(facts, ({ date }) => date >= 1 && date <= 5),
    teasers: sumsOf(facts, ({ kind }) => kind === LINE.TEASER),
  }
}

/** How many lines of a sort stand from one index up to another. */
export function countIn(sums: Int32Array, from: number, to: number): number {
  const last = sums.length - 1
  const clip = (index: number) => Math.max(0, Math.min(last, index))
  return (sums[clip(to)] as number) - (sums[clip(from)] as number)
}

function sumsOf(facts: readonly LineFacts[], isOne: (facts: LineFacts, index: number) => boolean): Int32Array {
  const sums = new Int32Array(facts.length + 1)
  facts.forEach((line, index) => {
    sums[index + 1] = (sums[index] as number) + (isOne(line, index) ? 1 : 0)
  })
  return sums
}

/** The stretch of rows whose densities add up to most. */
function stretchOf(facts: readonly LineFacts[]): { from: number; to: number } {
  const best = { from: 0, to: -1 }
  let most = 0
  let sum = 0
  let start = 0
  facts.forEach(({ density }, index) => {
    if (sum <= 0) {
      sum = 0
      start = index
    }
    sum += density
    if (sum <= most) return
    most = sum
    best.from = start
    best.to = index
  })
  return best
}

function overlapsOf(rows: readonly Row[], { from, to }: { from: number; to: number }): Pick<TextFacts, 'overlap' | 'hits'> {
  const sets = rows.map((row) => new Set(row.plain.toLowerCase().match(WORD)))
  const counts = new Map<string, number>()
  for (const words of sets.slice(from, to + 1)) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const overlap = new Uint8Array(rows.length)
  const hits = new Uint8Array(rows.length)
  sets.forEach((words, index) => {
    if (words.size === 0 || to < from) return
    const own = index >= from && index <= to ? 1 : 0
    let shared = 0
    let topical = 0
    for (const word of words) {
      const others = (counts.get(word) ?? 0) - own
      if (others > 0) shared++
      if (others > 1 && !COMMON.has(word)) topical++
    }
    overlap[index] = 1 + bucket(shared / words.size, OVERLAPS)
    hits[index] = topical
  })
  return { overlap, hits }
}

function repeatsOf(rows: readonly Row[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1)
  if (counts.size === rows.length) return new Uint8Array(rows.length)
  const seen = new Set<string>()
  return Uint8Array.from(rows, ({ key, size }) => {
    const isLater = seen.has(key)
    seen.add(key)
    if ((counts.get(key) ?? 1) < 2) return 0
    return size < 3 ? 2 : isLater ? 3 : 1
  })
}

/** Feeds begin their lines alike: «Kanal | tanggal …». */
function sameStarts(rows: readonly Row[]): Uint16Array {
  const counts = new Map<string, number>()
  const starts = rows.map(({ key, size }) => (size < 5 ? '' : key.slice(0, key.indexOf(' ', key.indexOf(' ') + 1))))
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1)
  return Uint16Array.from(starts, (start) => (start === '' ? 0 : (counts.get(start) ?? 0)))
}

function blocksOf(facts: readonly LineFacts[]): Uint8Array {
  let blocks = 0
  let lines = 0
  let idle = 0
  return Uint8Array.from(facts, ({ prose }) => {
    if (prose) lines++
    idle = prose ? 0 : idle + 1
    if (idle === IDLE) {
      if (lines >= BLOCK) blocks++
      lines = 0
    }
    return Math.min(2, blocks)
  })
}
