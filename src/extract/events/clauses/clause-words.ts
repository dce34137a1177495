import { QUOTE_TAGS, SAYING_VERBS } from '../../../language/id/speech/saying.js'
import { ACCORDING_WORDS } from '../../../language/id/speech/speech-verbs.js'
import { CITING_VERBS, POINTING_WORDS } from '../../../language/id/words/clauses.js'
import {
  BARE_VERBS,
  CONJUNCTIONS,
  EVENT_NOUNS,
  LIGHT_VERBS,
  NO_EVENT_NOUNS,
  NO_VERBS,
  ROOT_VERBS,
  SUBORDINATORS,
  TIME_PREPOSITIONS,
} from '../../../language/id/words/events.js'
import { freeOf } from '../../../text/span.js'
import { hasStativeShape, hasVerbShape } from '../../../text/verb-shape.js'
import { remembering } from '../../../text/words/remember.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import type { Span } from '../../../types.js'

/** A word or mark of a sentence, with what it may do in a clause. */
export interface ClauseWord extends Span {
  lower: string
  /** `tag`: «kata», «ujarnya»; `bare` a verb without its prefix; `bound` opens a clause; `mark` is punctuation. */
  sort: 'verb' | 'light' | 'noun' | 'weak-noun' | 'bare' | 'tag' | 'bound' | 'mark' | 'other'
  /** Whether a capital marks it as part of a name. */
  capital: boolean
  conjunction: boolean
  preposition: boolean
  speech: boolean
}

/** Marks that part clauses; a hyphen does so between spaces. */
const PARTING = new Set(',;:()"“”—–')
/** Marks that a sentence may begin behind. */
const OPENING = new Set('"“:')
const ROOTS = new Set(ROOT_VERBS)
const NONE = new Set(NO_VERBS)
const LIGHT = new Set(LIGHT_VERBS)
const NOUNS = new Set(EVENT_NOUNS)
/** What stands before the last word of nouns in several words. */
const PAIRED = new Set(EVENT_NOUNS.map((noun) => noun.slice(0, Math.max(0, noun.lastIndexOf(' ')))))
const POINTING = new Set(POINTING_WORDS)
const NO_NOUNS = new Set(NO_EVENT_NOUNS)
const BARE = new Set(BARE_VERBS)
const BOUNDS = new Set(SUBORDINATORS)
const JOINS = new Set(CONJUNCTIONS)
const PREPOSITIONS = new Set(TIME_PREPOSITIONS)
const TAGS = new Set([...QUOTE_TAGS, ...QUOTE_TAGS.map((tag) => `${tag}nya`)])
const ACCORDING = new Set(ACCORDING_WORDS)
const SAYING = new Set([...QUOTE_TAGS, ...SAYING_VERBS, ...ACCORDING_WORDS])
const CITING = new Set(CITING_VERBS)
const KAN = /^[a-z]{3,}kan$/
const NOMINAL_IN_K = /^pe(?:m|n|ng|ny)[a-z]{3,}kan(?:nya)?$/
const NOMINAL = /^pe[a-z]{4,}an(?:nya)?$/

/** The words of a sentence and the marks that part its clauses. `names` are in text order; capitals mark others only in sentence case. */
export function clauseWordsOf(words: readonly Word[], isCased: boolean, names: readonly Span[]): ClauseWord[] {
  const read: ClauseWord[] = []
  const isFree = freeOf(names)
  let opens = true
  words.forEach((word, at) => {
    if (word.shape === 'mark' && !PARTING.has(word.text) && !isDash(words, at)) return
    const sorted = clauseWordOf(word, opens || !isCased)
    // «Jadi kami …»: so.
    const isOpener = opens && sorted.lower === 'jadi'
    if (isOpener) sorted.conjunction = true
    if (isOpener || (sorted.sort !== 'mark' && !isFree(sorted))) sorted.sort = 'other'
    const next = sorted
    const last = read[read.length - 1]
    // «Klaim itu …»: what was said, and no saying.
    if (last?.sort === 'tag' && POINTING.has(next.lower)) read[read.length - 1] = { ...last, sort: 'other', speech: false }
    const pair = last && PAIRED.has(last.lower) && NOUNS.has(`${last.lower} ${next.lower}`) ? last : null
    if (pair) read[read.length - 1] = { ...next, start: pair.start, lower: `${pair.lower} ${next.lower}`, sort: 'noun' }
    else read.push(next)
    opens = OPENING.has(word.text)
  })
  return read
}

function isDash(words: readonly Word[], at: number): boolean {
  return isMark(words[at], '-') && !words[at]?.glued && words[at + 1]?.glued === false
}

function clauseWordOf(word: Word, opens: boolean): ClauseWord {
  const { start, end, lower, shape } = word
  const capital = !opens && isCapital(word)
  const { sort, conjunction, preposition, speech } = factsOf(lower)
  // A capital inside a sentence is a name: no verb and no event of its own.
  return {
    start,
    end,
    lower,
    sort: shape === 'mark' ? 'mark' : capital ? 'other' : sort,
    capital,
    conjunction,
    preposition,
    speech,
  }
}

/** What a word may do in a clause, wherever it stands. */
const factsOf = remembering((lower): Pick<ClauseWord, 'sort' | 'conjunction' | 'preposition' | 'speech'> => {
  return { sort: sortOf(lower), conjunction: JOINS.has(lower), preposition: PREPOSITIONS.has(lower), speech: saying(lower) }
})

function sortOf(lower: string): ClauseWord['sort'] {
  const bare = lower.replace(/nya$/, '')
  if (BOUNDS.has(lower)) return 'bound'
  if (NOUNS.has(lower) || NOUNS.has(bare)) return 'noun'
  if (TAGS.has(lower) || ACCORDING.has(lower)) return 'tag'
  if (LIGHT.has(lower)) return 'light'
  if (NONE.has(lower) || NONE.has(bare)) return 'other'
  if (NOMINAL_IN_K.test(lower)) return NO_NOUNS.has(lower) ? 'other' : 'weak-noun'
  if (
    ROOTS.has(lower) ||
    SAYING.has(lower) ||
    hasVerbShape(lower) ||
    hasStativeShape(lower) ||
    (KAN.test(lower) && !NO_NOUNS.has(lower))
  )
    return 'verb'
  if (NOMINAL.test(lower) && !NO_NOUNS.has(lower)) return 'weak-noun'
  return BARE.has(lower) ? 'bare' : 'other'
}

function saying(lower: string): boolean {
  return SAYING.has(lower) || TAGS.has(lower) || CITING.has(lower)
}

/** A mark that opens or ends a quotation. */
export function isQuote({ lower }: ClauseWord): boolean {
  return lower === '"' || lower === '“' || lower === '”'
}

/** The index of the last word before `end` that passes the test, or -1. */
export function lastIndexWhere(
  words: readonly ClauseWord[],
  test: (word: ClauseWord, index: number) => boolean,
  end: number = words.length,
): number {
  for (let index = end - 1; index >= 0; index--) if (test(words[index] as ClauseWord, index)) return index
  return -1
}
