import type { FeatureList } from '../features/features.js'
import { LABELS } from './labels.js'
import type { Model } from './model.js'

/** How many numbers hold the weights of one row: four labels in each, a byte a label. */
export const ROW = 5

/** Added to each weight, so that no byte is negative; the same for all labels, it changes no decision. */
const BIAS = 128
/** The weights of four labels that have none. */
const EMPTY = BIAS * 0x01010101

/** How many numbers hold the sums of one token: two labels in each, sixteen bits a label. */
export const SUMS = 9
/** Two of the four bytes of a number, with room above each for a sum. */
const HALVES = 0x00ff00ff

/** So many rows without weights. */
export function emptyRows(count: number): Int32Array {
  return new Int32Array(count * ROW).fill(EMPTY)
}

/** Adds a weight of -127 to 127 to a label of a row that has none for it. */
export function putWeight(rows: Int32Array, row: number, label: number, weight: number): void {
  const at = row * ROW + (label >> 2)
  rows[at] = (rows[at] as number) + (weight << ((label & 3) * 8))
}

/** The weight of a label in a row. */
export function weightIn(rows: Int32Array, row: number, label: number): number {
  return (((rows[row * ROW + (label >> 2)] as number) >>> ((label & 3) * 8)) & 255) - BIAS
}

/** Adds the rows of these features to the sums that begin at `at`; a token may have 256 of them. */
export function addRows({ rows, rowMask }: Model, { hashes, length }: FeatureList, sums: Int32Array, at: number): void {
  let a = sums[at] as number
  let b = sums[at + 1] as number
  let c = sums[at + 2] as number
  let d = sums[at + 3] as number
  let e = sums[at + 4] as number
  let f = sums[at + 5] as number
  let g = sums[at + 6] as number
  let h = sums[at + 7] as number
  let i = sums[at + 8] as number
  for (let index = 0; index < length; index++) {
    const row = ((hashes[index] as number) & rowMask) * ROW
    const first = rows[row] as number
    const second = rows[row + 1] as number
    const third = rows[row + 2] as number
    const fourth = rows[row + 3] as number
    a = (a + (first & HALVES)) | 0
    b = (b + ((first >>> 8) & HALVES)) | 0
    c = (c + (second & HALVES)) | 0
    d = (d + ((second >>> 8) & HALVES)) | 0
    e = (e + (third & HALVES)) | 0
    f = (f + ((third >>> 8) & HALVES)) | 0
    g = (g + (fourth & HALVES)) | 0
    h = (h + ((fourth >>> 8) & HALVES)) | 0
    i = (i + ((rows[row + 4] as number) & HALVES)) | 0
  }
  sums[at] = a
  sums[at + 1] = b
  sums[at + 2] = c
  sums[at + 3] = d
  sums[at + 4] = e
  sums[at + 5] = f
  sums[at + 6] = g
  sums[at + 7] = h
  sums[at + 8] = i
}

/** Writes the scores of the labels that the sums hold; all are too high by one and the same number. */
export function spreadSums(sums: Int32Array, at: number, scores: Int32Array, to: number): void {
  for (let label = 0; label < LABELS; label += 4) {
    const pair = sums[at + label / 2] as number
    const next = sums[at + label / 2 + 1] as number
    scores[to + label] = pair & 0xffff
    if (label + 1 === LABELS) return
    scores[to + label + 1] = next & 0xffff
    scores[to + label + 2] = pair >>> 16
    scores[to + label + 3] = next >>> 16
  }
}
