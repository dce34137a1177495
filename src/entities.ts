import { checkText } from './checks/describe.js'
import { entities } from './extract/entities/stages.js'
import { fromText } from './source/text.js'
import { proseDoc } from './structure/telling.js'
import type { Entity } from './types.js'

/**
 * The named entities of any text, read as running prose: no headline or furniture is looked for.
 *
 * Throws a `TypeError` unless the text is a string; never on content.
 */
export function parseEntities(text: string): Entity[] {
  checkText('parseEntities', text)
  return entities().run(proseDoc(fromText(text)), {})
}

export { entities } from './extract/entities/stages.js'
export type * from './types.js'
