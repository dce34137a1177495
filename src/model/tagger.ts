import type { Span } from '../types.js'

/** A name that the model found: a span of the text, its CoNLL type, and a confidence from 0 to 1. */
export interface TaggedName extends Span {
  type: 'PER' | 'ORG' | 'LOC'
  confidence: number
}

/** The names in one sentence of the text, in order and without overlaps; offsets are those of the whole text. */
export function tagNames(_text: string, _sentence: Span): TaggedName[] {
  return []
}
