/** A map from hashes to small positive numbers, in two flat arrays (open addressing). */
export interface Table {
  readonly keys: Uint32Array
  readonly values: Uint32Array
  /** Bits of a hash that count as the key. */
  readonly mask: number
}

/** The table of these keys (distinct, within the mask) and values (positive). */
export function makeTable(keys: ArrayLike<number>, values: ArrayLike<number>, mask: number): Table {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const table: Table = { keys: new Uint32Array(size), values: new Uint32Array(size), mask }
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number
    let slot = key & (size - 1)
    while (table.values[slot] !== 0) slot = (slot + 1) & (size - 1)
    table.keys[slot] = key
    table.values[slot] = values[index] as number
  }
  return table
}

/** The value of a hash; 0 when the table has none. */
export function lookUp(table: Table, hash: number): number {
  const key = (hash & table.mask) >>> 0
  const last = table.keys.length - 1
  let slot = key & last
  while (table.values[slot] !== 0) {
    if (table.keys[slot] === key) return table.values[slot] as number
    slot = (slot + 1) & last
  }
  return 0
}
