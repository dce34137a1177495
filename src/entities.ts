import { extractEntities } from './extract/entities/entities.js'
import { fromText } from './read/text.js'
import { proseDoc } from './structure/doc.js'
import type { Entity } from './types.js'

/** The named entities of any text, read as running prose: no headline or furniture is looked for. */
export function parseEntities(text: string): Entity[] {
  return extractEntities(proseDoc(fromText(text)))
}
