import type { Doc, Entity, Quantity, Timex } from '../types.js'

/** Amounts of money, percentages, measures and counts, outside time expressions and names. */
export function extractQuantities(_doc: Doc, _timexes: readonly Timex[], _entities: readonly Entity[]): Quantity[] {
  return []
}
