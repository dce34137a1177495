import { expect, test } from 'vitest'
import { findReference } from '../../../src/extract/timexes/reference.js'
import type { Doc } from '../../../src/types.js'
import { linesDoc } from '../lines-doc.js'

test('the publication time wins, whatever the text says', () => {
  const published = { value: '2026-02-05', source: 'metadata' as const }
  expect(findReference(linesDoc('Pada 1 Mei 2020 ia tiba.'), published)).toEqual(published)
})

test('else the first full date of the text', () => {
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
