import { describe, expect, test } from 'vitest'
import { lexiconOf, packFacts, unpackFacts } from '../../../src/model/features/lexicon.js'
import { lookUp, makeTable } from '../../../src/model/features/table.js'
import { checksumOf } from '../../../src/model/weights/digits.js'
import { LABELS } from '../../../src/model/weights/labels.js'
import type { Model } from '../../../src/model/weights/model.js'
import { emptyRows, putWeight } from '../../../src/model/weights/rows.js'
import { unpackModel } from '../../../src/model/weights/unpack.js'
import { packModel } from '../../../tools/train/pack.js'
import { randomFrom } from '../../../tools/train/random.js'

const BITS = 20

function sampleModel(seed: number, share: number): Model {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const facts = () => packFacts({ cluster: 1 + below(3), capital: below(7), lists: below(16), head: below(4), habit: below(11) })
  const keys = [...new Set(Array.from({ length: 300 }, () => below(2 ** BITS)))]
  const rows = emptyRows(2 ** 10)
  for (let row = 0; row < 2 ** 10; row++) {
    for (let label = 0; label < LABELS; label++) if (random() < share) putWeight(rows, row, label, below(63) - 31)
  }
  return {
    lexicon: lexiconOf({
      words: makeTable(keys, keys.map(facts), BITS),
      phrases: makeTable([3, 70_000], [1, 6], BITS),
      paths: ['', '0', '10', '1101'],
    }),
    rows,
    rowMask: 2 ** 10 - 1,
    transitions: Int32Array.from({ length: 2 * LABELS * LABELS }, () => below(400) - 200),
    scale: 5 / 2 ** 8,
  }
}

function sumOf(packed: string): number {
  return checksumOf(new TextEncoder().encode(packed))
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
    expect(unpacked.rows).toEqual(model.rows)
    expect(unpacked.transitions).toEqual(model.transitions)
    expect(unpacked.scale).toBe(model.scale)
    expect(unpacked.rowMask).toBe(model.rowMask)
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
