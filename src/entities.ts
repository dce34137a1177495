import { extractEntities } from './extract/entities/entities.js'
import { checkText } from './options.js'
import { fromText } from './source/text.js'
import { proseDoc } from './structure/doc.js'
import type { Entity } from './types.js'

/**
 * The named entities of any text, read as running prose: no headline or furniture is looked for.
 *
 * Throws a `TypeError` unless the text is a string; never on content.
 */
export function parseEntities(text: string): Entity[] {
  checkText('parseEntities', text)
  return extractEntities(proseDoc(fromText(text)))
}
