import type { EntityKind, EntityType, Span } from '../../types.js'

/** A span that a rule or the model takes for a name; `score` is from 0 to 1. */
export interface Proposal extends Span {
  readonly type: EntityType
  readonly kind: EntityKind | null
  readonly score: number
  /** The first form in the lists of a thing that has several; `null` for names that no list holds. */
  readonly canonical: string | null
}
