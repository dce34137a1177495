import { DATE, LINE } from '../../../src/structure/lines/line-class.js'
import { factsOf, type LineFacts } from '../../../src/structure/lines/line-facts.js'
import type { Row } from '../../../src/structure/rows/draft.js'
import { AFTER, ANY, mask, STORY } from './labels.js'

// The gold of a page holds the blocks of its article, not the lines of a paste: rows are found in it by their words.

/** An article's gold: see the README of the evaluation. */
export interface GoldPage {
  readonly id: string
  readonly site: string
  readonly headline: string | null
  readonly headline_alt?: readonly string[]
  readonly published: string | null
  readonly authors?: readonly string[]
  readonly editor?: string | null
  readonly neutral?: readonly string[]
  readonly blocks: readonly { type: string; text?: string; items?: readonly (string | { text: string })[] }[]
}

/** A run of gold words that a row's words are. */
interface Match {
  readonly row: number
  readonly from: number
  readonly to: number
}

interface GoldWords {
  readonly words: readonly string[]
  /** The block of each word. */
  readonly types: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

const SKIP = 4
const LONG_MATCH = 8
const ENOUGH = 0.6
const HEADLINE_ROWS = 4

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words of the text in lower case, nothing else. */
export function foldText(text: string): string {
  return wordsIn(text).join(' ')
}

/** The labels that each row of a page may have, and the rows of its headline. */
export function pageLabels(text: string, rows: readonly Row[], gold: GoldPage): { masks: number[]; headline: number[] } {
  const lines = rows.map((row) => text.slice(row.start, row.end))
  const words = wordsOf(gold)
  const types = heaviestChain(matchesIn(lines, words), words)
  const told = [...types].filter(([, type]) => type !== 'caption').map(([row]) => row)
  const first = Math.min(rows.length, ...told)
  const last = Math.max(-1, ...told)
  const headline = headlineRows(lines, gold, first, types)
  const facts = rows.map((row, index) => factsOf(text, row, index))
  const page: PageLabels = { gold, facts, first, last, headline: headline[0] ?? -1 }
  let hasLead = false
  const masks = lines.map((line, index) => {
    if (headline.includes(index)) return mask('headline')
    const labels = labelsAt(page, line, index, types.get(index), hasLead)
    hasLead ||= (labels & STORY) !== 0 && labels !== ANY && (labels & mask('dateline')) === 0
    return labels
  })
  return { masks, headline }
}

function wordsOf(gold: GoldPage): GoldWords {
  const words: string[] = []
  const types: string[] = []
  const places = new Map<string, number[]>()
  for (const { type, text, items } of gold.blocks) {
    const texts = items ? items.map((item) => (typeof item === 'string' ? item : item.text)) : [text ?? '']
    for (const word of texts.flatMap(wordsIn)) {
      places.set(word, [...(places.get(word) ?? []), words.length])
      words.push(word)
      types.push(type)
    }
  }
  return { words, types, places }
}

function matchesIn(lines: readonly string[], { words, places }: GoldWords): Match[] {
  return lines.flatMap((line, row) => {
    const own = wordsIn(line)
    for (let skip = 0; skip < Math.min(own.length, SKIP); skip++) {
      const found: Match[] = []
      for (const from of places.get(own[skip] ?? '') ?? []) {
        let length = 0
        while (skip + length < own.length && words[from + length] === own[skip + length]) length++
        const isWhole = length >= own.length - skip || length >= LONG_MATCH
        if (isWhole && length >= ENOUGH * own.length) found.push({ row, from, to: from + length })
      }
      if (found.length > 0) return found
    }
    return []
  })
}

/** The type of the gold block of each row on the chain of matches, in the order of both, that holds most words. */
function heaviestChain(matches: readonly Match[], { types }: GoldWords): Map<number, string> {
  const scores: number[] = []
  const before: number[] = []
  matches.forEach((match, index) => {
    let best = 0
    let from = -1
    for (let other = 0; other < index; other++) {
      const last = matches[other] as Match
      if (last.row >= match.row || last.to > match.from) continue
      const jump = Math.min(2, (match.from - last.to) * 0.05) + Math.min(2, (match.row - last.row - 1) * 0.1)
      const score = (scores[other] as number) - jump
      if (score <= best) continue
      best = score
      from = other
    }
    scores.push(best + match.to - match.from - 0.5)
    before.push(from)
  })
  const chain = new Map<number, string>()
  for (let at = scores.indexOf(Math.max(...scores)); at >= 0; at = before[at] as number) {
    const { row, from } = matches[at] as Match
    chain.set(row, types[from] ?? '')
  }
  return chain
}

/** The rows over the story, one or a few in a row, whose words are the headline; the last such. */
function headlineRows(lines: readonly string[], gold: GoldPage, first: number, types: ReadonlyMap<number, string>): number[] {
  const wanted = new Set([gold.headline, ...(gold.headline_alt ?? [])].filter((title) => title !== null).map(foldText))
  let found: number[] = []
  for (let row = 0; row <= Math.min(first, lines.length - 1); row++) {
    for (let count = 1; count <= HEADLINE_ROWS && !types.has(row); count++) {
      if (wanted.has(foldText(lines.slice(row, row + count).join(' ')))) found = Array.from({ length: count }, (_, k) => row + k)
    }
  }
  return found
}

interface PageLabels {
  readonly gold: GoldPage
  readonly facts: readonly LineFacts[]
  readonly first: number
  readonly last: number
  readonly headline: number
}

function labelsAt(page: PageLabels, line: string, index: number, type: string | undefined, hasLead: boolean): number {
  const { gold, facts, first, last, headline } = page
  const folded = foldText(line)
  const { kind, date, counts } = facts[index] as LineFacts
  const isCaption =
    type === 'caption' || gold.blocks.some((block) => block.type === 'caption' && foldText(block.text ?? '') === folded)
  if (isCaption)
    return index < first ? mask('caption', 'between') : index <= last ? mask('caption-inside', 'inside') : mask('after')
  if ((gold.neutral ?? []).some((text) => foldText(text) === folded)) return ANY
  if (type === 'heading') return mask('heading')
  if (type === 'list' || type === 'list-item') return mask('list-item')
  if (type === 'quote') return mask('quote-block', 'paragraph')
  if (type !== undefined && !hasLead) return counts.words < 6 ? mask('dateline', 'lead') : mask('lead')
  if (type !== undefined) return mask('paragraph', 'list-intro')
  const isDate = date > DATE.NONE && date < DATE.AGO && counts.words < 16
  const names = [...(gold.authors ?? []), gold.editor ?? ''].filter(Boolean).map(foldText)
  const isCredit = kind === LINE.CREDIT || names.some((name) => folded.includes(name))
  if (index < headline) return mask('before') | (isDate ? mask('date-before') : 0)
  if (index < first) {
    const over = headline < 0 ? mask('before') | (isDate ? mask('date-before') : 0) : 0
    return (
      over |
      mask('between') |
      (isDate ? mask('date') : 0) |
      (isCredit ? mask('byline') : 0) |
      (kind === LINE.CAPTION ? mask('caption') : 0)
    )
  }
  if (index <= last) return kind === LINE.CAPTION ? mask('inside', 'caption-inside') : mask('inside')
  return isCredit ? AFTER : mask('after')
}
