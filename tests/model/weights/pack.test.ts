import { describe, expect, test } from 'vitest'
import { lookUp, makeTable } from '../../../src/model/features/hash-table.js'
import { lexiconOf, packFacts, unpackFacts } from '../../../src/model/features/lexicon.js'
import { checksumOf, digitsOf } from '../../../src/model/weights/digits.js'
import { LABELS } from '../../../src/model/weights/name-labels.js'
import { unpackModel } from '../../../src/model/weights/unpack.js'
import { rowsOf, type SparseRows } from '../../../src/model/weights/weight-rows.js'
import { type PackableModel, packModel } from '../../../tools/train/pack.js'
import { randomFrom } from '../../../tools/train/random.js'

const BITS = 20

function sampleModel(seed: number, share: number): PackableModel {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const facts = () => packFacts({ cluster: 1 + below(3), capital: below(7), lists: below(16), head: below(4), habit: below(11) })
  const keys = [...new Set(Array.from({ length: 300 }, () => below(2 ** BITS)))]
  return {
    lexicon: lexiconOf({
      words: makeTable(keys, keys.map(facts), BITS),
      phrases: makeTable([3, 70_000], [1, 6], BITS),
      paths: ['', '0', '10', '1101'],
    }),
    rows: sampleRows(random, share),
    transitions: Int32Array.from({ length: 2 * LABELS * LABELS }, () => below(400) - 200),
    scale: 5 / 2 ** 8,
  }
}

function sampleRows(random: () => number, share: number): SparseRows {
  const sets = Array.from({ length: 2 ** 10 }, () =>
    Array.from({ length: LABELS }, (_, label) => (random() < share ? 1 << label : 0)).reduce((set, bit) => set | bit, 0),
  )
  const rows = [...sets.keys()].filter((row) => sets[row] !== 0)
  const labelSets = rows.map((row) => sets[row] as number)
  const count = labelSets.reduce((sum, set) => sum + set.toString(2).replaceAll('0', '').length, 0)
  const weights = Array.from({ length: count }, () => (1 + Math.floor(31 * random())) * (random() < 0.5 ? -1 : 1))
  return { count: sets.length, rows, labelSets, weights }
}

function sumOf(packed: string): number {
  return checksumOf(digitsOf(packed))
}

describe('a packed model', () => {
  test.each([
    [1, 0.3],
    [2, 0.001],
    [3, 1],
    [4, 0],
  ])('is the same when unpacked: seed %d, share of weights %d', (seed, share) => {
    const model = sampleModel(seed, share)
    const packed = packModel(model)
    const unpacked = unpackModel(packed, sumOf(packed))
    expect(unpacked.rows).toEqual(rowsOf(model.rows))
    expect(unpacked.transitions).toEqual(model.transitions)
    expect(unpacked.scale).toBe(model.scale)
    expect(unpacked.lexicon.paths).toEqual(model.lexicon.paths)
    for (const key of model.lexicon.words.keys) {
      expect(lookUp(unpacked.lexicon.words, key)).toBe(lookUp(model.lexicon.words, key))
    }
    expect(lookUp(unpacked.lexicon.phrases, 70_000)).toBe(6)
    expect(lookUp(unpacked.lexicon.phrases, 4)).toBe(0)
  })

  test('with one wrong character is refused in one clear error', () => {
    const packed = packModel(sampleModel(5, 0.3))
    const damaged = `${packed.slice(0, 100)}${packed[100] === 'A' ? 'B' : 'A'}${packed.slice(101)}`
    expect(() => unpackModel(damaged, sumOf(packed))).toThrow(/weights of the name tagger are damaged/)
    expect(() => unpackModel(packed.slice(0, -1), sumOf(packed))).toThrow(/damaged/)
  })
})

test('facts of a word survive packing', () => {
  const facts = { cluster: 500, capital: 6, lists: 15, head: 3, habit: 10 }
  expect(unpackFacts(packFacts(facts))).toEqual(facts)
})
