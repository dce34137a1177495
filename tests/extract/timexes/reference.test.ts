import { expect, test } from 'vitest'
import { findReference } from '../../../src/extract/timexes/reference.js'
import type { Doc } from '../../../src/types.js'
import { linesDoc } from '../lines-doc.js'

test('the publication time wins, whatever the text says', () => {
  const published = { value: '2026-02-05', source: 'metadata' as const }
  expect(findReference(linesDoc('Pada 1 Mei 2020 ia tiba.'), published)).toEqual(published)
})

test('else a full date that opens the story', () => {
  const doc = linesDoc('Sejak Februari 2022 putus.\nPada 5 Februari 2026 malam tersambung, bukan 6 Februari 2026.')
  expect(findReference(doc, null)).toEqual({ value: '2026-02-05', source: 'text' })
})

test('a date in the dateline comes before those of the story', () => {
  const doc = linesDoc('JAKARTA, 7 Maret 2026 -\nIa lahir 1 Mei 1990.')
  const first = doc.parts[0] as Doc['parts'][number]
  const parts: Doc['parts'] = [
    { start: first.start, end: first.end, role: 'dateline', place: null, outlet: null },
    ...doc.parts.slice(1),
  ]
  expect(findReference({ ...doc, parts, sentences: doc.sentences.slice(1) }, null)?.value).toBe('2026-03-07')
})

test('a text without a full date gives none', () => {
  expect(findReference(linesDoc('Kemarin, 5 Februari, UU 5 Tahun 2014, 31 Februari 2026.'), null)).toBeNull()
})

const referenceOf = (text: string) => findReference(linesDoc(text), null)?.value ?? null

test.each([
  ['the day that the text calls today', 'Rapat Senin (2/3/2026) usai.\nRupiah menguat hari ini, Rabu (4/3/2026).', '2026-03-04'],
  ['the day of a saying', 'Konser digelar Sabtu (6/6/2026).\n"Kami siap," kata Dewi, Selasa (14/4/2026).', '2026-04-14'],
  ['a day with its weekday', 'Ia lahir 16 Juni 1988.\nSatu.\nDua.\nJalan dibuka Kamis (5/2/2026).', '2026-02-05'],
  ['no date told in passing', 'Ia tiba kemarin.\nSatu.\nDua.\nIa lahir 16 Juni 1988.', null],
])('without a time of publication it is %s', (_, text, value) => {
  expect(referenceOf(text)).toBe(value)
})
