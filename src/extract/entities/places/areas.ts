import { AREAS, COUNTRY_CODES, PROVINCE_CODES } from '../../../language/id/names/area-codes.js'
import { phrases } from '../../../language/id/notation.js'

/** A province, regency or city of Indonesia. */
export interface Area {
  readonly kind: 'province' | 'regency' | 'city'
  /** ISO 3166-2 of a province, «ID-JB»; the government's number of a regency or city, «32.73». */
  readonly code: string
  /** The number of the province, or of that it lies in: «32». */
  readonly province: string
}

/** From this number on, cities are counted. */
const FIRST_CITY = 71

let areas: ReadonlyMap<string, readonly Area[]> | null = null
let countries: ReadonlyMap<string, string> | null = null

/** The areas of a name without its head, in whatever case and spacing. */
export function areasOf(name: string): readonly Area[] {
  areas ??= allAreas()
  return areas.get(keyOf(name)) ?? []
}

/** The ISO 3166-1 code, alpha-2, of a country by the name that the lists give it. */
export function countryCodeOf(name: string): string | null {
  countries ??= new Map(phrases(COUNTRY_CODES).map((entry) => [entry.slice(3), entry.slice(0, 2)]))
  return countries.get(name) ?? null
}

function allAreas(): Map<string, Area[]> {
  const all = new Map<string, Area[]>()
  const add = (name: string, area: Area): void => {
    const key = keyOf(name)
    all.set(key, [...(all.get(key) ?? []), area])
  }
  for (const entry of phrases(PROVINCE_CODES)) {
    const [province = '', letters = ''] = entry.split(' ', 2)
    const name = entry.slice(province.length + letters.length + 2)
    const area = { kind: 'province', code: `ID-${letters}`, province } as const
    add(name, area)
    // «Yogyakarta» may be the province or its city.
    if (SPECIAL.test(name)) add(name.replace(SPECIAL, ''), area)
  }
  for (const [province, list] of Object.entries(AREAS)) {
    let number = 0
    for (const entry of phrases(list)) {
      const told = /^\d\d /.test(entry)
      number = told ? Number(entry.slice(0, 2)) : number + 1
      const code = `${province}.${String(number).padStart(2, '0')}`
      add(told ? entry.slice(3) : entry, { kind: number < FIRST_CITY ? 'regency' : 'city', code, province })
    }
  }
  return all
}
const SPECIAL = /^Daerah Istimewa /

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
