import * as faker from '@faker-js/faker'
import { COMPANIES, MEDIA } from '../../src/language/id/names/companies.js'
import * as countries from '../../src/language/id/names/countries.js'
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../src/language/id/names/heads.js'
import * as institutions from '../../src/language/id/names/institutions.js'
import * as regions from '../../src/language/id/names/regions.js'
import * as sport from '../../src/language/id/names/sport.js'
import { THINGS } from '../../src/language/id/names/things.js'
import * as titles from '../../src/language/id/names/titles.js'
import { phrases } from '../../src/language/id/notation.js'
import { hashText } from '../../src/model/features/hash.js'

/** Names by sort, from lists whose licence permits it: our own (src/language/id), CLDR through Intl, and faker (MIT). */
export interface Gazetteer {
  firstNames: Set<string>
  laterNames: Set<string>
  places: Set<string>
  organisations: Set<string>
  /** Competitions, laws, programmes, works, products. */
  things: Set<string>
  titles: Set<string>
  organisationHeads: Set<string>
  placeHeads: Set<string>
}

/** All lists, in lower case; names of persons are single words. */
export function readGazetteer(): Gazetteer {
  const locales = (Object.values(faker) as unknown[]).filter(isLatinLocale)
  const people = locales.map((locale) => locale.person ?? {})
  // What else its names may mean is no list of places.
  const { ORDINARY_NAMES: _, ...places } = regions
  return {
    firstNames: lowerSet(people.flatMap((person) => stringsIn(person.first_name)).flatMap(words)),
    laterNames: lowerSet(people.flatMap((person) => stringsIn(person.last_name)).flatMap(words)),
    places: lowerSet([
      ...[...Object.values(countries), ...Object.values(places)].flatMap((list) => stringsIn(list).flatMap(namesIn)),
      ...cldrRegions(),
      ...zoneCities(),
      ...locales.flatMap((locale) => [...stringsIn(locale.location?.city_name), ...stringsIn(locale.location?.state)]),
    ]),
    organisations: lowerSet(
      [...Object.values(institutions), COMPANIES, MEDIA, sport.CLUBS].flatMap((list) => stringsIn(list).flatMap(namesIn)),
    ),
    things: lowerSet([THINGS, sport.COMPETITIONS].flatMap((list) => stringsIn(list).flatMap(namesIn))),
    titles: lowerSet(
      [titles.OFFICE_HEADS, titles.RANKS, titles.HONORIFICS]
        .flatMap((list) => phrases(list))
        .flatMap((title) => words(title)[0] ?? []),
    ),
    organisationHeads: lowerSet(
      stringsIn(ORGANISATION_HEADS)
        .flatMap((list) => phrases(list))
        .map((head) => words(head)[0] ?? ''),
    ),
    placeHeads: lowerSet(
      stringsIn(PLACE_HEADS)
        .flatMap((list) => phrases(list))
        .map((head) => words(head)[0] ?? ''),
    ),
  }
}

interface Locale {
  metadata: { script?: string }
  person?: { first_name?: unknown; last_name?: unknown }
  location?: { city_name?: unknown; state?: unknown }
}

function isLatinLocale(value: unknown): value is Locale {
  return (value as Partial<Locale> | null)?.metadata?.script === 'Latn'
}

/** Every string at any depth, without faker's patterns. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{{') ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** The names of a list in the notation of src/language/id: `Name=Other; Name`. */
function namesIn(list: string): string[] {
  return list
    .split(/[;=\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function words(name: string): string[] {
  return name.match(/\p{L}[\p{L}\p{M}'’.]*/gu) ?? []
}

function cldrRegions(): string[] {
  const codes = Array.from({ length: 26 * 26 }, (_, index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)))
  return ['id', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => names.of(code) ?? [])
  })
}

function zoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').pop() as string).replace(/_/g, ' '))
}

function lowerSet(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.trim().toLowerCase().replace(/\.$/, '')).filter((name) => name.length > 1))
}

/** A short stamp that changes when any name of the lists does: with other lists the same seed gives other weights. */
export function stampOf(gazetteer: Gazetteer): string {
  const names = Object.values(gazetteer as unknown as Record<string, Set<string>>).map((list) => [...list].join('|'))
  return (hashText(names.join('\n')) >>> 0).toString(16).padStart(8, '0')
}
