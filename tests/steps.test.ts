import { expect, test } from 'vitest'
import { readWords } from '../src/text/words/read-words.js'
import { growthOf, LINEAR, stepsOf } from './steps.js'

const words = (length: number) => readWords('a '.repeat(length), { start: 0, end: 2 * length })

test('steps are about the same whenever they are counted', () => {
  words(1000)
  const counts = [1, 2, 3].map(() => stepsOf(() => words(1000)))
  expect(Math.min(...counts)).toBeGreaterThan(1000)
  expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.2)
})

test('linear work is told from quadratic work', () => {
  const quadratic = (length: number) => {
    for (let at = 0; at < length; at++) words(at)
  }
  expect(growthOf(words, 200)).toBeLessThan(LINEAR)
  expect(growthOf(quadratic, 50)).toBeGreaterThan(3 * LINEAR - 1)
})
