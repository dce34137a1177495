import {
  DIRECTION_WORDS,
  FIELD_WORDS,
  GROUP_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  THING_HEADS,
} from '../../../language/id/names/heads.js'
import { phrases } from '../../../language/id/notation.js'
import { phraseAt, phrasesFrom, phrasesOf } from '../../../text/words/phrases.js'
import { remembering } from '../../../text/words/remember.js'
import { isCapital, type Word } from '../../../text/words/word.js'
import type { EntityKind, EntityType } from '../../../types.js'

/** The generic first words of a name («Kabupaten», «Sekolah Tinggi», «Piala»), with what they tell of it. */
export interface Head {
  readonly length: number
  readonly type: EntityType
  readonly kind: EntityKind | null
}

/** Generic first words of names. */
const HEADS = phrasesOf<{ type: EntityType; kind: EntityKind | null }>([
  ...listsOf(ORGANISATION_HEADS, 'ORG'),
  [GROUP_HEADS, { type: 'ORG', kind: null }],
  ...listsOf(PLACE_HEADS, 'LOC'),
  ...listsOf(THING_HEADS, 'MISC'),
])
/** Heads that mean something only in capitals: «UU» is a law, «Uu» a name. */
const ACRONYMS: ReadonlySet<string> = new Set(
  [ORGANISATION_HEADS, PLACE_HEADS, THING_HEADS]
    .flatMap((heads) => Object.values<string>(heads))
    .flatMap((list) => phrases(list))
    .filter((head) => head.length > 1 && head === head.toUpperCase())
    .map((head) => head.toLowerCase()),
)
const TAILS: ReadonlySet<string> = new Set(phrases(ORGANISATION_TAILS.toLowerCase()))
const FIELDS: ReadonlySet<string> = new Set(phrases(FIELD_WORDS.toLowerCase()))
/** Nouns that Indonesian derives from verbs and adjectives: «Perhubungan», «Kesehatan», «Pelayanan». */
const DERIVED = /^(?:pe|ke)[a-z]{3,}an$/

/** The head that begins at the word, written with a capital, or `null`. */
export function headAt(words: readonly Word[], at: number): Head | null {
  const word = words[at]
  if (!isCapital(word) || (word?.shape === 'title' && ACRONYMS.has(word.lower))) return null
  const found = phraseAt(HEADS, words, at)
  return found && { length: found.length, type: found.value.type, kind: found.value.kind }
}

/** Whether the word closes the name of an organisation: «FC», «Group», «Tbk». */
export function isOrganisationTail(word: Word): boolean {
  return TAILS.has(word.lower)
}

/** Whether the word is one of those that offices and institutions are named with: «Hukum», «Pelayanan». */
export function isFieldWord(word: Word): boolean {
  return isFieldForm(word.lower)
}

/** The same of a word in lower case. */
export const isFieldForm = remembering((lower) => FIELDS.has(lower) || DERIVED.test(lower))

function listsOf(heads: Readonly<Record<string, string>>, type: EntityType) {
  return Object.entries(heads).map(
    ([kind, list]) => [list, { type, kind: kind === 'association' ? null : (kind as EntityKind) }] as const,
  )
}

/** Whether the head by itself shows a name, even before plain words: «Dinas Kesehatan», «Program Keluarga Harapan». */
export function isOfficial(head: Head): boolean {
  return head.type === 'MISC' || isOfficialBody(head)
}

/** Whether the head is that of a body of the state or a party: «Dinas», «DPRD», «Partai». */
export function isOfficialBody(head: Head): boolean {
  return OFFICIAL.has(head.kind ?? '')
}
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'legislature', 'court', 'police', 'military', 'party'])

/** Whether the word, in whatever case, is a head of places: «desa», «Jalan». */
export function isPlaceHead(word: Word): boolean {
  return phrasesFrom(HEADS, word.lower).some((phrase) => phrase.words.length === 1 && phrase.value.type === 'LOC')
}

/** Whether the word is a direction, which goes with the place before it: «Sumatera Barat». */
export function isDirection(word: Word | undefined): boolean {
  return word !== undefined && DIRECTIONS.has(word.lower)
}
const DIRECTIONS: ReadonlySet<string> = new Set(phrases(DIRECTION_WORDS))
