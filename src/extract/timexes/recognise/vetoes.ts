import { NAME_MONTHS } from '../../../language/id/time/calendar.js'
import { COUNTED_NOUNS, COUNTING_WORDS, LABEL_WORDS, SCALE_NOUNS } from '../../../language/id/time/decoys.js'
import { isSpace, isWordCharacter } from '../../../text/characters.js'
import type { Span } from '../../../types.js'
import { finestOf, type Point } from '../meaning/meaning.js'
import type { Tokens } from '../tokens/time-tokens.js'
import type { FoundTimex } from './scan-forms.js'

/** How far around an expression is looked, in characters. */
const REACH = 24
const COUNTED = new RegExp(`^\\s?(?:${COUNTED_NOUNS.join('|')}|%)(?![a-z])`, 'i')
const COUNTING: ReadonlySet<string> = new Set([...COUNTING_WORDS, '$'])
const LABELS: ReadonlySet<string> = new Set(LABEL_WORDS)
const SCALES: ReadonlySet<string> = new Set(SCALE_NOUNS)
const NAME_BEFORE = /(?:^|[^.!?:"“])\s(?:\p{Lu}[\p{L}'’-]*)\s$/u
const NAME_AFTER = /^\s\p{Lu}\p{Ll}+/u
/** Behind digits, or behind a dash or brackets with digits: «(021) 2025», «5-2025». */
const OF_NUMBER = /[\d.,]$|\d-$|\(\d{3,4}\)\s?$/
/** The second half of a doubled word: «hari-hari sebelumnya». */
const DOUBLED = /[a-z]-$/i

/** Whether an expression that the forms found is none, judged by what stands around it in its part of the text. */
export function isVetoed({ text, starts, ends }: Tokens, part: Span, { from, to, meaning, weak }: FoundTimex): boolean {
  if (weak) return true
  const start = starts[from] as number
  const end = ends[to - 1] as number
  const point = meaning.kind === 'point' ? meaning : null
  const code = text.charCodeAt(start)
  const numeric = code >= 48 && code <= 57
  if (!numeric && !point) return false
  const before = text.slice(Math.max(part.start, start - REACH), start)
  const word = numeric || point?.shift ? lastWord(before) : ''
  // A unit that is doubled or counted: «sepuluh juta tahun lalu».
  if (point?.shift && (SCALES.has(word) || DOUBLED.test(before))) return true
  if (numeric && (LABELS.has(word) || OF_NUMBER.test(before))) return true
  const after = text.slice(end, Math.min(part.end, end + REACH))
  return point !== null && (isCount(point, end - start, word, after) || isName(point, before, text.slice(start, end), after))
}

/** The last word in lower case, or a lone sign, with a full stop and white space behind it at most. */
function lastWord(text: string): string {
  let end = text.length
  while (end > text.length - 2 && isSpace(text.charCodeAt(end - 1))) end--
  if (text.charCodeAt(end - 1) === 46) end--
  let start = end
  while (isWordCharacter(text.charCodeAt(start - 1))) start--
  return text.slice(start === end ? start - 1 : start, end).toLowerCase()
}

/** A bare number of four digits that counts or labels something. */
function isCount(point: Point, length: number, word: string, after: string): boolean {
  return length <= 4 && finestOf(point) === 'year' && (COUNTING.has(word) || COUNTED.test(after))
}

/** A lone month among capitals that is a given name: «Mei Lan», «Bu Sri Juli». */
function isName(point: Point, before: string, words: string, after: string): boolean {
  if (finestOf(point) !== 'month' || point.year !== undefined || point.shift) return false
  return NAME_MONTHS.includes(words.toLowerCase()) && (NAME_AFTER.test(after) || NAME_BEFORE.test(before))
}
