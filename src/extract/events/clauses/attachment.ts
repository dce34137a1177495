import { COMPARISONS, MEASURED_TIME_NOUNS, PHRASE_HEADS, PLACE_PREPOSITIONS } from '../../../language/id/words/clauses.js'
import type { Timex } from '../../../types.js'
import { type ClauseWord, lastIndexWhere } from './clause-words.js'
import { isCoarse } from './datable.js'

const HEADS = new Set(PHRASE_HEADS)
const COMPARING = new Set(COMPARISONS)
const PLACES = new Set(PLACE_PREPOSITIONS)
const MEASURED = new Set(MEASURED_TIME_NOUNS)
/** A year told by what it is a year of: «tahun buku 2021». */
const KIND_OF_YEAR = /^tahun (?:buku|anggaran|pajak|fiskal|ajaran|pelajaran)/i
const SUPERLATIVE = /^ter(?!hadap|sebut|masuk|dapat|jadi)[a-z]{3,}$/
/** Nouns of time that are no name of a year. */
const SEASONS = new Set(['musim', 'periode', 'edisi', 'tahun'])
const EDGES = new Set(['awal', 'akhir', 'pertengahan', 'penghujung', 'tengah', 'paruh'])
const AT = new Set(['pada', 'selama', 'sepanjang', 'di'])
const RANK = /^(?:ke-\w+|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|pertama|terakhir|perdana|\d{1,2})$/
/** In words. */
const MOST_BETWEEN = 8
const BARE_MONTH = /^\p{Lu}\p{Ll}+(?: \d{4})?$/u

/** Whether a time only tells what is compared: «dibandingkan 2023», «periode yang sama tahun lalu», «tertinggi sejak 2002». */
export function isCompared(before: readonly ClauseWord[], timex: Timex): boolean {
  if (before.at(-1)?.lower === 'dari' && isCoarse(timex) && timex.resolvedBy !== 'explicit') return true
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
 * names no event («direksi periode 2016-2020», «kompetisi musim 2026»). `undefined` where the time stands by itself.
 */
export function phraseHead(
  before: readonly ClauseWord[],
  after: readonly ClauseWord[],
  timex: Timex,
): ClauseWord | null | undefined {
  if (inOffice(before, after) || isTerm(before, after, timex)) return null
  const last = before.at(-1)
  if (!last) return undefined
  if (isCoarse(timex) && KIND_OF_YEAR.test(timex.text) && !AT.has(last.lower)) return null
  if (last.sort === 'noun') return last
  if (last.sort === 'mark' || last.sort === 'bound' || (last.preposition && !HEADS.has(last.lower))) return undefined
  if (isCoarse(timex) && HEADS.has(last.lower)) return isSeason(before) ? undefined : null
  if (isCoarse(timex) && last.sort === 'weak-noun') return last
  // «cadangan devisa Maret»: a month right behind a noun tells which.
  if (
    timex.precision === 'month' &&
    BARE_MONTH.test(timex.text) &&
    last.sort === 'other' &&
    !endsName(last) &&
    !isCounted(before)
  )
    return null
  return endsName(last) ? headOfName(before, timex) : undefined
}

/** «naik 5 persen Maret 2022»: behind a measure the time stands by itself. */
function isCounted(before: readonly ClauseWord[]): boolean {
  return before.slice(-3).some(({ lower }) => /^\d/.test(lower) || lower === '%')
}

/** Behind a name the time goes with the event noun before it: «wanita kelahiran Cirebon 10 November 1944», «pertemuan ketiga tahun ini». */
function headOfName(before: readonly ClauseWord[], timex: Timex): ClauseWord | null | undefined {
  const head = before[lastIndexWhere(before, (word) => !endsName(word))]
  if (head?.sort === 'noun') return head
  const isNoun = head?.sort === 'other' && !PLACES.has(head.lower) && !head.preposition
  return isNoun && isCoarse(timex) && HEADS.has(head.lower) ? null : undefined
}

/** A name, or a rank that tells one of several apart. */
function endsName({ capital, lower }: ClauseWord): boolean {
  return capital || RANK.test(lower)
}

/** «pada musim 2026», «sejak awal periode 2020-2024»: a time of its own. */
function isSeason(before: readonly ClauseWord[]): boolean {
  const previous = before.at(-2)
  return SEASONS.has(before.at(-1)?.lower ?? '') && (previous?.preposition === true || EDGES.has(previous?.lower ?? ''))
}

/** «Ketua PPATK 2002-2011 Yunus Husein»: years between an office and a name are those of the office. */
function isTerm(before: readonly ClauseWord[], after: readonly ClauseWord[], timex: Timex): boolean {
  return timex.value.includes('/') && isCoarse(timex) && before.at(-1)?.capital === true && after[0]?.capital === true
}

/** «selaku Direktur PT X periode 2016-2020», «Direktur PT X sejak 2008, Sofyan Balfa»: what an office is told by. */
function inOffice(before: readonly ClauseWord[], after: readonly ClauseWord[]): boolean {
  const lead = lastIndexWhere(before, (word) => !word.preposition)
  const word = before[lead]
  if (before[lead + 1]?.lower === 'periode')
    return word !== undefined && word.sort !== 'mark' && word.sort !== 'bound' && !word.conjunction
  if (before.at(-1)?.lower !== 'sejak' || !word?.capital) return false
  return (after[0]?.lower === ',' ? after[1] : after[0])?.capital === true
}
