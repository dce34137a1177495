import { expect, test } from 'vitest'
import { tokensOf } from '../../../../src/extract/timexes/tokens/time-tokens.js'

test.each([
  ['Rapat digelar Kamis (5/2/2026) malam di Solo.', 'K (1/1/4) P x'],
  ['antara 1.500 dan 2.000 tahun lalu', '1.3 n 1.3 T l'],
  ['pukul 14.30 WIB', '@ 2.2 z'],
  ['dua puluh lima menit', '0 F'],
  ['setengah jam', '` J'],
  ['abad ke-19', 'C ö'],
  ['MINGGU', 'S'],
  ['minggu', 'W'],
  ['keesokan\n  harinya', 'X'],
  ['12345 orang pada 0999', '6 x5'],
  // Cues stand alone, and end a run.
  ['Ia akan datang, katanya, Senin, kata Wati', 'fßK, ß'],
  ['étape *Senin* _Selasa', 'K\n'],
  ['Q2 dan A2', 'Q1 n x'],
])('«%s» is read as %j', (text, kinds) => {
  expect(tokensOf(text).kinds).toBe(`|${kinds}|`)
})

test.each(['Bupati yang lalu ini dan itu', 'A4 dan B12', 'tangga', ''])('«%s» holds no run', (text) => {
  expect(tokensOf(text).kinds).toBe('||')
})

test('tokens lie where they stand, one behind another, and tell their worth', () => {
  const text = 'Sidang Senin, 5 Mei 2025, dan dua pekan lagi.'
  const { kinds, starts, ends, worths } = tokensOf(text)
  expect(Array.from(kinds, (_kind, token) => text.slice(starts[token], ends[token]))).toEqual([
    '',
    'Senin',
    ',',
    ' ',
    '5',
    ' ',
    'Mei',
    ' ',
    '2025',
    ',',
    ' ',
    'dan',
    ' ',
    'dua',
    ' ',
    'pekan',
    ' ',
    'lagi',
    '.',
    '',
  ])
  expect([...kinds].flatMap((kind, token) => ('K1M40'.includes(kind) ? [worths[token]] : []))).toEqual([1, 5, 5, 2025, 2])
})

test('a number is read on, but no tail of another', () => {
  expect(tokensOf('A1.234').kinds).toBe('||')
  expect(tokensOf('x 10.234').kinds).toBe('|2.3|')
})

test('no word, number or run goes on from one part into another', () => {
  const text = 'sampai\ndengan 5\n6 Mei'
  const parts = [0, 7, 16].map((start, part, starts) => ({ start, end: (starts[part + 1] ?? text.length + 1) - 1 }))
  const { kinds, starts, ends } = tokensOf(text, parts)
  expect(kinds).toBe('||1|1 M|')
  expect(text.slice(starts[3], ends[3])).toBe('\n')
})

test('a text longer than the kept columns is read to its end, and the next one without a trace of it', () => {
  expect(tokensOf(`${'x '.repeat(40_000)}Senin`).kinds).toBe('|K|')
  expect(tokensOf('Sen').kinds).toBe('||')
})
