import type { Span } from '../../types.js'
import { type ClauseWord, lastIndexWhere } from './words.js'

/** The verb or event noun that a time dates, out of the words that belong to no time; `null` where there is none. */
export function triggerOf(words: readonly ClauseWord[], timex: Span): ClauseWord | null {
  const before = words.filter((word) => word.end <= timex.start)
  const after = words.filter((word) => word.start >= timex.end)
  const tag = attribution(before)
  if (tag) return tag
  const clause = opensClause(before) ? [] : clauseBefore(before)
  return backward(clause) ?? forward(after) ?? backward(before)
}

/** The word of saying behind a quotation, where the time is set off by a comma or follows nothing else that happens. */
function attribution(before: readonly ClauseWord[]): ClauseWord | null {
  const at = lastIndexWhere(before, (word, index) => word.sort === 'tag' && follows(before, index))
  const tag = before[at]
  if (!tag) return null
  const rest = before.slice(at + 1)
  const setOff = before[lastIndexWhere(before, (word) => !CITING.has(word.lower))]?.lower === ','
  if (rest.some((word) => isQuote(word))) return null
  return setOff || !rest.some((word) => word.sort === 'verb' || word.sort === 'noun') ? tag : null
}

/** Words that lead from a comma to the day a saying was quoted: «kata Budi usai laga, dikutip Jumat (20/6/2025)». */
const CITING: ReadonlySet<string> = new Set(['dikutip', 'dilansir', 'seperti', 'sebagaimana', 'pada'])

/** Whether a word of saying stands where attributions do: first, or behind a mark. */
function follows(before: readonly ClauseWord[], index: number): boolean {
  const previous = before[index - 1]
  if (!previous) return before[index]?.lower !== 'menurut'
  return previous.lower === ',' || isQuote(previous)
}

/** Whether nothing but prepositions stands between the head of the clause and the time. */
function opensClause(before: readonly ClauseWord[]): boolean {
  const index = lastIndexWhere(before, (word) => !(word.preposition && !word.conjunction) && word.sort !== 'light')
  const word = before[index]
  if (!word || isQuote(word) || word.lower === ':' || word.lower === ';') return true
  if (word.conjunction) return true
  if (word.lower !== ',') return false
  return before.slice(0, index).every((each) => each.sort === 'other' || each.lower === 'menurut')
}

/** The words back to where the clause, or the quotation, begins. */
function clauseBefore(before: readonly ClauseWord[]): readonly ClauseWord[] {
  const from = lastIndexWhere(before, (word, index) => isHard(word, before[index + 1]))
  return before.slice(from + 1)
}

function isHard(word: ClauseWord, next: ClauseWord | undefined): boolean {
  if (isQuote(word) || word.lower === ';' || word.lower === ':') return true
  return word.lower === ',' && next !== undefined && (next.conjunction || next.sort === 'bound') && next.lower !== 'yang'
}

/** The trigger of the nearest clause before the time, searched back over the words that open clauses. */
function backward(words: readonly ClauseWord[]): ClauseWord | null {
  for (let end = words.length; end > 0; ) {
    const bound = lastIndexWhere(words, (word) => word.sort === 'bound', end)
    const found = inClause(words.slice(bound + 1, end))
    if (found) return found
    end = Math.max(bound, 0)
  }
  return null
}

/** The last full verb; for a light one the event noun behind or before it; without any verb the first event noun. */
function inClause(clause: readonly ClauseWord[]): ClauseWord | null {
  const verb = clause[lastIndexWhere(clause, (word) => word.sort === 'verb' || word.sort === 'tag')]
  const light = clause[lastIndexWhere(clause, (word) => word.sort === 'light')]
  if (verb) return verb
  const noun = light ? nounBeside(clause, light) : clause.find((word) => word.sort === 'noun')
  return noun ?? light ?? clause.find((word) => word.sort === 'weak-noun') ?? null
}

function nounBeside(clause: readonly ClauseWord[], light: ClauseWord): ClauseWord | undefined {
  return (
    clause.find((word) => word.sort === 'noun' && word.start > light.start) ??
    clause.find((word) => word.sort === 'noun') ??
    clause.find((word) => word.sort === 'weak-noun')
  )
}

/** The trigger of the clause that follows: behind a colon whatever comes first, else its first full verb. */
function forward(after: readonly ClauseWord[]): ClauseWord | null {
  const stop = after.findIndex((word, index) => index > 0 && (isQuote(word) || word.lower === ';'))
  const clause = stop < 0 ? after : after.slice(0, stop)
  const listed = after[0]?.lower === ':' || after[0]?.lower === '—' || after[0]?.lower === '–'
  if (listed) return clause.find((word) => word.sort !== 'other' && word.sort !== 'mark' && word.sort !== 'bound') ?? null
  const verb = mainVerb(clause)
  return verb ?? clause.find((word) => word.sort === 'noun') ?? clause.find((word) => word.sort === 'light') ?? null
}

/** The first full verb that no «yang» leads in; failing that the first of all. */
function mainVerb(clause: readonly ClauseWord[]): ClauseWord | undefined {
  const isVerb = (word: ClauseWord) => word.sort === 'verb'
  return clause.find((word, index) => isVerb(word) && clause[index - 1]?.lower !== 'yang') ?? clause.find(isVerb)
}

function isQuote(word: ClauseWord): boolean {
  return word.lower === '"' || word.lower === '“' || word.lower === '”'
}
