import {
  FIELD_WORDS,
  GENERIC_ABBREVIATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  THING_HEADS,
} from '../../language/id/heads.js'
import type { EntityKind, EntityType } from '../../types.js'
import { phraseAt, phrasesOf } from './phrases.js'
import { isCapital, type Word } from './words.js'

/** The generic first words of a name («Kabupaten», «Sekolah Tinggi», «Piala»), with what they tell of it. */
export interface Head {
  readonly length: number
  readonly type: EntityType
  readonly kind: EntityKind
}

const HEADS = phrasesOf<{ type: EntityType; kind: EntityKind }>([
  ...listsOf(ORGANISATION_HEADS, 'ORG'),
  ...listsOf(PLACE_HEADS, 'LOC'),
  ...listsOf(THING_HEADS, 'MISC'),
])
const TAILS: ReadonlySet<string> = new Set(ORGANISATION_TAILS.toLowerCase().split(', '))
const FIELDS: ReadonlySet<string> = new Set(FIELD_WORDS.toLowerCase().split(', '))
/** Nouns that Indonesian derives from verbs and adjectives: «Perhubungan», «Kesehatan», «Pelayanan». */
const DERIVED = /^(?:pe|ke)[a-z]{3,}an$/

/** The head that begins at the word, written with a capital, or `null`. */
export function headAt(words: readonly Word[], at: number): Head | null {
  if (!isCapital(words[at])) return null
  const found = phraseAt(HEADS, words, at)
  return found && { length: found.length, ...found.value }
}

/** How many words of the name, as it stands in its sentence, are its head. */
export function headLength(name: { readonly reading: { readonly words: readonly Word[] }; readonly from: number }): number {
  return headAt(name.reading.words, name.from)?.length ?? 0
}

/** Whether the word closes the name of an organisation: «FC», «Group», «Tbk». */
export function isOrganisationTail(word: Word): boolean {
  return TAILS.has(word.lower)
}

/** Whether the word is one of those that offices and institutions are named with: «Hukum», «Pelayanan». */
export function isFieldWord(word: Word): boolean {
  return FIELDS.has(word.lower) || DERIVED.test(word.lower)
}

function listsOf(heads: Readonly<Record<string, string>>, type: EntityType) {
  return Object.entries(heads).map(([kind, list]) => [list, { type, kind: kind as EntityKind }] as const)
}

/** Whether the word is an abbreviation that names no single thing: «BBM», «UMKM». */
export function isGenericAbbreviation(word: Word): boolean {
  return GENERIC.has(word.text)
}
const GENERIC: ReadonlySet<string> = new Set(GENERIC_ABBREVIATIONS.split(', '))
