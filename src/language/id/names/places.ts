import { WORLD_CITIES } from './countries.js'
import { CITIES, ISLANDS, LANDMARKS, PROVINCES, REGENCIES } from './regions.js'

/** Lists of places that news is filed from, in the notation of this folder: `Name=Other; Name`. */
export const FILING_PLACES: readonly string[] = [PROVINCES, ISLANDS, CITIES, REGENCIES, LANDMARKS, WORLD_CITIES]
