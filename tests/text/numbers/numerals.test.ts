import { describe, expect, test } from 'vitest'
import { NUMERAL_WORDS } from '../../../src/text/numbers/number-words.js'
import { readDigits, readNumeral } from '../../../src/text/numbers/numerals.js'
import { romanValue } from '../../../src/text/numbers/roman.js'
import { readMark } from '../../marks.js'

/** The number at the mark in the sample, which must be all of it. */
function numeral(sample: string, read = readNumeral): number | null {
  const { text, start, end } = readMark(sample)
  const found = read(text, start)
  if (found) expect([found.start, found.end]).toEqual([start, end])
  return found?.value ?? null
}

describe('readNumeral', () => {
  test.each([
    ['sebanyak [1.234,5] ton', 1234.5],
    ['naik [5,11] persen', 5.11],
    ['naik [5.1] persen', 5.1],
    ['[2.377.411] rupiah', 2377411],
    ['[1,234,567] rupiah', 1234567],
    ['pada [2026] lalu', 2026],
    ['[17,3 juta] pekerja', 17300000],
    ['[1,51 juta] unit', 1510000],
    ['[dua puluh lima] orang', 25],
    ['[Dua puluh lima] orang', 25],
    ['[sebelas] kali', 11],
    ['[lima belas] hari', 15],
    ['[seratus dua puluh] rumah', 120],
    ['[seratus sebelas] rumah', 111],
    ['[dua ratus lima puluh ribu] orang', 250000],
    ['[dua ribu dua puluh enam]', 2026],
    ['[dua juta lima ratus ribu]', 2500000],
    ['[seribu seratus] hari', 1100],
    ['[satu setengah juta] orang', 1500000],
    ['[dua setengah] tahun', 2.5],
    ['[setengah] hari', 0.5],
    ['[setengah juta] orang', 500000],
    ['[tiga perempat] wilayah', 0.75],
    ['[satu] dua orang', 1],
    ['[dua puluh] sepuluh', 20],
  ])('%s', (sample, value) => {
    expect(numeral(sample)).toBe(value)
  })

  test.each(['puluh orang', 'ribu orang', 'satunya', 'belas', 'orang'])('«%s» begins no number', (text) => {
    expect(readNumeral(text, 0)).toBeNull()
  })

  test('every first word begins a number', () => {
    for (const word of NUMERAL_WORDS) expect(readNumeral(word, 0)?.end).toBe(word.length)
  })

  test('ends on long runs', () => {
    for (const text of ['1'.repeat(1e6), '1.'.repeat(5e5), '1,234'.repeat(2e5), 'satu ribu '.repeat(1e5)]) {
      expect(readNumeral(text, 0)?.start ?? 0).toBe(0)
    }
  })
})

test('readDigits leaves scale words', () => {
  expect(numeral('[17,3] juta', readDigits)).toBe(17.3)
})

test.each([
  ['III', 3],
  ['IV', 4],
  ['XIX', 19],
  ['XLVII', 47],
  ['A', 0],
])('the Roman digits %s are worth %d', (digits, value) => {
  expect(romanValue(digits)).toBe(value)
})
