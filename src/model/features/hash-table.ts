/** A map from hashes to small positive numbers, in two flat arrays (open addressing). */
export interface HashTable {
  readonly keys: Uint32Array
  readonly values: Uint32Array
  /** How many bits of a hash count as the key. */
  readonly bits: number
  /** How many low bits of a key say nothing about its slot: rising keys fill the arrays from front to back. */
  readonly shift: number
}

/** The table of these keys (distinct, of so many bits) and values (positive). */
export function makeTable(keys: ArrayLike<number>, values: ArrayLike<number>, bits: number): HashTable {
  const sizeBits = Math.min(bits, Math.max(4, Math.ceil(Math.log2(keys.length * 1.5 + 1))))
  const size = 2 ** sizeBits
  const shift = bits - sizeBits
  const table = { keys: new Uint32Array(size), values: new Uint32Array(size), bits, shift }
  for (let index = 0; index < keys.length; index++) {
    let slot = (keys[index] as number) >>> shift
    while (table.values[slot] !== 0) slot = (slot + 1) & (size - 1)
    table.keys[slot] = keys[index] as number
    table.values[slot] = values[index] as number
  }
  return table
}

/** The part of a hash that is the key in tables of so many bits. */
export function keyOf(hash: number, bits: number): number {
  return hash & (2 ** bits - 1)
}

/** The value of a hash; 0 when the table has none. */
export function lookUp(table: HashTable, hash: number): number {
  const key = keyOf(hash, table.bits)
  const last = table.keys.length - 1
  let slot = key >>> table.shift
  while (table.values[slot] !== 0) {
    if (table.keys[slot] === key) return table.values[slot] as number
    slot = (slot + 1) & last
  }
  return 0
}
