import type { Word } from '../../../text/words/word.js'
import type { EntityKind, EntityType, Span } from '../../../types.js'
import type { OwnNames } from '../gazetteer/own-names.js'
import type { SentenceReading } from '../gazetteer/readings.js'

/** What speaks for a name: the lists (`initials` where they hold an abbreviation in capitals), a generic head, the text itself elsewhere (whole or a part of a name), a bracket, the model. */
export type NameEvidence = 'list' | 'initials' | 'head' | 'seen' | 'part' | 'bracket' | 'model'

/** Words `from` (inclusive) to `to` (exclusive) of a sentence, taken for a name; `score` is a confidence from 0 to 1. */
export interface Proposal extends Span {
  readonly from: number
  readonly to: number
  readonly type: EntityType
  readonly kind: EntityKind | null
  /** The first form in the lists of a thing that has several; `null` for names that no list holds. */
  readonly canonical: string | null
  readonly source: NameEvidence
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
  readonly reading: SentenceReading
}

/** The confidence of a name that the caller has given. */
const GIVEN = 0.99

/** The names of a sentence with the caller's own among them: where two share words, the one of more words stands, of two alike the caller's. */
export function withOwnNames(words: readonly Word[], names: readonly Proposal[], own: OwnNames | null): readonly Proposal[] {
  const proposals = own ? ownProposals(words, own) : []
  if (proposals.length === 0) return names
  const shares = (a: Proposal, b: Proposal) => a.from < b.to && b.from < a.to
  const standing = proposals.filter((one) => !names.some((other) => shares(one, other) && sizeOf(other) > sizeOf(one)))
  const others = names.filter((other) => !standing.some((one) => shares(one, other)))
  return [...others, ...standing].sort((a, b) => a.from - b.from)
}

function ownProposals(words: readonly Word[], own: OwnNames): Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < words.length; at++) {
    const found = own.nameAt(words, at)
    if (!found) continue
    const { type, kind, canonical } = found
    proposals.push(propose(words, at, at + found.length, { type, kind, canonical, source: 'list', score: GIVEN }))
    at += found.length - 1
  }
  return proposals
}

function sizeOf({ from, to }: Proposal): number {
  return to - from
}
