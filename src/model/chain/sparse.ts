/**
 * Which rows of a table have anything, and where they stand when only those are kept: for each 32 rows two numbers, the rows kept among
 * them as bits, and how many rows before them are kept.
 */
export type SparseIndex = Int32Array

/** The index of the rows kept, rising, of so many. */
export function sparseIndexOf(kept: ArrayLike<number>, count: number): SparseIndex {
  const index = new Int32Array(2 * Math.ceil(count / 32))
  for (let item = 0; item < kept.length; item++) {
    const row = kept[item] as number
    const at = (row >>> 5) * 2
    index[at] = (index[at] as number) | (1 << (row & 31))
  }
  for (let at = 2; at < index.length; at += 2) index[at + 1] = (index[at - 1] as number) + onesIn(index[at - 2] as number)
  return index
}

/** 1 for a row that is kept, 0 for others. */
export function isKept(index: SparseIndex, row: number): number {
  return ((index[(row >>> 5) * 2] as number) >>> (row & 31)) & 1
}

/** How many rows before this one are kept: where it stands among them if it is kept itself. */
export function placeAmong(index: SparseIndex, row: number): number {
  const at = (row >>> 5) * 2
  return (index[at + 1] as number) + onesIn((index[at] as number) & ~(-1 << (row & 31)))
}

/** How many bits of a number are set. */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
