import { checkOptions } from '../../checks/option-names.js'
import { wordsIn } from '../../checks/own-words.js'
import type { Entity, Quote, Stage } from '../../types.js'
import { extractQuotes } from './quotes.js'
import { ownVerbs } from './reading/own-verbs.js'

/** Words of the caller's own for quotes. */
export interface QuotesOptions {
  /** Verbs of saying beside ours («menyentil», «angkat bicara», «disentil»), in any case; each is also read with «-nya». */
  readonly verbs?: readonly string[] | undefined
}

/** Who said what, by the entities that a stage before it found. Throws a `TypeError` for words that are none. */
export function quotes(options: QuotesOptions = {}): Stage<'quotes', { readonly entities: readonly Entity[] }, Quote[]> {
  checkOptions('quotes', options, ['verbs'])
  const verbs = ownVerbs(wordsIn('quotes: verbs', options.verbs))
  return { name: 'quotes', needs: ['entities'], run: (doc, { entities }) => extractQuotes(doc, entities, verbs) }
}
