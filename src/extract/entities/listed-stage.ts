import type { Entity, Stage } from '../../types.js'
import { extractEntities } from './entities.js'

/** The named entities that the lists, generic heads («Kabupaten», «Dinas») and the text itself tell, without the tagger. */
export function listedEntities(): Stage<'entities', unknown, Entity[]> {
  return { name: 'entities', run: (doc) => extractEntities(doc, tagNothing) }
}

function tagNothing(): never[] {
  return []
}
