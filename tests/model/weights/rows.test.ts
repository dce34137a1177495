import { expect, test } from 'vitest'
import { LABELS } from '../../../src/model/weights/labels.js'
import type { Model } from '../../../src/model/weights/model.js'
import { addRows, emptyRows, putWeight, SUMS, spreadSums, weightIn } from '../../../src/model/weights/rows.js'
import { randomFrom } from '../../../tools/train/random.js'

const COUNT = 64

function filledRows(seed: number): Int32Array {
  const random = randomFrom(seed)
  const rows = emptyRows(COUNT)
  for (let row = 0; row < COUNT; row++) {
    for (let label = 0; label < LABELS; label++) putWeight(rows, row, label, Math.floor(random() * 255) - 127)
  }
  return rows
}

test('a weight that is put is found again, and a row without weights has none', () => {
  const rows = emptyRows(2)
  putWeight(rows, 0, 12, -127)
  putWeight(rows, 0, 3, 127)
  expect(Array.from({ length: LABELS }, (_, label) => weightIn(rows, 0, label))).toEqual([
    0,
    0,
    0,
    127,
    ...Array(8).fill(0),
    -127,
    ...Array(LABELS - 13).fill(0),
  ])
  expect(weightIn(rows, 1, 5)).toBe(0)
})

test('sums of rows differ between labels by what their weights differ, even of 256 extreme rows', () => {
  const rows = filledRows(1)
  const hashes = Int32Array.from({ length: 256 }, (_, index) => (index * 7919) | (1 << 20))
  const sums = new Int32Array(SUMS)
  addRows({ rows, rowMask: COUNT - 1 } as Model, { hashes, length: hashes.length }, sums, 0)
  const scores = new Int32Array(LABELS)
  spreadSums(sums, 0, scores, 0)
  const expected = Array.from({ length: LABELS }, (_, label) =>
    hashes.reduce((sum, hash) => sum + weightIn(rows, hash & (COUNT - 1), label), 0),
  )
  const base = (scores[0] as number) - (expected[0] as number)
  expect([...scores].map((score) => score - base)).toEqual(expected)
})
