import { expect, test } from 'vitest'
import { parseDates } from '../../../../src/dates.js'

const values = (text: string, reference?: string) =>
  parseDates(text, reference ? { publishedAt: reference } : {}).map(({ value }) => value)

test.each([
  ['Rapat digelar Jumat ini.', '2026-02-05', '2026-02-06'],
  ['Rapat digelar Jumat ini.', '2026-02-02', '2026-02-06'],
  ['Rapat digelar Senin ini.', '2026-02-05', '2026-02-02'],
  ['Rapat digelar Jumat ini.', '2026-02-06', '2026-02-06'],
])('«Jumat ini» is of the week that runs from Monday: %s on %s', (text, reference, value) => {
  expect(values(text, reference)).toEqual([value])
})

test('a day whose weekday does not fit the year told before is not told from there', () => {
  // 23 June 2006 was a Friday.
  expect(values('Kudeta September 2006 dikenang. Pada Senin (23/6), batas ditutup.')).toEqual(['2006-09', 'XXXX-06-23'])
  expect(values('Kudeta September 2006 dikenang. Pada Senin (23/6), batas ditutup.', '2025-06-25')).toEqual([
    '2006-09',
    '2025-06-23',
  ])
  expect(values('Kudeta September 2006 dikenang. Pada Jumat (22/9), batas ditutup.')).toEqual(['2006-09', '2006-09-22'])
})

test('months of a list have the year of its last one, as far as they go on', () => {
  expect(values('Pada Juni, Juli, September, dan November 2022 bunga naik.')).toEqual([
    '2022-06',
    '2022-07',
    '2022-09',
    '2022-11',
  ])
  expect(values('Pada Desember, Januari 2022 bunga naik.', '2022-02-05')).toEqual(['2021-12', '2022-01'])
})
