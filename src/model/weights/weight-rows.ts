import { isKept, placeAmong, type SparseIndex, sparseIndexOf } from '../chain/sparse.js'
import type { FeatureList } from '../features/features.js'
import { LABELS } from './name-labels.js'

/** Weights by feature row, as they are packed: the rows that have any, rising, of each the labels, as bits; then all weights in turn. */
export interface SparseRows {
  /** How many rows there are, a power of two. */
  readonly count: number
  readonly rows: ArrayLike<number>
  readonly labelSets: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/**
 * The same, ready to be added up: only what a label has more than outside does counts, and most rows have nothing. They are few enough
 * to stay near the processor, and those without are told from a table that is smaller still.
 */
export interface Rows {
  readonly index: SparseIndex
  /** `ROW` numbers for each row that has weights. */
  readonly weights: Int32Array
  /** The row of a feature is its hash under this. */
  readonly mask: number
}

/** How many numbers hold the weights of one row: four labels in each, a byte a label, all but outside. */
export const ROW = 4
/** Added to each weight, so that no byte is negative. */
const BIAS = 128

/** How many numbers hold the sums of one token: two labels in each, sixteen bits a label, all but outside, which has 0. */
export const SUMS = 8
/** Two of the four bytes of a number, with room above each for a sum; and the bias of both. */
const HALVES = 0x00ff00ff
const BIASES = BIAS * 0x00010001

/** The rows ready for use, with `zero` taken off each weight. Two weights of a row may differ by 127. */
export function rowsOf({ count, rows, labelSets, weights }: SparseRows, zero = 0): Rows {
  const cells = new Int32Array(rows.length * ROW)
  let next = 0
  for (let item = 0, at = 0; item < rows.length; item++, at += ROW) {
    const labels = labelSets[item] as number
    const outside = (labels & 1) === 0 ? 0 : (weights[next++] as number) - zero
    const none = (BIAS - outside) * 0x01010101
    cells[at] = none
    cells[at + 1] = none
    cells[at + 2] = none
    cells[at + 3] = none
    for (let rest = labels & ~1; rest !== 0; rest &= rest - 1) {
      const place = 30 - Math.clz32(rest & -rest)
      const cell = at + (place >> 2)
      cells[cell] = (cells[cell] as number) + (((weights[next++] as number) - zero) << ((place & 3) * 8))
    }
  }
  return { index: sparseIndexOf(rows, count), weights: cells, mask: count - 1 }
}

/** Where the weights of the rows of these features stand: written over the hashes, those without weights left out; their number. */
function findRows({ index, mask }: Rows, { hashes, length }: FeatureList): number {
  let found = 0
  for (let item = 0; item < length; item++) {
    const row = (hashes[item] as number) & mask
    hashes[found] = placeAmong(index, row) * ROW
    // No branch: half of all rows have weights, and the processor would guess in vain.
    found += isKept(index, row)
  }
  return found
}

/** Adds the rows of these features, whose list it uses up, to the sums that begin at `at`; a token may have 256 of them. */
export function addRows(rows: Rows, features: FeatureList, sums: Int32Array, at: number): void {
  const { weights } = rows
  const { hashes } = features
  const count = findRows(rows, features)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  for (let item = 0; item < count; item++) {
    const row = hashes[item] as number
    const first = weights[row] as number
    const second = weights[row + 1] as number
    const third = weights[row + 2] as number
    const fourth = weights[row + 3] as number
    a = (a + (first & HALVES)) | 0
    b = (b + ((first >>> 8) & HALVES)) | 0
    c = (c + (second & HALVES)) | 0
    d = (d + ((second >>> 8) & HALVES)) | 0
    e = (e + (third & HALVES)) | 0
    f = (f + ((third >>> 8) & HALVES)) | 0
    g = (g + (fourth & HALVES)) | 0
    h = (h + ((fourth >>> 8) & HALVES)) | 0
  }
  const biases = Math.imul(count, BIASES)
  sums[at] = (sums[at] as number) + a - biases
  sums[at + 1] = (sums[at + 1] as number) + b - biases
  sums[at + 2] = (sums[at + 2] as number) + c - biases
  sums[at + 3] = (sums[at + 3] as number) + d - biases
  sums[at + 4] = (sums[at + 4] as number) + e - biases
  sums[at + 5] = (sums[at + 5] as number) + f - biases
  sums[at + 6] = (sums[at + 6] as number) + g - biases
  sums[at + 7] = (sums[at + 7] as number) + h - biases
}

/** Writes the scores of the labels that the sums hold: how much each has more than outside. */
export function spreadSums(sums: Int32Array, at: number, scores: Int32Array, to: number): void {
  scores[to] = 0
  for (let label = 1, item = at; label < LABELS; label += 4, item += 2) {
    const odd = sums[item] as number
    const even = sums[item + 1] as number
    const first = (odd << 16) >> 16
    const second = (even << 16) >> 16
    scores[to + label] = first
    scores[to + label + 1] = second
    scores[to + label + 2] = (odd - first) >> 16
    scores[to + label + 3] = (even - second) >> 16
  }
}
