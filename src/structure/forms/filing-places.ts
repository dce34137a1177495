import { FILING_PLACES } from '../../language/id/names/places.js'

let places: ReadonlySet<string> | null = null

/** Whether news is known to be filed from a place of this name, whatever its capitals: «Jakarta», «TANA PASER» only if listed. */
export function isFilingPlace(name: string): boolean {
  places ??= new Set(
    FILING_PLACES.flatMap((list) => list.split(/[;=\n]/))
      .map((place) => place.trim().toLowerCase())
      .filter(Boolean),
  )
  return places.has(name.replace(/\s+/g, ' ').toLowerCase())
}
