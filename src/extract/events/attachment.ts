import { COMPARISONS, PHRASE_HEADS, PLACE_PREPOSITIONS } from '../../language/id/words/clauses.js'
import type { Timex } from '../../types.js'
import { isCoarse } from './datable.js'
import { type ClauseWord, lastIndexWhere } from './words.js'

const HEADS = new Set(PHRASE_HEADS)
const COMPARING = new Set(COMPARISONS)
const PLACES = new Set(PLACE_PREPOSITIONS)
const MEASURED = new Set(['periode', 'kuartal', 'triwulan', 'semester', 'bulan', 'tahun', 'pekan', 'hari', 'waktu', 'posisi'])
/** A year told by what it is a year of: «tahun buku 2021». */
const KIND_OF_YEAR = /^tahun (?:buku|anggaran|pajak|fiskal|ajaran|pelajaran)/i
const SUPERLATIVE = /^ter(?!hadap|sebut|masuk|dapat|jadi)[a-z]{3,}$/
const MOST_BETWEEN = 8

/** Whether a time only tells what is compared: «dibandingkan 2023», «periode yang sama tahun lalu», «tertinggi sejak 2002». */
export function isCompared(before: readonly ClauseWord[]): boolean {
  const lead = lastIndexWhere(before, (word) => !word.preposition)
  const [word, previous, first] = [before[lead], before[lead - 1], before[lead - 2]]
  if (word?.lower === 'sama' && previous?.lower === 'yang' && MEASURED.has(first?.lower ?? '')) return true
  if (before.at(-1)?.lower === 'sejak' && word?.sort === 'other' && SUPERLATIVE.test(word.lower)) return true
  for (let index = lead; index >= Math.max(0, lead - MOST_BETWEEN); index--) {
    const each = before[index] as ClauseWord
    if (COMPARING.has(each.lower)) return true
    if (each.sort === 'verb' || each.sort === 'light' || each.sort === 'mark') return false
  }
  return false
}

/**
 * The head of the noun phrase that a time stands in, where it does: an event noun («pertemuan 26 Juli»), or `null` for a noun that
 * names no event («direksi periode 2016-2020», «musim 2026»). `undefined` where the time stands by itself.
 */
export function phraseHead(
  before: readonly ClauseWord[],
  after: readonly ClauseWord[],
  timex: Timex,
): ClauseWord | null | undefined {
  if (inOffice(before, after)) return null
  const last = before.at(-1)
  if (!last) return undefined
  if (isCoarse(timex) && KIND_OF_YEAR.test(timex.text) && last.lower !== 'pada' && last.lower !== 'selama') return null
  if (last.sort === 'noun') return last
  if (last.sort === 'mark' || last.sort === 'bound' || (last.preposition && !HEADS.has(last.lower))) return undefined
  if (isCoarse(timex) && HEADS.has(last.lower)) return opensWith(before.slice(0, -1)) ? undefined : null
  if (isCoarse(timex) && last.sort === 'weak-noun') return last
  return last.capital ? headOfName(before, timex) : undefined
}

/** Behind a name the time goes with the event noun before it («wanita kelahiran Cirebon 10 November 1944»), or with the name of a noun. */
function headOfName(before: readonly ClauseWord[], timex: Timex): ClauseWord | null | undefined {
  const head = before[lastIndexWhere(before, (word) => !word.capital)]
  if (head?.sort === 'noun') return head
  const isNoun = head?.sort === 'other' && !PLACES.has(head.lower) && !head.preposition
  return isNoun && isCoarse(timex) && HEADS.has(head.lower) ? null : undefined
}

/** Whether only a preposition stands before, at the head of a clause: «Pada musim 2026». */
function opensWith(before: readonly ClauseWord[]): boolean {
  const index = lastIndexWhere(before, (word) => !word.preposition)
  const word = before[index]
  return index < before.length - 1 && (!word || word.sort === 'mark' || word.sort === 'bound' || word.conjunction)
}

/** «selaku Direktur PT X periode 2016-2020», «Direktur PT X sejak 2008, Sofyan Balfa»: what an office is told by. */
function inOffice(before: readonly ClauseWord[], after: readonly ClauseWord[]): boolean {
  const lead = lastIndexWhere(before, (word) => !word.preposition)
  if (before.slice(lead + 1).some(({ lower }) => lower === 'periode')) return lead >= 0 && !isMarkOrBound(before[lead])
  if (before.at(-1)?.lower !== 'sejak' || !before[lead]?.capital) return false
  const name = after[0]?.lower === ',' ? after[1] : after[0]
  return name?.capital === true
}

function isMarkOrBound(word: ClauseWord | undefined): boolean {
  return word?.sort === 'mark' || word?.sort === 'bound' || word?.conjunction === true
}
