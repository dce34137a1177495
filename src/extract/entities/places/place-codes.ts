import { PLACE_HEADS } from '../../../language/id/names/heads.js'
import { phrases } from '../../../language/id/notation.js'
import { JOINING_WORDS } from '../../../language/id/speech/content-words.js'
import type { Entity, EntityKind, Span } from '../../../types.js'
import { type Area, areasOf, countryCodeOf } from './areas.js'

/** A place of a text: its forms and mentions, and what the lists call it. */
export interface NamedPlace extends Pick<Entity, 'name' | 'aliases' | 'kind'> {
  readonly mentions: readonly Span[]
  readonly canonical: string | null
}

/** Words before the name of an area, in lower case with a blank behind them, and the kind that they tell. */
const HEADS = (['province', 'regency', 'city'] as const).flatMap((kind) =>
  phrases(PLACE_HEADS[kind].toLowerCase()).map((head) => ({ head: `${head} `, kind })),
)
/** «Kota Administrasi Jakarta Pusat». */
const ADMINISTRATIVE = /^administrasi /i
/** Kinds of which the lists hold areas; an island may bear the name of a regency («Nias»), a suburb that of a town. */
const OF_AREAS: ReadonlySet<EntityKind | null> = new Set(['province', 'regency', 'city'])
/** What stands between a place and the larger one that it lies in: «Banjar, Jawa Barat», «Banjar (Jawa Barat)». */
const LIES_IN = /^(?:, ?| \()$/

/**
 * The code of each place, or `null`: ISO 3166-1 for a country, ISO 3166-2 for a province, the government's number for a regency or city.
 *
 * A name that several areas bear has a code where the text tells which is meant, by its head («Kota Bandung») or by the larger place behind
 * it; where it lies in what is no province, it is another place of that name («Kuningan, Jakarta Selatan»).
 */
export function placeCodes(text: string, places: readonly NamedPlace[]): (string | null)[] {
  const known = places.map((place) => areasNamed(place))
  const around = placesBehind(text, places)
  return places.map((place, index) => {
    if (place.kind === 'country') return place.canonical && countryCodeOf(place.canonical)
    const areas = new Set(known[index])
    for (const larger of around.get(index) ?? []) {
      const provinces = new Set((known[larger] ?? []).filter(({ kind }) => kind === 'province').map(({ province }) => province))
      const isHome = places[larger]?.canonical === HOME
      for (const area of areas) if (!isHome && (area.kind === 'province' || !provinces.has(area.province))) areas.delete(area)
    }
    const [only] = areas
    return areas.size === 1 && only ? only.code : null
  })
}
const HOME = 'Indonesia'

/** The areas that all forms of a place may name; forms that name none are left aside. */
function areasNamed({ name, aliases, kind, canonical }: NamedPlace): Area[] {
  const forms = [name, ...aliases, ...(canonical ? [canonical] : [])]
  const named = forms.map(areasOfForm).filter((areas) => areas.length > 0)
  if (!OF_AREAS.has(kind) && !forms.some(headOf)) return []
  const [first = [], ...others] = named
  return first.filter((area) => others.every((areas) => areas.includes(area)))
}

function areasOfForm(form: string): readonly Area[] {
  const told = headOf(form)
  if (!told) return areasOf(form)
  return areasOf(form.slice(told.head.length).replace(ADMINISTRATIVE, '')).filter(({ kind }) => kind === told.kind)
}

function headOf(form: string): (typeof HEADS)[number] | undefined {
  const small = form.toLowerCase()
  return HEADS.find(({ head }) => small.startsWith(head))
}

/** For each place those that somewhere stand right behind it as the larger one, and not as the next of a list. */
function placesBehind(text: string, places: readonly NamedPlace[]): Map<number, Set<number>> {
  const mentions = places
    .flatMap(({ mentions }, place) => mentions.map(({ start, end }) => ({ start, end, place })))
    .sort((a, b) => a.start - b.start)
  const behind = new Map<number, Set<number>>()
  let isListed = false
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [{ end, place }, next] = [mentions[at], mentions[at + 1]] as [PlacedMention, PlacedMention]
    const between = text.slice(end, Math.min(next.start, end + LONGEST_LINK))
    // A list is read from its end: «Kediri, Malang, dan Batu».
    if (!LIES_IN.test(between)) isListed = next.start - end < LONGEST_LINK && LAST_OF_LIST.test(between)
    else if (!isListed && next.place !== place) behind.set(place, (behind.get(place) ?? new Set()).add(next.place))
  }
  return behind
}

type PlacedMention = Span & { readonly place: number }

/** In characters. */
const LONGEST_LINK = 12
const LAST_OF_LIST = new RegExp(`^,? (?:${JOINING_WORDS.join('|')}) $`)
