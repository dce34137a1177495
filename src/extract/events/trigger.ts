import type { Timex } from '../../types.js'
import { attribution } from './attribution.js'
import { isCompared, phraseHead } from './attachment.js'
import { governorBefore, clauseStart } from './clauses.js'
import { isUnreal } from './reality.js'
import { opensClause, opensContent } from './position.js'
import { type ClauseWord, isQuote } from './words.js'

/**
 * The verb or event noun that a time dates, out of the words that belong to no time; `null` where nothing governs it, or where what
 * does is said not to happen.
 */
export function triggerOf(words: readonly ClauseWord[], timex: Timex): ClauseWord | null {
  const before = words.filter((word) => word.end <= timex.start)
  const after = words.filter((word) => word.start >= timex.end)
  const tag = attribution(before)
  if (tag) return tag
  if (isCompared(before)) return null
  const head = phraseHead(before, after, timex)
  if (head !== undefined) return head && !isUnreal(words, head) ? head : null
  const governor = governorOf(before, after, timex)
  return governor && !isUnreal(words, governor) ? governor : null
}

function governorOf(before: readonly ClauseWord[], after: readonly ClauseWord[], timex: Timex): ClauseWord | null {
  if (opensClause(before) || opensContent(before, timex)) return forward(after) ?? null
  const clause = before.slice(clauseStart(before))
  return governorBefore(clause, timex) ?? forward(after)
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
