import { CLOSING_TITLES, LIST_CUES, QUOTE_CUES } from '../../language/id/furniture/sections.js'
import { DIGIT_WORDS, WHOLE_WORDS } from '../../language/id/numbers/numbers.js'
import { lengthOf, type Row } from '../rows/draft.js'
import { endsOpen, endsWithColon, endsWithFullStop, isAllCaps, isTitleCase } from '../rows/row-shape.js'

const NUMBERS = new Map(Object.entries({ ...DIGIT_WORDS, ...WHOLE_WORDS }))
const CLOSINGS = new Set(CLOSING_TITLES)
const QUOTES = new Set(QUOTE_CUES)
const OPENS_QUOTE = /^["“‘'«]/
/** How far before its colon a sentence says how many items follow. */
const REACH = 6
/** Bounds what a cue can make a list of. */
const MOST_ITEMS = 40
/** In characters. */
const LONGEST_ITEM = 400
/** Longer items with a stop are paragraphs, unless the announcement counts them. */
const LONGEST_SENTENCE = 220
/** In characters from the end of a row. */
const REACH_OF_CUE = 24
const ANNOUNCES = /\bsebagai berikut(?: ini)?\s?\.?$/i
const LABELLED = /^(?:\p{Lu}|\d+(?:[.,]\d+)? ?\p{L})[^:.!?]{1,40}: ?(?=\S)/u

/** How many rows from here on are items of a list without marks that the row before announces; 0 for none. */
export function unmarkedRun(text: string, rows: readonly Row[], from: number): number {
  const before = rows[from - 1]
  if (!before || !rows[from]) return 0
  if (!endsWithColon(before) && !announces(text, before)) return labelledRun(text, rows, from)
  const words = lastWords(text, before)
  if (announcesQuote(words)) return 0
  const run = tightRun(rows, from)
  const counted = countedItems(words)
  if (counted >= 2 && run.length >= counted) return counted
  return runByForm(run, rows.slice(from, from + run.length + 1), counted >= 2 || hasCue(words))
}

/** Whether the row announces a list without a colon: «… sebagai berikut». */
export function announces(text: string, row: Row): boolean {
  return ANNOUNCES.test(text.slice(Math.max(row.start, row.end - REACH_OF_CUE), row.end))
}

/** The rows up to the next blank line that may be items at all. */
function tightRun(rows: readonly Row[], from: number): Row[] {
  const run: Row[] = []
  const isSpaced = rows[from]?.blankBefore && rows[from + 1]?.blankBefore
  for (let i = from; i < rows.length && run.length < MOST_ITEMS; i++) {
    const row = rows[i] as Row
    if (i > from && row.blankBefore && !isSpaced) break
    if (!isItem(row)) break
    run.push(row)
  }
  return run
}

function isItem(row: Row): boolean {
  if (lengthOf(row) > LONGEST_ITEM || row.markup || endsWithColon(row)) return false
  return !CLOSINGS.has(row.key) && !OPENS_QUOTE.test(row.plain) && !row.marker
}

/** Items share their ending: none has a full stop, or all do; the last may close what commas and semicolons kept open. */
function runByForm(run: readonly Row[], ahead: readonly Row[], isCued: boolean): number {
  const [first] = run
  if (!first) return 0
  const stopped = endsWithFullStop(first)
  let count = 1
  while (count < run.length && endsWithFullStop(run[count] as Row) === stopped) count++
  if (stopped) return isCued ? stoppedItems(run.slice(0, count), count === run.length ? ahead[count] : run[count]) : 0
  if (count < run.length && endsOpen(run[count - 1] as Row)) return count + 1
  return withoutHeading(run.slice(0, count), ahead[count])
}

/** How many lines with a stop are items: those with a label, or all of them where they are short and a blank line ends their run. */
function stoppedItems(lines: readonly Row[], next: Row | undefined): number {
  const unlabelled = lines.findIndex((row) => !LABELLED.test(row.plain))
  const labelled = unlabelled < 0 ? lines.length : unlabelled
  if (labelled >= 2) return labelled
  const areShort = lines.length >= 2 && lines.every((row) => lengthOf(row) <= LONGEST_SENTENCE)
  return areShort && (!next || next.blankBefore) ? lines.length : 0
}

/** A last line in a title's spelling, before running text and after items that are not, is the next heading. */
function withoutHeading(run: readonly Row[], next: Row | undefined): number {
  const last = run[run.length - 1] as Row
  const others = run.slice(0, -1)
  const isHeading =
    next !== undefined &&
    endsWithFullStop(next) &&
    ((isAllCaps(last) && !others.every(isAllCaps)) || (isTitleCase(last) && last.size > 1 && !others.some(isTitleCase)))
  const count = isHeading ? others.length : run.length
  return count >= 2 ? count : 0
}

/** The number in the announcement, where one stands near its colon: «tiga isu utama:», «4 langkah:». */
function countedItems(words: readonly string[]): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? ''
    const number = NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0)
    if (number >= 2) return number
  }
  return 0
}

function hasCue(words: readonly string[]): boolean {
  const ending = ` ${words.join(' ')} `
  return LIST_CUES.some((cue) => ending.includes(` ${cue} `))
}

function announcesQuote(words: readonly string[]): boolean {
  return words.slice(-3).some((word) => QUOTES.has(word))
}

function lastWords(text: string, row: Row): string[] {
  const ending = text.slice(Math.max(row.start, row.end - 120), row.end).toLowerCase()
  return ending
    .replace(/[^\p{L}\d\s-]/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(-REACH)
}

/** Two lines or more of the form «Label: value» under a short line: line-ups, schedules, prices. */
function labelledRun(text: string, rows: readonly Row[], from: number): number {
  const before = rows[from - 1] as Row
  if (before.size > 8 || endsWithFullStop(before)) return 0
  let count = 0
  while (count < MOST_ITEMS && isLabelled(text, rows[from + count])) count++
  return count >= 2 ? count : 0
}

/** A label with several names after it, or with a short value that is no sentence. */
function isLabelled(text: string, row: Row | undefined): boolean {
  if (!row || row.markup || !LABELLED.test(row.plain)) return false
  if ((text.slice(row.start, row.end).match(/[,;]/g)?.length ?? 0) >= 3) return true
  return row.size <= 10 && /\d/.test(row.plain) && !endsWithFullStop(row)
}
