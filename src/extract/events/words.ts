import { QUOTE_TAGS, SAYING_VERBS } from '../../language/id/speech/saying.js'
import { ACCORDING_WORDS } from '../../language/id/speech/speech-verbs.js'
import {
  CONJUNCTIONS,
  EVENT_NOUNS,
  LIGHT_VERBS,
  NO_EVENT_NOUNS,
  NO_VERBS,
  ROOT_VERBS,
  SUBORDINATORS,
  TIME_PREPOSITIONS,
} from '../../language/id/words/events.js'
import { freeOf } from '../../text/span.js'
import type { Span } from '../../types.js'

/** A word or mark of a sentence, with what it may do in a clause. */
export interface Word extends Span {
  lower: string
  /** `tag`: «kata», «ujarnya»; `bound` opens a clause; `mark` is punctuation. */
  sort: 'verb' | 'light' | 'noun' | 'weak-noun' | 'tag' | 'bound' | 'mark' | 'other'
  conjunction: boolean
  preposition: boolean
  speech: boolean
}

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:()"“”—–]|\s-\s/gu
/** Marks that a sentence may begin behind. */
const MARK = /^[,;:()"“”—–\s]/
const OPENING = /^["“:]$/
const ROOTS = new Set(ROOT_VERBS)
const NONE = new Set(NO_VERBS)
const LIGHT = new Set(LIGHT_VERBS)
const NOUNS = new Set(EVENT_NOUNS)
/** What stands before the last word of nouns in several words. */
const PAIRED = new Set(EVENT_NOUNS.map((noun) => noun.slice(0, Math.max(0, noun.lastIndexOf(' ')))))
const NO_NOUNS = new Set(NO_EVENT_NOUNS)
const BOUNDS = new Set(SUBORDINATORS)
const JOINS = new Set(CONJUNCTIONS)
const PREPOSITIONS = new Set(TIME_PREPOSITIONS)
const TAGS = new Set([...QUOTE_TAGS, ...QUOTE_TAGS.map((tag) => `${tag}nya`)])
const ACCORDING = new Set(ACCORDING_WORDS)
const SAYING = new Set([...QUOTE_TAGS, ...SAYING_VERBS, ...ACCORDING_WORDS])
const VERB = /^(?:me(?:ng|ny|m|n|l|r|w|y)[a-z]{3,}|di[a-z]{4,}|ber[a-z]{3,}|belajar|ter[a-z]{4,})$/
const KAN = /^[a-z]{3,}kan$/
const NOMINAL_IN_K = /^pe(?:m|n|ng|ny)[a-z]{3,}kan(?:nya)?$/
const NOMINAL = /^pe[a-z]{4,}an(?:nya)?$/

/** The words of a sentence; `names` are in text order. In a headline a capital is no sign of a name. */
export function wordsOf(text: string, sentence: Span, titleCase: boolean, names: readonly Span[]): Word[] {
  const words: Word[] = []
  const isFree = freeOf(names)
  let opens = true
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const start = sentence.start + match.index
    const raw = match[0]
    const read = wordOf(raw, start, opens || titleCase)
    const word: Word = read.sort === 'mark' || isFree(read) ? read : { ...read, sort: 'other' }
    const last = words[words.length - 1]
    const pair = last && PAIRED.has(last.lower) && NOUNS.has(`${last.lower} ${word.lower}`) ? last : null
    if (pair) words[words.length - 1] = { ...word, start: pair.start, lower: `${pair.lower} ${word.lower}`, sort: 'noun' }
    else words.push(word)
    opens = OPENING.test(raw)
  }
  return words
}

function wordOf(raw: string, start: number, opens: boolean): Word {
  const lower = raw.toLowerCase()
  const end = start + raw.length
  const base = { start, end, lower, conjunction: JOINS.has(lower), preposition: PREPOSITIONS.has(lower), speech: saying(lower) }
  if (MARK.test(raw)) return { ...base, sort: 'mark' }
  // A capital inside a sentence is a name: no verb and no event of its own.
  if (!opens && lower !== raw) return { ...base, sort: 'other' }
  return { ...base, sort: sortOf(lower) }
}

function sortOf(lower: string): Word['sort'] {
  const bare = lower.replace(/nya$/, '')
  if (BOUNDS.has(lower)) return 'bound'
  if (NOUNS.has(lower) || NOUNS.has(bare)) return 'noun'
  if (TAGS.has(lower) || ACCORDING.has(lower)) return 'tag'
  if (LIGHT.has(lower)) return 'light'
  if (NONE.has(lower) || NONE.has(bare)) return 'other'
  if (NOMINAL_IN_K.test(lower)) return NO_NOUNS.has(lower) ? 'other' : 'weak-noun'
  if (ROOTS.has(lower) || SAYING.has(lower) || VERB.test(lower) || KAN.test(lower)) return 'verb'
  return NOMINAL.test(lower) && !NO_NOUNS.has(lower) ? 'weak-noun' : 'other'
}

function saying(lower: string): boolean {
  return SAYING.has(lower) || TAGS.has(lower)
}

/** The index of the last word before `end` that passes the test, or -1. */
export function lastIndexWhere(
  words: readonly Word[],
  test: (word: Word, index: number) => boolean,
  end: number = words.length,
): number {
  for (let index = end - 1; index >= 0; index--) if (test(words[index] as Word, index)) return index
  return -1
}
