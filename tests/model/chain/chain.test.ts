import { expect, test } from 'vitest'
import { type Chain, posteriors } from '../../../src/model/chain/chain.js'

/** Two states; feature 0 speaks for the first, 1 for the second, 2 for neither; states like to stay. */
const CHAIN: Chain = {
  states: 2,
  rows: Int8Array.from([4, 0, 0, 4, 0, 0]),
  steps: Int8Array.from([2, -2, -2, 2, 0, 0]),
  scale: 0.5,
  stepScale: 0.5,
}

/** The same by weighing every way through the states. */
function byHand(features: readonly (readonly number[])[]): number[] {
  const mass = features.map(() => [0, 0])
  for (let way = 0; way < 2 ** features.length; way++) {
    const states = features.map((_, index) => (way >> index) & 1)
    let weight = (CHAIN.steps[4 + (states[0] as number)] as number) * CHAIN.stepScale
    states.forEach((state, index) => {
      for (const feature of features[index] as readonly number[])
        weight += (CHAIN.rows[feature * 2 + state] as number) * CHAIN.scale
      if (index > 0) weight += (CHAIN.steps[(states[index - 1] as number) * 2 + state] as number) * CHAIN.stepScale
    })
    states.forEach((state, index) => {
      const sums = mass[index] as number[]
      sums[state] = (sums[state] as number) + Math.exp(weight)
    })
  }
  return mass.flatMap(([first = 0, second = 0]) => [first / (first + second), second / (first + second)])
}

test('probabilities are those of all ways through the states together', () => {
  const features = [[0], [2], [1], [2, 2], [0, 1]]
  const nodes = posteriors(CHAIN, features)
  for (const [index, share] of byHand(features).entries()) expect(nodes[index]).toBeCloseTo(share, 9)
})

test('a line that says nothing goes with its neighbours', () => {
  const nodes = posteriors(CHAIN, [[1], [2], [1]])
  expect(nodes[3]).toBeGreaterThan(0.9)
})

test('no lines, no probabilities; a long text stays finite', () => {
  expect(posteriors(CHAIN, []).length).toBe(0)
  expect(
    posteriors(
      CHAIN,
      Array.from({ length: 5000 }, () => [0, 0, 1]),
    ).every(Number.isFinite),
  ).toBe(true)
})
