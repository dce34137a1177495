import type { Timex } from '../../types.js'
import { isCoarse } from './datable.js'
import { type ClauseWord, isQuote, lastIndexWhere } from './words.js'

/** Whether nothing but prepositions stands between the head of the clause and the time. */
export function opensClause(before: readonly ClauseWord[]): boolean {
  const index = lastIndexWhere(before, (word) => !(word.preposition && !word.conjunction) && word.sort !== 'light')
  const word = before[index]
  if (!word || isQuote(word) || word.lower === ':' || word.lower === ';') return true
  if (word.conjunction) return true
  if (word.lower !== ',') return false
  return before.slice(0, index).every((each) => each.sort === 'other' || each.lower === 'menurut')
}

/** Whether a verb of saying or reckoning stands before the time, which so opens what is said: «mencatat, pada 2022 …», «menambahkan sepanjang 2022 …». */
export function opensContent(before: readonly ClauseWord[], timex: Timex): boolean {
  const index = lastIndexWhere(before, (word) => !word.preposition)
  const word = before[index]
  if (word?.lower === ',') {
    const verb = before[index - 1]
    return verb?.sort === 'verb' && verb.lower.startsWith('me')
  }
  return word?.sort === 'verb' && word.speech && isCoarse(timex)
}
