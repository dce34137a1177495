import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.js'
import { quantities } from '../../../src/quantities.js'

const units = { TEUs: 'TEU', 'barel minyak mentah': 'bbl', 'kilo  liter': 'kL', meter: 'meter' }
const found = (sentence: string) =>
  parseArticle(sentence, { stages: [quantities({ units })] }).quantities.map(({ kind, value, unit, text }) => [
    kind,
    value,
    unit,
    text,
  ])

describe("a caller's own unit", () => {
  test.each<[string, string, unknown[]]>([
    ['is a measure', 'Pelabuhan itu membongkar 1.250 TEUs pekan ini.', ['measure', 1250, 'TEU', '1.250 TEUs']],
    ['may have several words', 'Sumur itu memberi 90 barel minyak mentah.', ['measure', 90, 'bbl', '90 barel minyak mentah']],
    ['wins where it is longer than ours', 'Tangki itu berisi 5 kilo liter solar.', ['measure', 5, 'kL', '5 kilo liter']],
    ['wins where it is as long as ours', 'Jembatan itu 40 meter.', ['measure', 40, 'meter', '40 meter']],
  ])('%s', (_, sentence, expected) => {
    expect(found(sentence)).toContainEqual(expected)
  })

  test('gives way to a longer one of ours', () => {
    expect(found('Luasnya 40 meter persegi.')).toContainEqual(['measure', 40, 'm²', '40 meter persegi'])
  })

  test('is a string', () => {
    expect(() => quantities({ units: { teu: 5 } as never })).toThrow(/units\["teu"\] must be a string/)
    expect(() => quantities({ units: [] as never })).toThrow(/units must be an object of strings; got an array/)
  })
})
