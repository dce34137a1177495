import type { Span } from '../types.js'
import { type TaggedName, type Tagger, taggerOf } from './tag.js'
import { unpackModel } from './weights/unpack.js'
import { CHECKSUM, WEIGHTS } from './weights/weights.generated.js'

let tagger: Tagger | null = null

/**
 * The names in one sentence of the text, in order and without overlaps; offsets are those of the whole text.
 * The first call unpacks the model, and throws an `Error` if its weights are damaged.
 */
export function tagNames(text: string, sentence: Span): TaggedName[] {
  tagger ??= taggerOf(unpackModel(WEIGHTS, CHECKSUM))
  return tagger(text, sentence)
}
