import { tagNames } from '../../model/tagger.js'
import type { Entity, Stage } from '../../types.js'
import { extractEntities } from './entities.js'

/** The named entities, found by the tagger, the lists and the text itself. */
export function entities(): Stage<'entities', unknown, Entity[]> {
  return { name: 'entities', run: (doc) => extractEntities(doc, tagNames) }
}
