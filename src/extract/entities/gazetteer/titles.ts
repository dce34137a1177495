import {
  DEGREES,
  GIVEN_NAMES,
  HONORIFICS,
  NAME_ANNOUNCING_NOUNS,
  OFFICE_HEADS,
  OFFICE_PREFIXES,
  OFFICE_STATUS,
  PERSONAL_OCCUPATIONS,
  RANKS,
} from '../../../language/id/names/titles.js'
import { phrases } from '../../../language/id/notation.js'
import { phraseAt, phrasesOf } from '../../../text/words/phrases.js'
import { remembering } from '../../../text/words/remember.js'
import { isCapital, type Word } from '../../../text/words/word.js'
import type { Role } from '../../../types.js'

/** Offices and occupations. */
const OFFICES = phrasesOf([[OFFICE_HEADS, 'office']])
/** Words that give an office its status. */
const STATUS = phrasesOf<Role['status']>([
  [OFFICE_STATUS.former, 'former'],
  [OFFICE_STATUS.acting, 'acting'],
])
/** Ranks of police and army. */
const RANK = phrasesOf([[RANKS, 'rank']])
/** Forms of address. */
const ADDRESS = phrasesOf([[HONORIFICS, 'address']])
/** Academic degrees. */
const DEGREE = phrasesOf([[DEGREES, 'degree']])

/** How many words of an office, or of a word that gives its status, begin here: «juru bicara», «mantan». */
export function officeOrStatusLength(words: readonly Word[], at: number): number {
  return officeLength(words, at) || statusAt(words, at)?.length || 0
}

/** How many words of an office or occupation begin here: «juru bicara», «Wakil Presiden»; 0 where none does. */
export function officeLength(words: readonly Word[], at: number): number {
  const word = words[at]
  return phraseAt(OFFICES, words, at)?.length ?? (word && isShortOffice(word) ? 1 : 0)
}

/** «Wamenkomdigi», «Kadisdik»: an office and its field in one word. */
function isShortOffice({ lower, shape }: Word): boolean {
  if (shape !== 'title' || lower.length <= 6) return false
  for (const prefix of SHORT) if (lower.startsWith(prefix)) return true
  return false
}
const SHORT = phrases(OFFICE_PREFIXES)

/** The status that the words here give an office («mantan», «Plt.»), with their number, or `null`. */
export function statusAt(words: readonly Word[], at: number): { length: number; value: Role['status'] } | null {
  return phraseAt(STATUS, words, at)
}

/** How many words of a police or army rank begin here. */
export function rankLength(words: readonly Word[], at: number): number {
  return words[at]?.shape === 'lower' ? 0 : (phraseAt(RANK, words, at)?.length ?? 0)
}

/** How many words of a form of address begin here: «Bapak», «Dr.», «KH». */
export function addressLength(words: readonly Word[], at: number): number {
  const word = words[at]
  if (word?.shape === 'lower' && !LOWER_ADDRESS.has(word.lower)) return 0
  return phraseAt(ADDRESS, words, at)?.length ?? 0
}
const LOWER_ADDRESS: ReadonlySet<string> = new Set(['dr', 'drg', 'drh', 'almarhum', 'almarhumah'])

/** How many words of an academic degree begin here. */
export function degreeLength(words: readonly Word[], at: number): number {
  return phraseAt(DEGREE, words, at)?.length ?? 0
}

/** Whether the word is a given name common in Indonesia. */
export function isGivenName(word: Word): boolean {
  return GIVEN.has(word.text)
}
const GIVEN: ReadonlySet<string> = new Set(phrases(GIVEN_NAMES))

/** How many words of a noun that announces a person's name begin here: «tersangka», «istri». */
export function personNounLength(words: readonly Word[], at: number): number {
  return phraseAt(NOUNS, words, at)?.length ?? 0
}
/** Whether an occupation that only a person's name follows ends before the word: «vokalis», «kiper». */
export function followsOccupation(words: readonly Word[], at: number): boolean {
  return PERSONAL.has(words[at - 1]?.lower ?? '')
}
const PERSONAL: ReadonlySet<string> = new Set(phrases(PERSONAL_OCCUPATIONS))
/** Nouns that announce a person's name. */
const NOUNS = phrasesOf([[NAME_ANNOUNCING_NOUNS, 'noun']])

/** Whether any phrase of these lists may begin with a word of this form, in lower case: with most none does. */
export const opensTitle = remembering(
  (lower) =>
    [OFFICES, STATUS, RANK, ADDRESS, DEGREE, NOUNS].some((titles) => titles.has(lower)) ||
    SHORT.some((prefix) => lower.startsWith(prefix)),
)

/** Whether an office stands before the word, with its field of work: «Direktur Teknik». */
export function followsOffice(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    if (officeLength(words, at) > 0) return true
    if (!isCapital(words[at]) && words[at]?.lower !== 'dan') return false
  }
  return false
}
