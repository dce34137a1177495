import { describe, expect, test } from 'vitest'
import { tagNames } from '../../src/model/tagger.js'
import { readMarks, withMarks } from '../marks.js'

/** The text with the names that the model finds, marked. */
function tagged(text: string): string {
  const names = tagNames(text, { start: 0, end: text.length })
  return withMarks(
    text,
    names.map(({ start, end, type }) => ({ start, end, kind: type })),
  )
}

describe('names in composed sentences', () => {
  test.each([
    'Menteri Keuangan [PER Sri Mulyani] bertemu pengurus [ORG Bank Indonesia] di [LOC Jakarta], Senin.',
    'Presiden [PER Joko Widodo] tiba di [LOC Surabaya] pada Selasa pagi.',
    'Pelatih [ORG Persib Bandung], [PER Robert Alberts], memuji para pemainnya.',
    'Harga cabai naik tajam sejak pekan lalu.',
    '',
    '12.500 − 3 %',
  ])('%s', (sample) => {
    expect(tagged(readMarks(sample).text)).toBe(sample)
  })

  test.each([
    'PRESIDEN [PER JOKO WIDODO] TIBA DI [LOC SURABAYA]',
    'Presiden [PER Joko Widodo] Tiba di [LOC Surabaya]',
    'presiden [PER joko widodo] tiba di [LOC surabaya]',
  ])('capitals or not: %s', (sample) => {
    expect(tagged(readMarks(sample).text)).toBe(sample)
  })
})

test('offsets are those of the whole text', () => {
  const text = 'Rapat ditunda. Presiden Joko Widodo tiba di Surabaya.'
  const names = tagNames(text, { start: text.indexOf('Presiden'), end: text.length })
  expect(names.map((name) => text.slice(name.start, name.end))).toEqual(['Joko Widodo', 'Surabaya'])
})

test('confidence lies between 0 and 1', () => {
  const text = 'Presiden Joko Widodo tiba di Surabaya.'
  for (const { confidence } of tagNames(text, { start: 0, end: text.length })) {
    expect(confidence).toBeGreaterThan(0.5)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test('any text is read, however long its sentence', () => {
  const long = 'Budi '.repeat(5_000)
  expect(() => tagged(long)).not.toThrow()
  expect(() => tagged(`${'a'.repeat(200_000)}\ud800\u0000"`)).not.toThrow()
})
