import { expect, test } from 'vitest'
import { trainChain } from '../../tools/train/chain/train-chain.js'
import { trainRanker } from '../../tools/train/lines/train-ranker.js'

const HOW = { epochs: 30, seed: 1, alpha: 0.2, l1: 0, l2: 0.01 }

test('a chain learns what features and neighbours say, the same each time', () => {
  // State 1 follows feature 1 until feature 2 ends it; feature 0 says nothing.
  const data = [
    { features: [[0], [1], [0], [0], [2], [0]], masks: [1, 2, 2, 2, 1, 1], weight: 1 },
    { features: [[1], [0], [2], [0], [0]], masks: [2, 2, 1, 1, 1], weight: 1 },
    { features: [[0], [0], [1], [2]], masks: [1, 1, 2, 1], weight: 1 },
  ]
  const weights = trainChain(data, 3, 2, HOW)
  expect(weights.rows[1 * 2 + 1]).toBeGreaterThan(weights.rows[1 * 2] as number)
  expect(weights.steps[1 * 2 + 1]).toBeGreaterThan(weights.steps[1 * 2] as number)
  expect(trainChain(data, 3, 2, HOW)).toEqual(weights)
})

test('a line that may have either state teaches nothing by itself', () => {
  const weights = trainChain([{ features: [[0]], masks: [3], weight: 1 }], 1, 2, HOW)
  expect([...weights.rows]).toEqual([0, 0])
})

test('a ranker learns what right candidates have', () => {
  const weights = trainRanker([{ features: [[0], [1], [0, 1]], right: [false, true, false] }], 2, HOW)
  expect(weights[1]).toBeGreaterThan(weights[0] as number)
})
