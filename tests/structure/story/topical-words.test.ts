import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { countWords, topicalWords } from '../../../src/structure/story/topical-words.js'

const rowsOf = (text: string) => draftOf(fromText(text)).rows

/** The same, word by word. */
function countedOneByOne(text: string, titles: string): [string, number][] {
  const rows = rowsOf(text)
  const words = [...new Set(rowsOf(titles).flatMap((row) => [...topicalWords(row)]))]
  return words.map((word) => [word, rows.filter((row) => topicalWords(row).has(word)).length])
}

const counted = (text: string, titles: string) => [...countWords(rowsOf(text), rowsOf(titles).map(topicalWords))]

test('the words of titles are counted by the rows that hold them', () => {
  const story = 'Jembatan Ampera ditutup.\nJembatan itu, kata «Ampera», rusak.\nÉlan Café di jembatan2 tutup.'
  expect(Object.fromEntries(counted(story, 'Jembatan Ampera Rusak\nCafé Élan'))).toEqual({
    jembatan: 2,
    ampera: 2,
    rusak: 1,
    café: 1,
    élan: 1,
  })
})

test('as if each row were cut into words', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ampera',
      'jembatan',
      'Café',
      'élan',
      'naïve',
      '“rusak”',
      '5.000',
      'İstanbul',
      'Москва',
      '東京',
      'x2',
      '—',
      'µm',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  const text = fc
    .array(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (story, titles) => {
      expect(counted(story, titles)).toEqual(countedOneByOne(story, titles))
    }),
  )
})
