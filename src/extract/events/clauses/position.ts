import { RECKONING_VERBS } from '../../../language/id/words/clauses.js'
import type { Timex } from '../../../types.js'
import { type ClauseWord, isQuote, lastIndexWhere } from './clause-words.js'
import { isCoarse } from './datable.js'

const RECKONING = new Set(RECKONING_VERBS)

/** Whether nothing but prepositions stands between the head of the clause and the time. */
export function opensClause(before: readonly ClauseWord[], after: readonly ClauseWord[]): boolean {
  const index = lastIndexWhere(before, (word, at) => !leadsOn(word, before[at - 1]))
  const word = before[index]
  if (!word || isQuote(word) || word.lower === ':' || word.lower === ';') return true
  if (word.conjunction) return true
  if (word.lower !== ',') return false
  if (leadsSubject(after)) return true
  return before.slice(0, index).every((each) => each.sort === 'other' || each.lower === 'menurut')
}

/** A preposition, or a light verb that no subordinator opens: «Dijadwalkan pada Senin, …», but not «Sejak dilakukan pada 2019, …». */
function leadsOn(word: ClauseWord, previous: ClauseWord | undefined): boolean {
  return (word.preposition && !word.conjunction) || (word.sort === 'light' && previous?.sort !== 'bound')
}

/** Whether a verb, or a subject with one, follows at once: «…, tahun ini ia baru berkesempatan …», «…, 6 Juni tercatat …». */
function leadsSubject(after: readonly ClauseWord[]): boolean {
  const [first] = after
  if (!first || first.preposition || first.conjunction) return false
  if (first.sort === 'verb' || first.sort === 'light') return true
  if (first.sort !== 'other') return false
  const verb = after.findIndex(({ sort }) => sort === 'verb')
  const stop = after.findIndex(({ sort }) => sort === 'mark' || sort === 'bound')
  return verb > 0 && (stop < 0 || verb < stop)
}

/** Whether a verb of saying or reckoning stands before the time, which so opens what is said: «mencatat, pada 2022 …», «menambahkan sepanjang 2022 …». */
export function opensContent(before: readonly ClauseWord[], after: readonly ClauseWord[], timex: Timex): boolean {
  if (opensSpeech(after)) return false
  const index = lastIndexWhere(before, (word) => !word.preposition)
  const word = before[index]
  if (word?.lower === ',') {
    const verb = before[index - 1]
    return verb?.sort === 'verb' && verb.lower.startsWith('me')
  }
  return word !== undefined && isCoarse(timex) && ((word.speech && word.sort === 'verb') || RECKONING.has(word.lower))
}

/** Whether what is said opens behind the time, so that the time goes with the saying: «melaporkan awal bulan ini bahwa …». */
export function opensSpeech(after: readonly ClauseWord[]): boolean {
  return after[0]?.lower === COMPLEMENTIZER
}
const COMPLEMENTIZER = 'bahwa'
