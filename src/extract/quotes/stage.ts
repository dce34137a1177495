import type { Entity, Quote, Stage } from '../../types.js'
import { extractQuotes } from './quotes.js'

/** Who said what, by the entities that a stage before it found. */
export function quotes(): Stage<'quotes', { readonly entities: readonly Entity[] }, Quote[]> {
  return { name: 'quotes', needs: ['entities'], run: (doc, { entities }) => extractQuotes(doc, entities) }
}
