import { checkSource } from './checks/source.js'
import { toDoc as cut } from './structure/doc.js'
import type { Doc, Source } from './types.js'

/**
 * A source cut into parts with roles, every character that is not white space in exactly one, and the sentences of those that tell
 * the story: what stages read. Throws a `TypeError` for what is no source; never on content.
 */
export function toDoc(source: Source): Doc {
  checkSource('toDoc', source)
  return cut(source)
}

export { compose, given, type Reader, type Reading, type ReadOptions, stage } from './compose/compose.js'
export { findMentions, type PatternMention } from './compose/find-mentions.js'
export { withKnown } from './compose/known.js'
export { language } from './language/stage.js'
export { type BodyBlock, bodyOf } from './render/body.js'
export { type Chunk, type ChunkOptions, chunksOf } from './render/chunks.js'
export { fromText } from './source/text.js'
export { type StructureOptions, structure, structureRules } from './structure/structure.js'
export type * from './types.js'
