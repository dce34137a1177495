import { NAME_MONTHS } from '../../language/id/calendar.js'
import { COUNTED_NOUNS, COUNTING_WORDS } from '../../language/id/decoys.js'
import { type Candidate, finestOf, type Point } from './meaning.js'

const REACH = 24
const COUNTED_AFTER = new RegExp(`\\s?(?:${COUNTED_NOUNS.join('|')}|%)(?![a-z])`, 'iy')
const COUNTING_BEFORE = new RegExp(`(?:^|[^a-z])(?:${COUNTING_WORDS.join('|')}|\\$)\\.?\\s{0,2}$`, 'i')
const LABEL_BEFORE = /(?:^|[^a-z])(?:pasal|ayat|nomor|no\.?|angka|huruf|bab|kelas|tipe|jalan|jl\.?|blok|kav\.?|rt|rw)\s{0,2}$/i
const NAME_BEFORE = /(?:^|[^.!?:"“])\s(?:\p{Lu}[\p{L}'’-]*)\s$/u
const NAME_AFTER = /\s\p{Lu}\p{Ll}+/uy
const PHONE_BEFORE = /\(\d{3,4}\)\s?$|\d-$/

/** Whether an expression that the forms found is none, judged by what stands around it. */
export function isVetoed(text: string, candidate: Candidate): boolean {
  if (candidate.weak || isRepeated(text, candidate)) return true
  const { meaning, start } = candidate
  const code = text.charCodeAt(start)
  const numeric = code >= 48 && code <= 57
  if (!numeric && (meaning.kind !== 'point' || meaning.month === undefined)) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  if (numeric && (LABEL_BEFORE.test(before) || glued(before))) return true
  if (meaning.kind !== 'point') return false
  return isCount(text, candidate, meaning, before) || isName(text, candidate, meaning, before)
}

/** The second half of a doubled word («hari-hari sebelumnya»), or a unit counted by a word before («sepuluh juta tahun lalu»). */
function isRepeated(text: string, { start, meaning }: Candidate): boolean {
  if (meaning.kind !== 'point' || !meaning.shift) return false
  return /\p{L}-$|(?:ribu|juta|miliar|puluhan|belasan|ratusan|ribuan)\s$/iu.test(text.slice(Math.max(0, start - 9), start))
}

/** A bare number of four digits that counts or labels something. */
function isCount(text: string, candidate: Candidate, point: Point, before: string): boolean {
  if (finestOf(point) !== 'year' || candidate.end - candidate.start > 4) return false
  return testAt(COUNTED_AFTER, text, candidate.end) || COUNTING_BEFORE.test(before)
}

/** A number behind another or behind a dash is part of a telephone number or a range of amounts. */
function glued(before: string): boolean {
  return /[\d.,]$/.test(before) || PHONE_BEFORE.test(before)
}

/** A lone month among capitals that is a given name: «Mei Lan», «Bu Sri Juli». */
function isName(text: string, { start, end }: Candidate, point: Point, before: string): boolean {
  if (finestOf(point) !== 'month' || point.year !== undefined || point.shift) return false
  const word = text.slice(start, end)
  if (!NAME_MONTHS.includes(word.toLowerCase())) return false
  return testAt(NAME_AFTER, text, end) || NAME_BEFORE.test(before)
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
