import type { Entity, Quantity, Stage, Timex } from '../../types.js'
import { extractQuantities } from './quantities.js'

/** Money, percent, measures and counts; no number of a time or name that stages before it found. */
export function quantities(): Stage<
  'quantities',
  { readonly timexes?: readonly Timex[]; readonly entities?: readonly Entity[] },
  Quantity[]
> {
  return { name: 'quantities', run: (doc, { timexes = [], entities = [] }) => extractQuantities(doc, timexes, entities) }
}
