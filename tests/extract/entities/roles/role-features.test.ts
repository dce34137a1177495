import { expect, test } from 'vitest'
import { readSentences } from '../../../../src/extract/entities/gazetteer/readings.js'
import { propose } from '../../../../src/extract/entities/mentions/proposals.js'
import { ROLE_FEATURES } from '../../../../src/extract/entities/roles/role-features.js'
import { ROLE_STATES } from '../../../../src/extract/entities/roles/role-phrases.js'
import { type Scene, scenesOf } from '../../../../src/extract/entities/roles/scenes.js'
import { WEIGHTS } from '../../../../src/extract/entities/roles/weights.generated.js'
import { unpackRoles } from '../../../../src/extract/entities/roles/weights.js'
import { wordClassOf } from '../../../../src/model/tagger.js'
import { fromText } from '../../../../src/source/text.js'
import { proseDoc } from '../../../../src/structure/telling.js'
import { featuresOf } from '../../../../tools/train/roles/model.js'

/** A sentence in which the words from (inclusive) and to (exclusive) are a person's name. */
function sceneOf(text: string, from: number, to: number): Scene {
  const [reading] = readSentences(proseDoc(fromText(text)))
  if (!reading) throw new Error(text)
  const name = propose(reading.words, from, to, { type: 'PER', kind: null, canonical: null, source: 'model', score: 1 })
  return [...scenesOf(text, [{ name, reading }], wordClassOf).values()][0] as Scene
}

test('no person is told from another', () => {
  const features = featuresOf(sceneOf('Menurut Budi Santoso, ketua panitia, acara lancar.', 1, 3))
  expect(featuresOf(sceneOf('Menurut Joko Pranowo, ketua panitia, acara lancar.', 1, 3))).toEqual(features)
})

test('other words are other features, for the word and for those beside it', () => {
  const features = featuresOf(sceneOf('Menurut Budi Santoso, ketua panitia, acara lancar.', 1, 3))
  const others = featuresOf(sceneOf('Menurut Budi Santoso, ketua yayasan, acara lancar.', 1, 3))
  expect(others[5]).not.toEqual(features[5])
  expect(others[4]).not.toEqual(features[4])
  expect(others[0]).toEqual(features[0])
})

test('features are numbers below their bound, for each word some', () => {
  const features = featuresOf(sceneOf('Budi Santoso hadir 12 kali.', 0, 2))
  expect(features.every((word) => word.length > 30)).toBe(true)
  expect(features.flat().every((feature) => Number.isInteger(feature) && feature >= 0 && feature < ROLE_FEATURES)).toBe(true)
})

test('the shipped weights are those of the features and states that there are', () => {
  const sizeOf = (packed: string) =>
    [...packed].reduce((sum, mark) => sum + (mark >= 'p' ? 2 ** (mark.charCodeAt(0) - 0x70) : 1), 0)
  expect(sizeOf(WEIGHTS.rows)).toBeLessThanOrEqual(ROLE_FEATURES * ROLE_STATES)
  expect(sizeOf(WEIGHTS.steps)).toBeLessThanOrEqual(ROLE_STATES * (ROLE_STATES + 1))
  expect(unpackRoles(WEIGHTS).rows.some((weight) => weight !== 0)).toBe(true)
})
