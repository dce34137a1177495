import { expect, test } from 'vitest'
import { parseDates } from '../../../src/dates.js'

/** Microseconds of processor time, the least of three runs: others share the process. */
const cost = (text: string) => {
  const runs = [1, 2, 3].map(() => {
    const began = process.cpuUsage()
    parseDates(text, { publishedAt: '2026-02-05' })
    const { user, system } = process.cpuUsage(began)
    return user + system
  })
  return Math.min(...runs)
}

test.each([
  '1',
  '1.',
  '.000',
  '1.000-',
  'dua tahun ',
  'setiap awal ',
  '1/1/',
  '1-',
  '10.00 - ',
  'Senin (',
  'Senin, ',
  'tahun tahun ',
  'dua ',
  '5 Mei ',
  '"',
  '"5 Mei ',
  'akhir awal ',
  'nomor ',
  'Rp ',
  'kata Selasa, ',
  'lebih dari ',
  'setiap Senin dan ',
  '2025 - ',
  'se',
  '\0',
  '\ud800',
  ' ',
  '\u200b',
])(
  'a long run of «%s» costs no more than its length',
  (unit) => {
    const small = unit.repeat(Math.ceil(2e4 / unit.length))
    cost(small)
    // Four times the text, with room for a busy machine; quadratic time would be sixteen times.
    expect(cost(small.repeat(4))).toBeLessThan(Math.max(cost(small), 15_000) * 12)
  },
  60_000,
)

test('an opened quotation over a whole text is read once', () => {
  expect(cost(`"${'5 Mei '.repeat(10_000)}`)).toBeLessThan(20e6)
}, 60_000)

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
