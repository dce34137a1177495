import { expect, test } from 'vitest'
import { LABELS } from '../../../src/model/weights/name-labels.js'
import { addRows, rowsOf, SUMS, spreadSums } from '../../../src/model/weights/weight-rows.js'
import { randomFrom } from '../../../tools/train/random.js'

const COUNT = 128
const random = randomFrom(1)

/** The weights of each row: of every third none, of the others some. */
const table = Array.from({ length: COUNT }, (_, row) =>
  Array.from({ length: LABELS }, () => (row % 3 === 0 || random() < 0.3 ? 0 : Math.floor(random() * 127) - 63)),
)
const used = [...table.keys()].filter((row) => table[row]?.some((weight) => weight !== 0))
const rows = rowsOf({
  count: COUNT,
  rows: used,
  labelSets: used.map((row) =>
    (table[row] as number[]).reduce((set, weight, label) => (weight === 0 ? set : set | (1 << label)), 0),
  ),
  weights: used.flatMap((row) => (table[row] as number[]).filter((weight) => weight !== 0)),
})

/** What addRows makes of features with these hashes. */
function scoresOf(hashes: readonly number[]): number[] {
  const sums = new Int32Array(SUMS)
  addRows(rows, { hashes: Int32Array.from(hashes), length: hashes.length }, sums, 0)
  const scores = new Int32Array(LABELS)
  spreadSums(sums, 0, scores, 0)
  return [...scores]
}

/** How much more each label has than outside. */
function expectedOf(hashes: readonly number[]): number[] {
  const sumOf = (label: number) => hashes.reduce((sum, hash) => sum + (table[hash & (COUNT - 1)]?.[label] as number), 0)
  return Array.from({ length: LABELS }, (_, label) => sumOf(label) - sumOf(0))
}

test('each row is found by its number', () => {
  for (let row = 0; row < COUNT; row++) expect(scoresOf([row])).toEqual(expectedOf([row]))
})

test('rows add up, even 256 of them', () => {
  const hashes = Array.from({ length: 256 }, (_, index) => (index * 7919) | (1 << 20))
  expect(scoresOf(hashes)).toEqual(expectedOf(hashes))
})

test('one extreme row adds up as often as a token may have it', () => {
  const sharp = rowsOf({ count: 2, rows: [1], labelSets: [0b1011], weights: [-64, 63, -64] })
  const sums = new Int32Array(SUMS)
  addRows(sharp, { hashes: new Int32Array(256).fill(1), length: 256 }, sums, 0)
  const scores = new Int32Array(LABELS)
  spreadSums(sums, 0, scores, 0)
  expect([...scores.subarray(0, 5)]).toEqual([0, 256 * 127, 256 * 64, 0, 256 * 64])
})

test('what has no row with weights adds nothing', () => {
  expect(scoresOf([0, 3, 6, 3 * 41])).toEqual(Array(LABELS).fill(0))
})
