import { expect, test } from 'vitest'
import { bucket, featureSpace } from '../../../src/structure/lines/buckets.js'

test.each([
  [0, 0],
  [1, 1],
  [1.9, 1],
  [2, 2],
  [99, 3],
])('%d reaches %d of the limits 1, 2 and 5', (value, reached) => {
  expect(bucket(value, [1, 2, 5])).toBe(reached)
})

test('without limits all values are one case', () => {
  expect(bucket(7, [])).toBe(0)
})

test('templates take their numbers one behind another, each space from 0', () => {
  const { template, size } = featureSpace()
  expect([template(3), template(1), template(5), size()]).toEqual([0, 3, 4, 9])
  expect(featureSpace().template(2)).toBe(0)
})
