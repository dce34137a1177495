import { COMPANIES, MEDIA } from '../../language/id/companies.js'
import { COUNTRIES, WATERS_AND_ISLANDS, WORLD_CITIES, WORLD_REGIONS } from '../../language/id/countries.js'
import { ASSOCIATIONS, INTERNATIONAL_BODIES, PARTIES, STATE_BODIES } from '../../language/id/institutions.js'
import { CITIES, ISLANDS, LANDMARKS, PROVINCES, REGENCIES } from '../../language/id/regions.js'
import { CLUBS, COMPETITIONS } from '../../language/id/sport.js'
import { THINGS } from '../../language/id/things.js'
import type { EntityKind, EntityType } from '../../types.js'
import { isCapital, readWords, type Word } from './words.js'

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

interface ListedName extends KnownName {
  readonly words: readonly Word[]
}

/** The longest listed name that begins at the word, or `null`; abbreviations only in capitals, other names with a capital first. */
export function listedNameAt(words: readonly Word[], at: number): KnownName | null {
  const first = words[at]
  if (!first || !isCapital(first)) return null
  table ??= buildTable()
  for (const name of table.get(first.lower) ?? []) {
    if (at + name.length <= words.length && fits(name, words, at)) return name
  }
  return null
}

function fits(name: ListedName, words: readonly Word[], at: number): boolean {
  return name.words.every((want, offset) => {
    const word = words[at + offset] as Word
    if (want.shape === 'upper') return word.text === want.text
    if (word.lower !== want.lower) return false
    return want.shape === 'lower' || want.shape === 'mark' || word.shape !== 'lower'
  })
}

let table: Map<string, ListedName[]> | null = null

function buildTable(): Map<string, ListedName[]> {
  const names = [
    ...listed(COUNTRIES, 'LOC', 'country'),
    ...listed(WORLD_REGIONS, 'LOC', 'region'),
    ...listed(WORLD_CITIES, 'LOC', 'city'),
    ...listed(WATERS_AND_ISLANDS, 'LOC', null),
    ...listed(PROVINCES, 'LOC', 'province'),
    ...listed(ISLANDS, 'LOC', 'region'),
    ...listed(CITIES, 'LOC', 'city'),
    ...listed(REGENCIES, 'LOC', 'regency'),
    ...listed(LANDMARKS, 'LOC', null),
    ...Object.entries(STATE_BODIES).flatMap(([kind, names]) => listed(names, 'ORG', kind as EntityKind)),
    ...listed(PARTIES, 'ORG', 'party'),
    ...listed(INTERNATIONAL_BODIES, 'ORG', 'international'),
    ...listed(ASSOCIATIONS, 'ORG', null),
    ...listed(COMPANIES, 'ORG', 'company'),
    ...listed(MEDIA, 'ORG', 'media'),
    ...listed(CLUBS, 'ORG', 'club'),
    ...listed(COMPETITIONS, 'MISC', 'event'),
    ...Object.entries(THINGS).flatMap(([kind, names]) => listed(names, 'MISC', kind as EntityKind)),
  ]
  const byFirst = new Map<string, ListedName[]>()
  for (const name of names) {
    const key = name.words[0]?.lower ?? ''
    const known = byFirst.get(key)
    if (known) known.push(name)
    else byFirst.set(key, [name])
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length)
  return byFirst
}

/** The names of a list `Name=Other; Name`. */
function listed(list: string, type: EntityType, kind: EntityKind | null): ListedName[] {
  return list.split(';').flatMap((group) => {
    const forms = group.split('=').map((form) => form.trim())
    const canonical = forms[0] ?? ''
    return forms.filter(Boolean).map((form) => {
      const words = readWords(form, { start: 0, end: form.length })
      return { words, length: words.length, type, kind, canonical }
    })
  })
}
