import type { Timex } from '../../types.js'
import { isCompared, phraseHead } from './attachment.js'
import { attribution } from './attribution.js'
import { carriedBy, clauseStart, governorBefore, nounBehind } from './clauses.js'
import { isCoarse } from './datable.js'
import { opensClause, opensContent } from './position.js'
import { isUnreal } from './reality.js'
import { type ClauseWord, isQuote } from './words.js'

/**
 * The verb or event noun that a time dates, out of the words that belong to no time; `null` where nothing governs it, or where what
 * does is said not to happen. `isFirst` tells that no other time stands before it in its sentence.
 */
export function triggerOf(words: readonly ClauseWord[], timex: Timex, isFirst: boolean): ClauseWord | null {
  const before = words.filter((word) => word.end <= timex.start)
  const after = words.filter((word) => word.start >= timex.end)
  const tag = attribution(before)
  if (tag) return tag
  if (isCompared(before)) return null
  const head = phraseHead(before, after, timex) ?? undefined
  const governor = head ?? governorOf(before, after, timex, isFirst)
  return governor && !isUnreal(words, governor) ? governor : null
}

function governorOf(
  before: readonly ClauseWord[],
  after: readonly ClauseWord[],
  timex: Timex,
  isFirst: boolean,
): ClauseWord | null {
  // «Gelombang kedua, mulai 3 November, …»: without a verb the word of beginning itself.
  const begins = before.at(-1)?.sort === 'light' ? (before.at(-1) ?? null) : null
  if (opensClause(before, after) || opensContent(before, timex)) return forward(after) ?? begins
  const clause = before.slice(clauseStart(before))
  // In a noun phrase that names no event a time dates at most what the phrase is the subject of.
  const isInside = phraseHead(before, after, timex) === null
  if (isInside) return clause.some(({ sort }) => sort === 'verb' || sort === 'light') ? null : forward(after)
  return governorBefore(clause, isFirst && !isCoarse(timex)) ?? forward(after)
}

/** The trigger of what follows: behind a colon whatever comes first, else that of the first clause that tells of something. */
function forward(after: readonly ClauseWord[]): ClauseWord | null {
  const stop = after.findIndex((word, index) => index > 0 && (isQuote(word) || word.lower === ';'))
  const words = stop < 0 ? after : after.slice(0, stop)
  const listed = after[0]?.lower === ':' || after[0]?.lower === '—' || after[0]?.lower === '–'
  if (listed) return words.find((word) => word.sort !== 'other' && word.sort !== 'mark' && word.sort !== 'bound') ?? null
  const comma = words.findIndex(({ lower }, index) => index > 0 && lower === ',')
  return (comma < 0 ? null : firstOf(words.slice(0, comma))) ?? firstOf(words)
}

/** The first full verb that no «yang» leads in, or what it carries; without one the first noun. */
function firstOf(clause: readonly ClauseWord[]): ClauseWord | null {
  const verbs = clause.filter(({ sort }) => sort === 'verb')
  const verb = verbs.find((word) => clause[clause.indexOf(word) - 1]?.lower !== 'yang') ?? verbs[0]
  if (verb) return carriedBy(clause, verb) ?? verb
  const light = clause.find((word) => word.sort === 'light')
  const carried = light && nounBehind(clause, light)
  return carried ?? clause.find((word) => word.sort === 'noun') ?? light ?? clause.find((word) => word.sort === 'bare') ?? null
}
