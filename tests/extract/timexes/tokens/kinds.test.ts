import { expect, test } from 'vitest'
import { KIND, kindsOf, patternOf } from '../../../../src/extract/timexes/tokens/kinds.js'
import { opens } from '../../../../src/extract/timexes/tokens/lookup.js'

test('every kind has a character of its own, which is no sign and no number', () => {
  const kinds = Object.values(KIND)
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(kinds.filter((kind) => [...kind].length !== 1 || ' ,.:/()&+-~|x\n0123456'.includes(kind))).toEqual([])
})

test('a pattern is read by the names of kinds', () => {
  const pattern = new RegExp(`^(?:${patternOf('[12] {month}(?: 4)?|{datedName} [{weekday}{shortUnit}]')})$`)
  expect(pattern.test('1 M 4')).toBe(true)
  expect(pattern.test('2 M')).toBe(true)
  expect(pattern.test(`${KIND.datedName} ${KIND.shortUnit}`)).toBe(true)
  expect(pattern.test('1 K')).toBe(false)
})

test('a name that no kind has is a mistake', () => {
  expect(() => patternOf('{mont}')).toThrow('mont')
  expect(() => kindsOf('month wekday')).toThrow('wekday')
})

test('units, months and days open a run of tokens, words that only go on do not', () => {
  for (const name of ['month', 'weekday', 'year', 'oneUnit', 'dateHead', 'each', 'decoy'] as const)
    expect(opens(KIND[name])).toBe(true)
  for (const name of ['last', 'which', 'zone', 'and', 'within', 'ordinal', 'saying'] as const)
    expect(opens(KIND[name])).toBe(false)
})
