import { readNumberWords } from '../../../text/numbers/number-words.js'
import type { Span } from '../../../types.js'
import { behindSpace, columnsFor, FIRST_DIGIT, fillColumns, isDigit, isLetter, isOfWord, lettersEnd, wordEnd } from './columns.js'
import type { Worth } from './entry.js'
import { KIND, kindsOf } from './kinds.js'
import { type FoundEntry, isCue, opens, wordAt } from './lookup.js'
import { rankAt } from './ordinals.js'

/** A text as far as it may tell of time: runs of words, numbers and signs that may tell one, and between them single words that are cues. */
export interface Tokens {
  readonly text: string
  /** Their kinds, one character each. Of kind | is what lies between two parts of the text, before the first and behind the last. */
  readonly kinds: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly worths: readonly Worth[]
}

interface Taken {
  readonly text: string
  readonly columns: Uint8Array
  readonly kinds: string[]
  readonly starts: number[]
  readonly ends: number[]
  readonly worths: Worth[]
}

const SIGNS = ',.:/()&+-'
/** «setengah». */
const HALF = 0.5
/** Kinds that end a run: x, what tells no time, a line break for a sign that joins nothing, and words that are only cues. */
const LAST_OF_RUN = kindsOf('x \n toComeCue saying')

/** The tokens of the parts of a text, which are in text order; none is read across the border of its part. */
export function tokensOf(text: string, parts: readonly Span[] = [{ start: 0, end: text.length }]): Tokens {
  const taken: Taken = { text, columns: columnsFor(text), kinds: [], starts: [], ends: [], worths: [] }
  let last = 0
  for (const { start, end } of parts) {
    take(taken, '|', last, start)
    takePart(taken, start, end)
    last = end
  }
  take(taken, '|', last, text.length)
  const { kinds, starts, ends, worths } = taken
  return { text, kinds: kinds.join(''), starts, ends, worths }
}

function take(taken: Taken, kind: string, start: number, end: number, worth: Worth = 0): number {
  taken.kinds.push(kind)
  taken.starts.push(start)
  taken.ends.push(end)
  taken.worths.push(worth)
  return end
}

function takePart(taken: Taken, start: number, end: number): void {
  const { text, columns } = taken
  fillColumns(columns, text, start, end)
  for (let at = start; at < end; ) {
    const column = columns[at] as number
    if (!isOfWord(column)) at++
    else if (isDigit(column) && at > start + 1 && isTail(text, columns, at)) at = wordEnd(columns, at)
    else at = takeFrom(taken, at, column, end)
  }
}

/** Takes the run that a word or number opens, or the cue that a word is, if any; says where to go on. */
function takeFrom(taken: Taken, at: number, column: number, end: number): number {
  const { text, columns } = taken
  if (isDigit(column)) return takeRun(taken, takeDigits(taken, at), end)
  const word = isLetter(column) ? wordAt(text, columns, at, end) : null
  if (word && opens(word.kind)) return takeRun(taken, takeFound(taken, at, word, end), end)
  if (word && isCue(word.kind)) take(taken, word.kind, at, word.end)
  return wordEnd(columns, at)
}

/** Whether digits are the tail of a number or rank that began before: of «1.500» in «A1.500», of «3» in «ke-3». */
function isTail(text: string, columns: Uint8Array, at: number): boolean {
  const sign = text.charAt(at - 1)
  return isDigit(columns[at - 2] as number) ? '.,:'.includes(sign) : sign === '-' && /ke-$/i.test(text.slice(at - 3, at))
}

/** Takes what goes on behind the first token of a run. */
function takeRun(taken: Taken, from: number, end: number): number {
  const { columns, kinds } = taken
  let at = from
  while (at < end && !LAST_OF_RUN.includes(kinds[kinds.length - 1] as string)) at = takeToken(taken, at, end)
  return isOfWord(columns[at - 1] as number) ? wordEnd(columns, at) : at
}

function takeToken(taken: Taken, at: number, end: number): number {
  const { text, columns } = taken
  const column = columns[at] as number
  if (isLetter(column)) return takeWord(taken, at, end)
  if (isDigit(column)) return takeDigits(taken, at)
  const behind = behindSpace(columns, at)
  return behind < 0 ? take(taken, signOf(text.charAt(at)), at, at + 1) : take(taken, ' ', at, behind)
}

function takeWord(taken: Taken, at: number, end: number): number {
  const { text, columns } = taken
  const word = wordAt(text, columns, at, end) ?? rankAt(text, columns, at)
  return word && word.end <= end ? takeFound(taken, at, word, end) : take(taken, 'x', at, lettersEnd(columns, at))
}

function takeFound(taken: Taken, at: number, word: FoundEntry, end: number): number {
  if (word.kind !== '0') return take(taken, word.kind, at, word.end, word.worth)
  const number = readNumberWords(taken.text, at)
  if (number === null || number.end > end) return take(taken, 'x', at, word.end)
  return take(taken, number.value === HALF ? KIND.half : '0', at, number.end, number.value)
}

/** Digits are of kinds 1 to 4 by their number, but 5 where they are no year, and 6 where they are more. */
function takeDigits(taken: Taken, at: number): number {
  const { columns } = taken
  let end = at
  let value = 0
  for (; isDigit(columns[end] as number); end++) value = value * 10 + (columns[end] as number) - FIRST_DIGIT
  const length = end - at
  if (length > 4) return take(taken, '6', at, end)
  return take(taken, length < 4 ? String(length) : value >= 1000 && value < 2100 ? '4' : '5', at, end, value)
}

function signOf(sign: string): string {
  return sign === '–' || sign === '—' ? '~' : SIGNS.includes(sign) ? sign : '\n'
}
