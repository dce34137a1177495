import { describe, expect, test } from 'vitest'
import { tagNames } from '../../src/model/tagger.js'

/** The text without its marks, and the names that they mark: `[PER Budi Santoso]`. */
function marked(sample: string): { text: string; names: string[] } {
  const names = [...sample.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)].map(([, type, name]) => `${type} ${name}`)
  return { text: sample.replace(/\[[A-Z]+ ([^\]]+)\]/g, '$1'), names }
}

function found(text: string): string[] {
  return tagNames(text, { start: 0, end: text.length }).map((name) => `${name.type} ${text.slice(name.start, name.end)}`)
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
    const { text, names } = marked(sample)
    expect(found(text)).toEqual(names)
  })

  test.each([
    ['PRESIDEN JOKO WIDODO TIBA DI SURABAYA', ['PER JOKO WIDODO', 'LOC SURABAYA']],
    ['Presiden Joko Widodo Tiba di Surabaya', ['PER Joko Widodo', 'LOC Surabaya']],
    ['presiden joko widodo tiba di surabaya', ['PER joko widodo', 'LOC surabaya']],
  ])('capitals or not: %s', (text, names) => {
    expect(found(text)).toEqual(names)
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
  expect(() => found(long)).not.toThrow()
  expect(() => found(`${'a'.repeat(200_000)}\ud800\u0000"`)).not.toThrow()
})
