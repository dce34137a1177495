import { NAME_MONTHS } from '../../language/id/calendar.js'
import { COUNTED_NOUNS, COUNTING_WORDS, LABEL_WORDS, SCALE_NOUNS } from '../../language/id/decoys.js'
import { isBlank, isLetter } from './lex.js'
import { type Candidate, finestOf, type Point } from './meaning.js'

const REACH = 24
const COUNTED_AFTER = new RegExp(`\\s?(?:${COUNTED_NOUNS.join('|')}|%)(?![a-z])`, 'iy')
const COUNTING: ReadonlySet<string> = new Set([...COUNTING_WORDS, '$'])
const LABELS: ReadonlySet<string> = new Set(LABEL_WORDS)
const SCALES: ReadonlySet<string> = new Set(SCALE_NOUNS)
const NAME_BEFORE = /(?:^|[^.!?:"“])\s(?:\p{Lu}[\p{L}'’-]*)\s$/u
const NAME_AFTER = /\s\p{Lu}\p{Ll}+/uy
/** Behind digits, or behind a dash or brackets with digits: «(021) 2025», «5-2025». */
const OF_NUMBER = /[\d.,]$|\d-$|\(\d{3,4}\)\s?$/

/** Whether an expression that the forms found is none, judged by what stands around it. */
export function isVetoed(text: string, candidate: Candidate): boolean {
  const { meaning, start, weak } = candidate
  if (weak) return true
  const point = meaning.kind === 'point' ? meaning : null
  const code = text.charCodeAt(start)
  const numeric = code >= 48 && code <= 57
  const word = numeric || point?.shift ? wordBefore(text, start) : ''
  // The second half of a doubled word («hari-hari sebelumnya»), or a unit that is counted («sepuluh juta tahun lalu»).
  if (point?.shift && (SCALES.has(word) || isDoubled(text, start))) return true
  if (numeric && (LABELS.has(word) || OF_NUMBER.test(text.slice(Math.max(0, start - 7), start)))) return true
  return point !== null && (isCount(text, candidate, point, word) || isName(text, candidate, point))
}

/** The word before a place in lower case, or a lone sign, with a full stop and white space between at most. */
function wordBefore(text: string, at: number): string {
  let end = at
  while (end > at - 2 && isBlank(text.charCodeAt(end - 1))) end--
  if (text.charCodeAt(end - 1) === 46) end--
  let start = end
  while (start > end - REACH && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start === end ? start - 1 : start, end).toLowerCase()
}

function isDoubled(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 45 && isLetter(text.charCodeAt(at - 2))
}

/** A bare number of four digits that counts or labels something. */
function isCount(text: string, { start, end }: Candidate, point: Point, word: string): boolean {
  return end - start <= 4 && finestOf(point) === 'year' && (COUNTING.has(word) || testAt(COUNTED_AFTER, text, end))
}

/** A lone month among capitals that is a given name: «Mei Lan», «Bu Sri Juli». */
function isName(text: string, { start, end }: Candidate, point: Point): boolean {
  if (finestOf(point) !== 'month' || point.year !== undefined || point.shift) return false
  const word = text.slice(start, end)
  if (!NAME_MONTHS.includes(word.toLowerCase())) return false
  return testAt(NAME_AFTER, text, end) || NAME_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
