import {
  CANCELLED_WORDS,
  CANCELLING_VERBS,
  CONDITIONAL_WORDS,
  DENYING_VERBS,
  HAPPENING_VERBS,
  NEED_WORDS,
  NEGATION_TAILS,
  NEGATORS,
  POSSIBLE_WORDS,
  VERB_GROUP_WORDS,
} from '../../../language/id/words/clauses.js'
import { type ClauseWord, isQuote, lastIndexWhere } from '../clauses/clause-words.js'

const NOT = new Set(NEGATORS)
const ONLY = new Set(NEGATION_TAILS)
const GROUP = new Set(VERB_GROUP_WORDS)
const DENYING = new Set(DENYING_VERBS)
const CANCELLED = new Set(CANCELLED_WORDS)
const CANCELLING = new Set(CANCELLING_VERBS)
const CONDITIONAL = new Set(CONDITIONAL_WORDS)
const POSSIBLE = new Set(POSSIBLE_WORDS)
const NEEDED = new Set(NEED_WORDS)
/** «Gunakanlah waktu …». */
const IMPERATIVE = /^(?!me)[a-z]{3,}kanlah$/
const HAPPENING = new Set(HAPPENING_VERBS)

/** Whether what a word tells is said not to happen: negated, cancelled, denied, or only thought of. What is planned does happen. */
export function isUnreal(words: readonly ClauseWord[], trigger: ClauseWord): boolean {
  const at = words.indexOf(trigger)
  if (CANCELLED.has(trigger.lower) || isNegated(words, at) || isNeeded(words, at)) return true
  const from = lastIndexWhere(words, (word) => isEdge(word), at) + 1
  const until = words.findIndex((word, index) => index > at && isEdge(word))
  const clause = words.slice(Math.max(0, from - 1), until < 0 ? words.length : until)
  const before = clause.slice(0, clause.indexOf(trigger))
  if (clause.some(({ lower }) => IMPERATIVE.test(lower))) return true
  if (before.some(({ lower }) => DENYING.has(lower) || CANCELLED.has(lower))) return true
  if (trigger.sort !== 'noun' && isImagined(before, words[from - 2])) return true
  const isHappening = trigger.sort === 'noun' || clause.some(({ sort }) => sort === 'noun')
  if (isHappening && clause.some(({ lower }) => CANCELLING.has(lower))) return true
  return trigger.sort === 'noun' && fallsThrough(clause.slice(clause.indexOf(trigger) + 1))
}

/** «jika», «mari», «semoga», «berpotensi»; but behind a word of saying «jika» is only «that». */
function isImagined(before: readonly ClauseWord[], opener: ClauseWord | undefined): boolean {
  return before.some(({ lower }) => POSSIBLE.has(lower) || (CONDITIONAL.has(lower) && !opener?.speech))
}

/** A negator in the verb's own group: «tidak akan naik», «belum menangkap», «tidak ada pertemuan», but not «tidak hanya». */
function isNegated(words: readonly ClauseWord[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const { lower, sort } = words[index] as ClauseWord
    if (NOT.has(lower)) return !ONLY.has(words[index + 1]?.lower ?? '')
    if (!GROUP.has(lower) && sort !== 'light') return false
  }
  return false
}

/** «perlu ditunggu». */
function isNeeded(words: readonly ClauseWord[], at: number): boolean {
  return words[at]?.sort === 'verb' && NEEDED.has(words[at - 1]?.lower ?? '')
}

/** «Pertemuan itu batal», «Laga itu tidak jadi digelar». */
function fallsThrough(rest: readonly ClauseWord[]): boolean {
  return rest.some(({ lower }, index) => CANCELLED.has(lower) || (HAPPENING.has(lower) && isNegated(rest, index)))
}

function isEdge(word: ClauseWord): boolean {
  return isQuote(word) || [',', ';', ':'].includes(word.lower) || (word.sort === 'bound' && word.lower !== 'yang')
}
