import { expect, test } from 'vitest'
import { CANDIDATE_FEATURES } from '../../../src/structure/story/headline-candidates.js'
import { PLACE_FEATURES } from '../../../src/structure/story/place-features.js'
import { PLACES } from '../../../src/structure/story/read-rows.js'
import { WEIGHTS } from '../../../src/structure/story/weights.generated.js'
import { unpackWeights } from '../../../src/structure/story/weights.js'

test('a weight takes a character, a run of zeros one for each power of two', () => {
  const { headline } = unpackWeights({ places: '', steps: '', headline: 'QqOpR', scale: 1, stepScale: 1 })
  expect([...headline.slice(0, 6)]).toEqual([1, 0, 0, -1, 0, 2])
})

test('the shipped weights are those of the features that there are', () => {
  const sizeOf = (packed: string) =>
    [...packed].reduce((sum, mark) => sum + (mark >= 'p' ? 2 ** (mark.charCodeAt(0) - 0x70) : 1), 0)
  expect(sizeOf(WEIGHTS.places)).toBeLessThanOrEqual(PLACE_FEATURES * PLACES)
  expect(sizeOf(WEIGHTS.headline)).toBeLessThanOrEqual(CANDIDATE_FEATURES)
  expect(sizeOf(WEIGHTS.steps)).toBeLessThanOrEqual(PLACES * (PLACES + 1))
  expect(
    unpackWeights(WEIGHTS)
      .places()
      .rows.some((weight) => weight !== 0),
  ).toBe(true)
})
