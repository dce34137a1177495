import type { Word } from '../../../text/words/word.js'
import type { EntityKind, EntityType, Span } from '../../../types.js'
import type { Reading } from '../gazetteer/readings.js'

/** What speaks for a name: the lists (`initials` where they hold an abbreviation in capitals), a generic head, the text itself elsewhere (whole or a part of a name), a bracket, the model. */
export type Source = 'list' | 'initials' | 'head' | 'seen' | 'part' | 'bracket' | 'model'

/** Words `from` (inclusive) to `to` (exclusive) of a sentence, taken for a name; `score` is a confidence from 0 to 1. */
export interface Proposal extends Span {
  readonly from: number
  readonly to: number
  readonly type: EntityType
  readonly kind: EntityKind | null
  /** The first form in the lists of a thing that has several; `null` for names that no list holds. */
  readonly canonical: string | null
  readonly source: Source
  readonly score: number
}

/** A proposal for these words. */
export function propose(
  words: readonly Word[],
  from: number,
  to: number,
  name: Pick<Proposal, 'type' | 'kind' | 'canonical' | 'source' | 'score'>,
): Proposal {
  const { type, kind, canonical, source, score } = name
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end, from, to, type, kind, canonical, source, score }
}

/** A name with the sentence in which it stands. */
export interface Recognised {
  readonly name: Proposal
  readonly reading: Reading
}
