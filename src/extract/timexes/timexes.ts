import type { Doc, Reference, Timex } from '../../types.js'

/** The time expressions of a doc, resolved against the reference and against one another. */
export function extractTimexes(_doc: Doc, _reference: Reference | null): Timex[] {
  return []
}
