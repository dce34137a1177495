import { DECIDING_VERBS, PURPOSE_WORDS, STRIVING_VERBS, VERB_GROUP_WORDS } from '../../../language/id/words/clauses.js'
import type { Timex } from '../../../types.js'
import type { ClauseWord } from '../clauses/clause-words.js'
import { isCoarse } from '../clauses/datable.js'

const PURPOSE = new Set(PURPOSE_WORDS)
const STRIVING = new Set(STRIVING_VERBS)
const DECIDING = new Set(DECIDING_VERBS)
const GROUP = new Set(VERB_GROUP_WORDS)
/** How many verbs are joined to one purpose: «untuk mencapai X pada 2050, dan mengurangi Y pada 2030». */
const MOST_JOINED = 3

/**
 * Whether what a verb tells is only wanted by a month or year: «untuk mencapai netralitas karbon pada 2050», «mengejar target pada 2025».
 * A purpose with a day is a plan, and plans are told as happenings.
 */
export function isGoal(words: readonly ClauseWord[], trigger: ClauseWord, timex: Timex): boolean {
  if (!isCoarse(timex)) return false
  let at = words.indexOf(trigger)
  if (at < 0 || trigger.sort === 'noun' || trigger.sort === 'weak-noun') return false
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    if (STRIVING.has(words[at]?.lower ?? '')) return true
    const lead = leadBefore(words, at)
    if (PURPOSE.has(words[lead]?.lower ?? '')) return !DECIDING.has(words[lead - 1]?.lower ?? '')
    if (!isJoint(words[lead])) return false
    at = verbBefore(words, lead)
    if (at < 0) return false
  }
  return false
}

/** The word before a verb and what belongs to its group. */
function leadBefore(words: readonly ClauseWord[], at: number): number {
  let lead = at - 1
  while (GROUP.has(words[lead]?.lower ?? '')) lead--
  return lead
}

function isJoint(word: ClauseWord | undefined): boolean {
  return word?.lower === 'dan' || word?.lower === 'serta' || word?.lower === ','
}

/** The nearest verb of the same sentence part; a quotation or a clause of its own ends it. */
function verbBefore(words: readonly ClauseWord[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const { sort, lower } = words[at] as ClauseWord
    if (sort === 'verb') return at
    if (lower === ';' || lower === ':' || lower === '"' || lower === '“' || lower === '”') return -1
    if (sort === 'bound' && !PURPOSE.has(lower)) return -1
  }
  return -1
}
