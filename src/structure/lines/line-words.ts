import { OUTLET_WORDS } from '../../language/id/furniture/credits.js'
import { APPEAL_WORDS, SENTENCE_WORDS } from '../../language/id/furniture/line-words.js'
import { QUOTE_TAGS, SAYING_VERBS } from '../../language/id/speech/saying.js'
import { FUNCTION_WORDS } from '../../language/id/words/function-words.js'
import { isDigit, isLower, isUpper } from '../../text/characters.js'
import { wordTable } from '../../text/word-table.js'
import type { Span } from '../../types.js'

/** What the words and marks of a line add up to; of a long line its first 600 characters. */
export interface LineWords {
  words: number
  /** Words, small ones aside, that start with a capital, and those that start with a small letter. */
  capital: number
  lower: number
  /** Function words. */
  small: number
  /** Words in small letters with the prefix of a verb. */
  verbs: number
  saying: number
  appeals: number
  outlets: number
  /** Capitals after a small letter inside a word: words that lost the space between them. */
  glued: number
  letters: number
  capitals: number
  digits: number
  commas: number
  /** Stops before a space, inside the line. */
  stops: number
  /** Bars, arrows, strokes and middle dots. */
  bars: number
  quotes: number
  /** Opening less closing quotation marks. */
  opens: number
}

/** In characters: what follows in a line adds nothing to its picture, and costs time. */
const LONGEST = 600
/** In letters: shorter words with such a beginning are seldom verbs («meja»). */
const SHORTEST_VERB = 6
const PREFIXES = ['me', 'di', 'ber', 'ter', 'pe']
const PREFIX_OPENINGS = new Set(PREFIXES.map((prefix) => prefix.charCodeAt(0)))
/** What a word may be, a bit each. */
const SORT = { SMALL: 1, SAYING: 2, APPEAL: 4, OUTLET: 8 } as const
const SORTS: readonly (readonly [number, Iterable<string>])[] = [
  [SORT.SMALL, [...FUNCTION_WORDS, ...SENTENCE_WORDS.split(' ')]],
  [SORT.SAYING, [...QUOTE_TAGS, ...SAYING_VERBS]],
  [SORT.APPEAL, APPEAL_WORDS.split(' ')],
  [SORT.OUTLET, OUTLET_WORDS],
]
const sortOf = wordTable(tableOf())
const BARS: ReadonlySet<string> = new Set('|»›·•>/')

function tableOf(): Map<string, number> {
  const table = new Map<string, number>()
  for (const [sort, words] of SORTS) for (const word of words) table.set(word, (table.get(word) ?? 0) | sort)
  return table
}

/** Counts the words and marks of a line. */
export function lineWords(text: string, line: Span): LineWords {
  const counts: LineWords = {
    words: 0,
    capital: 0,
    lower: 0,
    small: 0,
    verbs: 0,
    saying: 0,
    appeals: 0,
    outlets: 0,
    glued: 0,
    letters: 0,
    capitals: 0,
    digits: 0,
    commas: 0,
    stops: 0,
    bars: 0,
    quotes: 0,
    opens: 0,
  }
  const end = Math.min(line.end, line.start + LONGEST)
  for (let at = line.start; at < end; ) {
    const code = text.charCodeAt(at)
    if (isLower(code) || isUpper(code) || isDigit(code)) at = countWord(counts, text, at, end)
    else countMark(counts, text, at++, line.end)
  }
  return counts
}

/** Counts the word that begins here; gives its end. */
function countWord(counts: LineWords, text: string, start: number, end: number): number {
  let at = start
  let isSmallBefore = false
  const { letters } = counts
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLower(code)) counts.letters++
    else if (isUpper(code)) {
      if (isSmallBefore) counts.glued++
      counts.capitals++
      counts.letters++
    } else if (isDigit(code)) counts.digits++
    else break
    isSmallBefore = isLower(code)
  }
  counts.words++
  if (counts.letters > letters) countSort(counts, text, start, at)
  return at
}

function countSort(counts: LineWords, text: string, start: number, end: number): void {
  const sort = sortOf(text, start, end)
  const first = text.charCodeAt(start)
  const isCapital = isUpper(first)
  if ((sort & SORT.SMALL) !== 0) counts.small++
  else if (isCapital) counts.capital++
  else if (isLower(first)) {
    counts.lower++
    if (end - start >= SHORTEST_VERB && opensVerb(text, start)) counts.verbs++
  }
  if ((sort & SORT.SAYING) !== 0) counts.saying++
  if ((sort & SORT.APPEAL) !== 0) counts.appeals++
  if (isCapital && (sort & SORT.OUTLET) !== 0) counts.outlets++
}

/** Whether the word that begins here has the prefix of a verb. */
function opensVerb(text: string, start: number): boolean {
  return PREFIX_OPENINGS.has(text.charCodeAt(start)) && PREFIXES.some((prefix) => text.startsWith(prefix, start))
}

function countMark(counts: LineWords, text: string, at: number, end: number): void {
  const mark = text.charAt(at)
  if (mark === ' ') return
  if (mark === ',') counts.commas++
  else if (mark === '.' || mark === '?' || mark === '!') {
    if (at + 2 < end && text.charAt(at + 1) === ' ') counts.stops++
  } else if (mark === '"' || mark === '“' || mark === '”') {
    counts.quotes++
    if (mark === '“') counts.opens++
    else if (mark === '”') counts.opens--
  } else if (BARS.has(mark)) counts.bars++
}
