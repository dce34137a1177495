import { CITED_HEADS, CITING_VERBS, OCCASION_WORDS } from '../../language/id/words/clauses.js'
import { type ClauseWord, isQuote, lastIndexWhere } from './clauses/clause-words.js'

const CITING = new Set(CITING_VERBS)
const CITED = new Set(CITED_HEADS)
const OCCASIONS = new Set(OCCASION_WORDS)
/** «seperti dikutip X» only names the medium. */
const LIKE = new Set(['seperti'])
/** Words that may stand between a verb of citing and its day, with those that lead to it. */
const MOST_CITED = 12

/** The word of saying or citing that a time dates: behind a quotation, set off by a comma or following nothing else that happens. */
export function attribution(before: readonly ClauseWord[]): ClauseWord | null {
  const cited = citation(before)
  if (cited) return cited
  const at = lastIndexWhere(before, (word, index) => word.sort === 'tag' && follows(before, index))
  const tag = before[at]
  if (!tag) return null
  const rest = before.slice(at + 1)
  if (rest.some(isQuote)) return null
  const setOff = before[lastIndexWhere(before, (word) => !word.preposition)]?.lower === ','
  // «Menurut X, … pada 2024»: what X says is no time of saying.
  if (tag.lower === 'menurut') return rest.some(({ lower }) => lower === ',') ? null : tag
  const happens = rest.findIndex(({ sort }) => sort === 'verb' || sort === 'noun')
  // «kata dia saat dihubungi Jumat»: when it was said.
  return setOff || happens < 0 || rest.slice(0, happens).some(({ lower }) => OCCASIONS.has(lower)) ? tag : null
}

/** «dikutip dari laman X, Rabu»: between the verb and its day stand names and what names a source, nothing else. */
function citation(before: readonly ClauseWord[]): ClauseWord | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - MOST_CITED); index--) {
    const word = before[index] as ClauseWord
    if (CITING.has(word.lower)) return LIKE.has(before[index - 1]?.lower ?? '') ? null : word
    if (!(word.capital || word.preposition || word.lower === ',' || CITED.has(word.lower))) return null
  }
  return null
}

/** Whether a word of saying stands where attributions do: first, or behind a mark. */
function follows(before: readonly ClauseWord[], index: number): boolean {
  const previous = before[index - 1]
  if (!previous) return true
  return previous.lower === ',' || isQuote(previous)
}
