import type { Lexicon } from '../features/lexicon.js'
import type { Rows } from './weight-rows.js'

/** The trained tagger, unpacked. */
export interface Model {
  readonly lexicon: Lexicon
  /** The weights of the features. */
  readonly rows: Rows
  /** `LABELS * LABELS` transition weights, from label by to label: for sentences in normal case, then for the others. */
  readonly transitions: Int32Array
  /** Log-odds, in nats, of one unit of a weight. */
  readonly scale: number
}
