import { expect, test } from 'vitest'
import { entitiesOf, readMark, readMarks, readParts, withMarks } from './marks.js'

test('a mark says what its words are, and other brackets are text', () => {
  const { text, marks } = readMarks('[PER=Budi_Santoso|Kapolres Budi] [sic] tiba [DATE=2026-03|START awal Maret].')
  expect(text).toBe('Budi [sic] tiba awal Maret.')
  expect(marks).toEqual([
    { start: 0, end: 4, text: 'Budi', kind: 'PER', value: 'Budi_Santoso', note: 'Kapolres' },
    { start: 16, end: 26, text: 'awal Maret', kind: 'DATE', value: '2026-03', note: 'START' },
  ])
})

test('what was read can be written again', () => {
  const sample = '[PER Budi] tiba [DATE=2026-03|START awal Maret] di [LOC Solo].'
  const { text, marks } = readMarks(sample)
  expect(withMarks(text, marks)).toBe(sample)
})

test('forms of one name are one entity', () => {
  const { marks } = readMarks('[PER|Kapolres_Bima Budi Santoso] pulang. [PER=Budi_Santoso Budi] lelah.')
  expect(entitiesOf(marks)).toMatchObject([
    {
      id: 'Budi Santoso',
      type: 'PER',
      roles: [{ title: 'Kapolres Bima' }],
      mentions: [{ text: 'Budi Santoso' }, { text: 'Budi' }],
    },
  ])
})

test('words alone', () => {
  expect(readMark('naik [5,11] persen')).toEqual({ text: 'naik 5,11 persen', start: 5, end: 9 })
})

test('the parts of an article', () => {
  expect(readParts('\nheadline| Banjir\nSurut\n\ndateline| SOLO -§lead|  Air surut.\n')).toEqual({
    text: 'Banjir\nSurut\n\nSOLO - Air surut.',
    parts: [
      ['headline', 'Banjir\nSurut'],
      ['dateline', 'SOLO -'],
      ['lead', 'Air surut.'],
    ],
  })
})
