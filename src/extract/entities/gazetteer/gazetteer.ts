import { COMPANIES, MEDIA } from '../../../language/id/names/companies.js'
import { COUNTRIES, WATERS_AND_ISLANDS, WORLD_CITIES, WORLD_REGIONS } from '../../../language/id/names/countries.js'
import { ASSOCIATIONS, INTERNATIONAL_BODIES, PARTIES, STATE_BODIES } from '../../../language/id/names/institutions.js'
import { AIRPORTS, CITIES, ISLANDS, LANDMARKS, PROVINCES, REGENCIES } from '../../../language/id/names/regions.js'
import { CLUBS, COMPETITIONS } from '../../../language/id/names/sport.js'
import { THINGS } from '../../../language/id/names/things.js'
import { leadingWord, readWords } from '../../../text/words/read-words.js'
import { isCapital, type Word } from '../../../text/words/word.js'
import type { EntityKind, EntityType } from '../../../types.js'

/** A name that is known before the sentence is read: how many words it takes, and what it is. */
export interface KnownName {
  readonly length: number
  readonly type: EntityType
  readonly kind: EntityKind | null
  /** The first form in the lists of a thing that has several; `null` for names that no list holds. */
  readonly canonical: string | null
  /** Whether the text itself has shown the name; absent where a list holds it. */
  readonly source?: 'seen' | 'part'
  /** The name of which a part is a part. */
  readonly whole?: string
}

/** Finds the longest known name that begins at a word. */
export type Lookup = (words: readonly Word[], at: number) => KnownName | null

/** A group of forms in the lists, `Name=Other`, with what the list says of them. */
interface Listing {
  readonly type: EntityType
  readonly kind: EntityKind | null
  readonly canonical: string
}

interface ListedName extends KnownName {
  readonly words: readonly Word[]
}

/** The longest listed name that begins at the word, or `null`; abbreviations only in capitals, other names with a capital first. */
export function listedNameAt(words: readonly Word[], at: number): KnownName | null {
  const first = words[at]
  if (!first || !isCapital(first)) return null
  for (const name of namesFrom(first.lower)) {
    if (at + name.length <= words.length && fits(name, words, at)) return name
  }
  return null
}

function fits(name: ListedName, words: readonly Word[], at: number): boolean {
  for (let offset = 0; offset < name.length; offset++)
    if (!fitsWord(name.words[offset] as Word, words[at + offset] as Word)) return false
  return true
}

function fitsWord(want: Word, word: Word): boolean {
  if (want.shape === 'upper') return word.text === want.text
  if (word.lower !== want.lower) return false
  return want.shape === 'lower' || want.shape === 'mark' || word.shape !== 'lower'
}

/** The forms of the lists that begin with one word. Most never come up, so that their words are read when somebody asks for them. */
interface NameOpening {
  readonly forms: [form: string, listing: Listing][]
  names: readonly ListedName[] | null
}

let openings: ReadonlyMap<string, NameOpening> | null = null
const NO_NAMES: readonly ListedName[] = []

/** The listed names that begin with the word in lower case, the longest first. */
function namesFrom(word: string): readonly ListedName[] {
  openings ??= readLists()
  const opening = openings.get(word)
  if (!opening) return NO_NAMES
  opening.names ??= opening.forms.map(nameOf).sort((a, b) => b.length - a.length)
  return opening.names
}

function nameOf([form, { type, kind, canonical }]: readonly [string, Listing]): ListedName {
  const words = readWords(form, { start: 0, end: form.length })
  return { words, length: words.length, type, kind, canonical }
}

type NameList = readonly [list: string, type: EntityType, kind: EntityKind | null]

const LISTS: readonly NameList[] = [
  [COUNTRIES, 'LOC', 'country'],
  [WORLD_REGIONS, 'LOC', 'region'],
  [WORLD_CITIES, 'LOC', 'city'],
  [WATERS_AND_ISLANDS, 'LOC', null],
  [PROVINCES, 'LOC', 'province'],
  [ISLANDS, 'LOC', 'region'],
  [CITIES, 'LOC', 'city'],
  [REGENCIES, 'LOC', 'regency'],
  [LANDMARKS, 'LOC', null],
  [AIRPORTS, 'LOC', 'facility'],
  ...listsByKind(STATE_BODIES, 'ORG'),
  [PARTIES, 'ORG', 'party'],
  [INTERNATIONAL_BODIES, 'ORG', 'international'],
  [ASSOCIATIONS, 'ORG', null],
  [COMPANIES, 'ORG', 'company'],
  [MEDIA, 'ORG', 'media'],
  [CLUBS, 'ORG', 'club'],
  [COMPETITIONS, 'MISC', 'event'],
  ...listsByKind(THINGS, 'MISC'),
]

function listsByKind(lists: Readonly<Record<string, string>>, type: EntityType): NameList[] {
  return Object.entries(lists).map(([kind, list]) => [list, type, kind as EntityKind])
}

function readLists(): Map<string, NameOpening> {
  const found = new Map<string, NameOpening>()
  for (const [list, type, kind] of LISTS) addForms(found, list, type, kind)
  return found
}

/** Adds the forms of a list `Name=Other; Name`. */
function addForms(found: Map<string, NameOpening>, list: string, type: EntityType, kind: EntityKind | null): void {
  for (const group of list.split(';')) {
    const names = group.split('=')
    const listing = { type, kind, canonical: (names[0] as string).trim() }
    for (const name of names) {
      const form = name.trim()
      if (form === '') continue
      const key = leadingWord(form).toLowerCase()
      const known = found.get(key)
      if (known) known.forms.push([form, listing])
      else found.set(key, { forms: [[form, listing]], names: null })
    }
  }
}
