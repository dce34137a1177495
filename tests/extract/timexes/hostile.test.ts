import { expect, test } from 'vitest'
import { parseDates } from '../../../src/dates.js'
import { growthOf, LINEAR } from '../../steps.js'

test('an opened quotation over a whole text is read once', () => {
  const work = (length: number) => parseDates(`"${'5 Mei '.repeat(length)}`, { publishedAt: '2026-02-05' })
  expect(growthOf(work, 1_000)).toBeLessThan(LINEAR)
})

test('nothing throws, whatever the text', () => {
  for (const text of [
    '',
    '\0',
    '\ud800 5 Mei',
    '5\u00a0Februari\u00a02026',
    'Kamis\n(5/2/2026)',
    '((((5/2/2026',
    'pukul 99.99',
    'tahun 0000',
  ]) {
    expect(() => parseDates(text, { publishedAt: '2026-02-05' })).not.toThrow()
    expect(() => parseDates(text)).not.toThrow()
  }
})
