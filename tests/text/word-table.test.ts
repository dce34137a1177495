import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordTable } from '../../src/text/word-table.js'

const look = (entries: [string, number][], word: string) => wordTable(new Map(entries))(`«${word}»`, 1, 1 + word.length)

test('finds words in any case, also those with letters beyond ASCII', () => {
  const entries: [string, number][] = [
    ['yang', 1],
    ['kafé', 2],
  ]
  expect(['yang', 'Yang', 'YANG', 'kafé', 'KAFÉ'].map((word) => look(entries, word))).toEqual([1, 1, 1, 2, 2])
  expect(['yan', 'yangs', 'kafe', ''].map((word) => look(entries, word))).toEqual([0, 0, 0, 0])
})

test('answers as a map of lower-case words does', () => {
  const word = fc.stringMatching(/^[a-c]{1,4}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, (known, asked) => {
      const entries = known.map((each, index): [string, number] => [each, index + 1])
      expect(look(entries, asked.toUpperCase())).toBe(new Map(entries).get(asked) ?? 0)
    }),
  )
})
