import { MODEL } from '../../model/tagger.js'
import type { Entity, Stage } from '../../types.js'
import { extractEntities } from './entities.js'
import { type EntitiesOptions, ownNamesIn } from './options.js'

/**
 * The named entities, found by the tagger, the lists, the text itself and the caller's own names. Throws a `TypeError` for names that
 * are none.
 */
export function entities(options: EntitiesOptions = {}): Stage<'entities', unknown, Entity[]> {
  const own = ownNamesIn('entities', options)
  return { name: 'entities', run: (doc) => extractEntities(doc, MODEL, own) }
}
