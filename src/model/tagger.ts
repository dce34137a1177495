import type { Span } from '../types.js'
import { lookUp } from './features/hash-table.js'
import { unpackFacts } from './features/lexicon.js'
import { type NameModel, type TaggedName, type Tagger, taggerOf, type WordClass } from './tag.js'
import type { Model } from './weights/model.js'
import { unpackModel } from './weights/unpack.js'
import { CHECKSUM, WEIGHTS } from './weights/weights.generated.js'

let model: Model | null = null
let tagger: Tagger | null = null

/**
 * The names in one sentence of the text, in order and without overlaps; offsets are those of the whole text.
 * The first call unpacks the model, and throws an `Error` if its weights are damaged.
 */
export function tagNames(text: string, sentence: Span): TaggedName[] {
  tagger ??= taggerOf(unpacked())
  return tagger(text, sentence)
}

/** The cluster of the word with this hash, by `hashText` of its lower case. Throws as `tagNames`. */
export function wordClassOf(hash: number): WordClass {
  const { words, pathHashes } = unpacked().lexicon
  return pathHashes[unpackFacts(lookUp(words, hash)).cluster] ?? NO_CLASS
}
const NO_CLASS: WordClass = []

/** What the shipped weights know. */
export const MODEL: NameModel = { tagNames, wordClassOf }

function unpacked(): Model {
  model ??= unpackModel(WEIGHTS, CHECKSUM)
  return model
}
