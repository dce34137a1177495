import type { Lexicon } from '../../src/model/features/lexicon.js'
import { LABELS } from '../../src/model/weights/labels.js'
import type { Model } from '../../src/model/weights/model.js'
import { emptyRows, putWeight } from '../../src/model/weights/rows.js'
import type { Weights } from './crf.js'

/** Share of the weights that are kept whole; the largest few are clipped. */
const KEPT = 0.9995

/** The model with its weights rounded to so many levels on each side of zero. */
export function quantise(weights: Weights, lexicon: Lexicon, levels: number): Model {
  const sizes = weights.rows
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / levels
  const round = (weight: number) => Math.max(-levels, Math.min(levels, Math.round(weight / scale)))
  const [normal, other] = weights.transitions
  const rows = emptyRows(weights.rows.length / LABELS)
  weights.rows.forEach((weight, index) => {
    putWeight(rows, Math.floor(index / LABELS), index % LABELS, round(weight))
  })
  return {
    lexicon,
    rows,
    rowMask: weights.rows.length / LABELS - 1,
    transitions: Int32Array.from([...normal, ...other], (weight) => Math.round(weight / scale)),
    scale,
  }
}
