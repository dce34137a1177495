import type { Doc, Entity, Quote } from '../types.js'

/** Who said what: direct and indirect quotes in text order, with their speakers. */
export function extractQuotes(_doc: Doc, _entities: readonly Entity[]): Quote[] {
  return []
}
