import { expect, test } from 'vitest'
import { extractTimexes } from '../../../src/extract/timexes/timexes.js'
import { timexWarnings } from '../../../src/extract/timexes/warnings.js'
import { linesDoc } from '../lines-doc.js'

const warningsOf = (text: string) => {
  const doc = linesDoc(text)
  const timexes = extractTimexes(doc, { value: '2026-02-05', source: 'option' })
  return timexWarnings(doc, timexes).map(({ code, start = 0, end = 0 }) => [code, text.slice(start, end)])
}

test.each([
  ['Ia tiba Rabu (5/2/2026).', [['weekday-mismatch', 'Rabu (5/2/2026)']]],
  ['Ia tiba Senin, 3 Februari 2026 pukul 10.00 WIB.', [['weekday-mismatch', 'Senin, 3 Februari 2026 pukul 10.00 WIB']]],
  ['Ia tiba 31 April 2026.', [['impossible-date', '31 April 2026']]],
  ['Ia tiba Senin (30/2).', [['impossible-date', 'Senin (30/2)']]],
  ['Rapat 31 Februari 2026 pukul 10.00-12.00 WIB.', [['impossible-date', '31 Februari 2026 pukul 10.00-12.00 WIB']]],
  ['Ia tiba 29 Februari 2025.', [['impossible-date', '29 Februari 2025']]],
  ['Ia tiba Kamis (5/2/2026), pulang Jumat, 30 Januari 2026, dan lahir 29 Februari.', []],
])('%s', (text, warnings) => {
  expect(warningsOf(text)).toEqual(warnings)
})

test('an impossible date is no timex, with a clock time or without', () => {
  const text = 'Rapat 31 Februari 2026 pukul 10.00-12.00 WIB, lalu 30 Februari 2026 pukul 9.00 WIB dan 31 April.'
  expect(extractTimexes(linesDoc(text), { value: '2026-02-05', source: 'option' })).toEqual([])
})
