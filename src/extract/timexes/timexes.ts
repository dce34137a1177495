import type { Doc, Reference, Timex } from '../../types.js'
import { locate } from './locate.js'
import { resolve } from './resolve.js'

/** The time expressions of a doc, resolved against the reference and against one another. */
export function extractTimexes(doc: Doc, reference: Reference | null): Timex[] {
  return resolve(doc, locate(doc), reference)
}
