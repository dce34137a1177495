import type { NameModel } from '../../model/tag.js'
import type { Entity, Stage } from '../../types.js'
import { extractEntities } from './entities.js'
import { type EntitiesOptions, ownNamesIn } from './options.js'

/**
 * The named entities that the lists, generic heads («Kabupaten», «Dinas»), the text itself and the caller's own names tell, without the
 * tagger. Throws a `TypeError` for names that are none.
 */
export function listedEntities(options: EntitiesOptions = {}): Stage<'entities', unknown, Entity[]> {
  const own = ownNamesIn('entities', options)
  return { name: 'entities', run: (doc) => extractEntities(doc, NO_MODEL, own) }
}

const NO_MODEL: NameModel = { tagNames: () => [], wordClassOf: () => [] }
