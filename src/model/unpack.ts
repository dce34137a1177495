import { type BitReader, bitReader, bytesOf, type Code, codeOf } from './bits.js'
import { LABELS } from './labels.js'
import { FACT_BITS, type Lexicon } from './lexicon.js'
import type { Model } from './model.js'
import { makeTable, type Table } from './table.js'

/**
 * The model in a packed string, as tools/train/pack.ts writes it.
 * Throws an `Error` when the string is not the one that the checksum was made of.
 */
export function unpackModel(packed: string, checksum: number): Model {
  const { bytes, checksum: found } = bytesOf(packed)
  if (found !== checksum) throw new Error('warta: the weights of the name tagger are damaged; install the package again')
  const reader = bitReader(bytes)
  const rowBits = reader.take(5)
  const scale = reader.take(24) / 2 ** 24
  const transitions = Int32Array.from({ length: 2 * LABELS * LABELS }, () => reader.take(16) - 2 ** 15)
  const weights = takeWeights(reader, rowBits)
  const lexicon: Lexicon = { words: takeWords(reader), phrases: takeTable(reader), paths: takePaths(reader) }
  return { lexicon, weights, rowMask: 2 ** rowBits - 1, transitions, scale }
}

/** Rows that have weights; for each the labels that have one, then the weights. */
function takeWeights(reader: BitReader, rowBits: number): Int8Array {
  const weights = new Int8Array(LABELS * 2 ** rowBits)
  const labelSets = takeCode(reader)
  const values = takeCode(reader)
  const zero = reader.take(8)
  takeSorted(reader, (row) => {
    for (let labels = reader.symbol(labelSets); labels !== 0; labels &= labels - 1) {
      const lowest = 31 - Math.clz32(labels & -labels)
      weights[row * LABELS + lowest] = reader.symbol(values) - zero
    }
  })
  return weights
}

function takeWords(reader: BitReader): Table {
  const codes = FACT_BITS.map(() => takeCode(reader))
  return takeEntries(reader, () => {
    let facts = 0
    let shift = 0
    for (let field = 0; field < codes.length; field++) {
      facts |= reader.symbol(codes[field] as Code) << shift
      shift += FACT_BITS[field] as number
    }
    return facts >>> 0
  })
}

function takeTable(reader: BitReader): Table {
  const code = takeCode(reader)
  return takeEntries(reader, () => reader.symbol(code))
}

function takeEntries(reader: BitReader, takeValue: () => number): Table {
  const bits = reader.take(5)
  const keys: number[] = []
  const values: number[] = []
  takeSorted(reader, (key) => {
    keys.push(key)
    values.push(takeValue())
  })
  return makeTable(keys, values, bits)
}

function takePaths(reader: BitReader): string[] {
  return Array.from({ length: reader.take(10) }, () =>
    Array.from({ length: reader.take(5) }, () => String(reader.take(1))).join(''),
  )
}

/** Calls back for each of a list of rising numbers, kept as gaps in a Rice code. */
function takeSorted(reader: BitReader, use: (value: number) => void): void {
  const count = reader.take(20)
  const low = reader.take(5)
  let value = -1
  for (let index = 0; index < count; index++) {
    value += 1 + reader.rice(low)
    use(value)
  }
}

function takeCode(reader: BitReader): Code {
  const symbols: number[] = []
  const lengths: number[] = []
  takeSorted(reader, (symbol) => {
    symbols.push(symbol)
    lengths.push(reader.take(4))
  })
  return codeOf(symbols, lengths)
}
