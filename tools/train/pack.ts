import { LONGEST_CODE } from '../../src/model/bits.js'
import { LABELS } from '../../src/model/labels.js'
import { FACT_BITS } from '../../src/model/lexicon.js'
import type { Model } from '../../src/model/model.js'
import type { Table } from '../../src/model/table.js'

/** Collects bits, most significant first, as a base64 string. */
function bitWriter() {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const parts: string[] = []
  let held = 0
  let count = 0
  const put = (value: number, bits: number): void => {
    for (let bit = bits - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >>> bit) & 1)
      if (++count < 6) continue
      parts.push(digits.charAt(held))
      held = 0
      count = 0
    }
  }
  const finish = (): string => {
    while (count !== 0 || parts.length % 4 !== 0) put(0, 1)
    return parts.join('')
  }
  return { put, finish }
}
type BitWriter = ReturnType<typeof bitWriter>

/** The model as a string that `unpackModel` reads. */
export function packModel(model: Model): string {
  const writer = bitWriter()
  writer.put(Math.log2(model.rowMask + 1), 5)
  writer.put(Math.round(model.scale * 2 ** 24), 24)
  for (const weight of model.transitions) writer.put(Math.max(-(2 ** 15), Math.min(2 ** 15 - 1, weight)) + 2 ** 15, 16)
  putWeights(writer, model.weights)
  putWords(writer, model.lexicon.words)
  putTable(writer, model.lexicon.phrases)
  putPaths(writer, model.lexicon.paths)
  return writer.finish()
}

function putWeights(writer: BitWriter, weights: Int8Array): void {
  const rows = Array.from({ length: weights.length / LABELS }, (_, row) => row)
  const labelsOf = (row: number) =>
    weights
      .subarray(row * LABELS, (row + 1) * LABELS)
      .reduce((set, weight, label) => (weight === 0 ? set : set | (1 << label)), 0)
  const used = rows.filter((row) => labelsOf(row) !== 0)
  const zero = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const labelSets = putCode(writer, used.map(labelsOf))
  const values = putCode(
    writer,
    [...weights.filter((weight) => weight !== 0)].map((weight) => weight + zero),
  )
  writer.put(zero, 8)
  putSorted(writer, used, (row) => {
    labelSets(labelsOf(row))
    for (const weight of weights.subarray(row * LABELS, (row + 1) * LABELS)) if (weight !== 0) values(weight + zero)
  })
}

function putWords(writer: BitWriter, table: Table): void {
  const fieldsOf = (facts: number) => {
    let shift = 0
    return FACT_BITS.map((bits) => {
      const field = (facts >>> shift) & ((1 << bits) - 1)
      shift += bits
      return field
    })
  }
  const entries = entriesOf(table)
  const codes = FACT_BITS.map((_, field) =>
    putCode(
      writer,
      entries.map(([, facts]) => fieldsOf(facts)[field] as number),
    ),
  )
  putEntries(writer, table, (facts) => {
    for (const [field, value] of fieldsOf(facts).entries()) codes[field]?.(value)
  })
}

function putTable(writer: BitWriter, table: Table): void {
  putEntries(
    writer,
    table,
    putCode(
      writer,
      entriesOf(table).map(([, value]) => value),
    ),
  )
}

function putEntries(writer: BitWriter, table: Table, putValue: (value: number) => void): void {
  writer.put(table.bits, 5)
  const values = new Map(entriesOf(table))
  putSorted(writer, [...values.keys()], (key) => putValue(values.get(key) as number))
}

/** Keys with their values, by rising key. */
function entriesOf(table: Table): [number, number][] {
  const slots = Array.from(table.keys, (key, slot): [number, number] => [key, table.values[slot] as number])
  return slots.filter(([, value]) => value !== 0).sort(([a], [b]) => a - b)
}

function putPaths(writer: BitWriter, paths: readonly string[]): void {
  writer.put(paths.length, 10)
  for (const path of paths) {
    writer.put(path.length, 5)
    for (const step of path) writer.put(Number(step), 1)
  }
}

/** Writes rising numbers as gaps in a Rice code, and after each what belongs to it. */
function putSorted(writer: BitWriter, values: readonly number[], after: (value: number) => void): void {
  const mean = ((values[values.length - 1] ?? 0) + 1) / Math.max(1, values.length)
  const low = Math.max(0, Math.floor(Math.log2(mean * Math.LN2)))
  writer.put(values.length, 20)
  writer.put(low, 5)
  values.forEach((value, index) => {
    const gap = value - (values[index - 1] ?? -1) - 1
    for (let high = gap >>> low; high > 0; high--) writer.put(1, 1)
    writer.put(0, 1)
    writer.put(gap, low)
    after(value)
  })
}

/** Writes the prefix code for these symbols; gives the function that writes one of them. */
function putCode(writer: BitWriter, symbols: readonly number[]): (symbol: number) => void {
  const counts = new Map<number, number>()
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  const lengths = codeLengths(counts)
  const order = [...lengths.keys()].sort((a, b) => a - b)
  putSorted(writer, order, (symbol) => writer.put(lengths.get(symbol) as number, 4))
  const words = new Map<number, number>()
  let next = 0
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (const symbol of order) if (lengths.get(symbol) === length) words.set(symbol, next++)
    next *= 2
  }
  return (symbol) => writer.put(words.get(symbol) as number, lengths.get(symbol) as number)
}

/** Huffman's code lengths; rare symbols are made less rare until none is too long. */
function codeLengths(counts: ReadonlyMap<number, number>): Map<number, number> {
  const lengths = new Map([...counts.keys()].map((symbol) => [symbol, 1]))
  if (counts.size <= 1) return lengths
  for (let floor = 1; ; floor *= 2) {
    huffman(
      [...counts].map(([symbol, count]) => ({ symbols: [symbol], weight: Math.max(count, floor) })),
      lengths,
    )
    if (Math.max(...lengths.values()) <= LONGEST_CODE) return lengths
  }
}

function huffman(leaves: { symbols: number[]; weight: number }[], lengths: Map<number, number>): void {
  for (const symbol of lengths.keys()) lengths.set(symbol, 0)
  const queue = leaves.sort((a, b) => a.weight - b.weight || (a.symbols[0] as number) - (b.symbols[0] as number))
  const merged: typeof queue = []
  let leaf = 0
  let node = 0
  const lightest = () => {
    const a = queue[leaf]
    const b = merged[node]
    if (a && (!b || a.weight <= b.weight)) {
      leaf++
      return a
    }
    node++
    return b as (typeof queue)[number]
  }
  while (queue.length - leaf + merged.length - node > 1) {
    const a = lightest()
    const b = lightest()
    const symbols = [...a.symbols, ...b.symbols]
    for (const symbol of symbols) lengths.set(symbol, (lengths.get(symbol) as number) + 1)
    merged.push({ symbols, weight: a.weight + b.weight })
  }
}
