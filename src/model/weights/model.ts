import type { Lexicon } from '../features/lexicon.js'

/** The trained tagger, unpacked. */
export interface Model {
  readonly lexicon: Lexicon
  /** The weights of each feature row, as `putWeight` lays them out; a feature's row is its hash under `rowMask`. */
  readonly rows: Int32Array
  readonly rowMask: number
  /** `LABELS * LABELS` transition weights, from label by to label: for sentences in normal case, then for the others. */
  readonly transitions: Int32Array
  /** Log-odds, in nats, of one unit of a weight. */
  readonly scale: number
}
