import { ANY_TIMES, HABIT_WORDS, OPENING_VERBS, WHICH_WORDS } from '../../../language/id/words/clauses.js'
import type { Timex } from '../../../types.js'
import { type ClauseWord, isQuote, lastIndexWhere } from '../clauses/clause-words.js'

const HABIT = new Set(HABIT_WORDS)
const OPENING = new Set(OPENING_VERBS)
const ANY = new Set(ANY_TIMES)
const WHICH = new Set(WHICH_WORDS)
/** How many words before a verb may tell how often. */
const REACH = 4

/**
 * Whether a verb tells what happens again and again, and so nothing of one day: «biasanya buka pukul 08.00», «sewanya naik di akhir pekan», «23 Juli setiap tahunnya». With «sejak» or «mulai» a habit begins, which is a happening.
 */
export function isHabit(words: readonly ClauseWord[], trigger: ClauseWord, timex: Timex): boolean {
  const isClock = timex.type === 'TIME' && timex.precision !== 'part-of-day' && timex.resolvedBy !== 'explicit'
  if (isClock && OPENING.has(trigger.lower)) return true
  const after = words.filter(({ start }) => start >= timex.end)
  if (ANY.has(timex.text.toLowerCase()) && !WHICH.has(after[0]?.lower ?? '')) return true
  if (HABIT.has(after[0]?.lower ?? '') && /^tahun/.test(after[1]?.lower ?? '')) return true
  const before = words.filter(({ end }) => end <= timex.start)
  const lead = before.at(-1)?.lower
  if (lead === 'sejak' || lead === 'mulai') return false
  const group = groupBefore(words, trigger)
  return group.some(({ lower }) => HABIT.has(lower))
}

/** The words of the trigger's clause right before it. */
function groupBefore(words: readonly ClauseWord[], trigger: ClauseWord): ClauseWord[] {
  const at = words.indexOf(trigger)
  const edge = lastIndexWhere(words, (word) => isQuote(word) || word.sort === 'mark' || word.sort === 'bound', at)
  return words.slice(Math.max(edge + 1, at - REACH), at)
}
