import type { Lexicon } from '../../src/model/features/lexicon.js'
import { LABELS } from '../../src/model/weights/name-labels.js'
import type { SparseRows } from '../../src/model/weights/weight-rows.js'
import type { Weights } from './crf.js'
import type { PackableModel } from './pack.js'

/** Share of the weights that are kept whole; the largest few are clipped. */
const KEPT = 0.9995

/** The model with its weights rounded to so many levels on each side of zero. */
export function quantise(weights: Weights, lexicon: Lexicon, levels: number): PackableModel {
  const sizes = weights.rows
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / levels
  const round = (weight: number) => Math.max(-levels, Math.min(levels, Math.round(weight / scale)))
  const [normal, other] = weights.transitions
  return {
    lexicon,
    rows: sparse(weights.rows, round),
    transitions: Int32Array.from([...normal, ...other], (weight) => Math.round(weight / scale)),
    scale,
  }
}

/** The weights, `LABELS` a row, that are not rounded to nothing. */
function sparse(weights: Float32Array, round: (weight: number) => number): SparseRows {
  const found = { count: weights.length / LABELS, rows: [] as number[], labelSets: [] as number[], weights: [] as number[] }
  for (let row = 0; row < found.count; row++) {
    let labels = 0
    for (let label = 0; label < LABELS; label++) {
      const weight = round(weights[row * LABELS + label] as number)
      if (weight === 0) continue
      labels |= 1 << label
      found.weights.push(weight)
    }
    if (labels === 0) continue
    found.rows.push(row)
    found.labelSets.push(labels)
  }
  return found
}
