import { ADVERBIAL_SUBORDINATORS, PURPOSE_WORDS, SUPPORT_VERBS } from '../../language/id/words/clauses.js'
import type { Timex } from '../../types.js'
import { isCoarse } from './datable.js'
import { type ClauseWord, isQuote, lastIndexWhere } from './words.js'

const ADVERBIAL = new Set(ADVERBIAL_SUBORDINATORS)
const PURPOSE = new Set(PURPOSE_WORDS)
const SUPPORT = new Set(SUPPORT_VERBS)

/** Where the clause before a time, or its quotation, begins among the words. */
export function clauseStart(before: readonly ClauseWord[]): number {
  return lastIndexWhere(before, (word, index) => isHard(word, before[index + 1])) + 1
}

function isHard(word: ClauseWord, next: ClauseWord | undefined): boolean {
  if (isQuote(word) || word.lower === ';' || word.lower === ':') return true
  return word.lower === ',' && next !== undefined && (next.conjunction || next.sort === 'bound') && next.lower !== 'yang'
}

/**
 * What governs a time that ends a clause: the nearest part of it that tells of something, read back over the words that open parts.
 * A day behind a comma dates the main clause and none that tells only when or why.
 */
export function governorBefore(clause: readonly ClauseWord[], timex: Timex): ClauseWord | null {
  const setOff = !isCoarse(timex) && clause[lastIndexWhere(clause, (word) => !word.preposition)]?.lower === ','
  let nearest: ClauseWord | null = null
  for (let end = clause.length; end > 0; ) {
    const bound = lastIndexWhere(clause, (word) => word.sort === 'bound', end)
    const found = headOf(clause.slice(bound + 1, end))
    const isAside = setOff && bound > 0 && ADVERBIAL.has(clause[bound]?.lower ?? '')
    if (found && !isAside) return found
    nearest ??= found
    end = Math.max(bound, 0)
  }
  return nearest
}

/** The last full verb that serves no other; for one that only supports a noun that noun; without any verb the first event noun. */
export function headOf(clause: readonly ClauseWord[]): ClauseWord | null {
  const verbs = clause.filter(({ sort }) => sort === 'verb' || sort === 'tag')
  const main = verbs.filter((word) => !servesPurpose(clause, clause.indexOf(word)))
  const verb = main.at(-1) ?? verbs.at(-1)
  if (verb) return SUPPORT.has(verb.lower) ? (nounBehind(clause, verb) ?? verb) : verb
  const light = clause[lastIndexWhere(clause, (word) => word.sort === 'light')]
  const noun = light ? nounBeside(clause, light) : clause.find((word) => word.sort === 'noun')
  return noun ?? light ?? clause.find((word) => word.sort === 'bare') ?? clause.find((word) => word.sort === 'weak-noun') ?? null
}

/** «untuk dikurbankan», «guna memeriksa». */
function servesPurpose(clause: readonly ClauseWord[], at: number): boolean {
  return PURPOSE.has(clause[at - 1]?.lower ?? '') || PURPOSE.has(clause[at - 2]?.lower ?? '')
}

/** The event noun that a supporting verb carries, right behind it. */
export function nounBehind(clause: readonly ClauseWord[], verb: ClauseWord): ClauseWord | undefined {
  const at = clause.indexOf(verb)
  return clause.slice(at + 1, at + 3).find(({ sort }) => sort === 'noun' || sort === 'weak-noun')
}

function nounBeside(clause: readonly ClauseWord[], light: ClauseWord): ClauseWord | undefined {
  return (
    clause.find((word) => word.sort === 'noun' && word.start > light.start) ??
    clause.find((word) => word.sort === 'weak-noun' && word.start > light.start) ??
    clause.find((word) => word.sort === 'noun') ??
    clause.find((word) => word.sort === 'weak-noun')
  )
}
