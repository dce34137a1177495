import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinHyphened } from '../../../src/text/words/join-hyphened.js'
import { readWords } from '../../../src/text/words/read-words.js'
import { hyphenedWordsOfSentence, wordsOfSentence } from '../../../src/text/words/sentence-words.js'
import type { Doc } from '../../../src/types.js'

const read = (text: string) => readWords(text, { start: 0, end: text.length })
const textsOf = (words: readonly { text: string }[]) => words.map(({ text }) => text)

describe('readWords', () => {
  test('keeps numbers, apostrophes and the ending of an address in one word', () => {
    expect(textsOf(read("Pukul 10.30, Jum'at, Beritaku.com memuat 2.000 foto."))).toEqual([
      'Pukul',
      '10.30',
      ',',
      "Jum'at",
      ',',
      'Beritaku.com',
      'memuat',
      '2.000',
      'foto',
      '.',
    ])
  })

  test('parts a small word from the name that a lost space glued to it', () => {
    expect(textsOf(read('ujar diPasar Rebo kataBudi soal iPhone'))).toEqual([
      'ujar',
      'di',
      'Pasar',
      'Rebo',
      'kata',
      'Budi',
      'soal',
      'iPhone',
    ])
  })

  test('tells how a word is written', () => {
    expect(read('rapat Budi KPK SinarTV 45 (').map(({ shape }) => shape)).toEqual([
      'lower',
      'title',
      'upper',
      'mixed',
      'digits',
      'mark',
    ])
  })

  test('compares words in lower case with a straight apostrophe', () => {
    expect(read('JUM’AT')[0]?.lower).toBe("jum'at")
  })

  test('leaves out nothing but white space, and overlaps nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { start, end, text: slice } of read(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(slice).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})

describe('joinHyphened', () => {
  test('makes one word of the pieces that a hyphen ties, and leaves a dash alone', () => {
    const text = 'Anak-anak se-Jawa - juga non-a-b -c d- bermain'
    expect(textsOf(joinHyphened(text, read(text)))).toEqual([
      'Anak-anak',
      'se-Jawa',
      '-',
      'juga',
      'non-a-b',
      '-',
      'c',
      'd',
      '-',
      'bermain',
    ])
  })
})

describe('the words of a doc', () => {
  const text = 'Anak-anak pulang. Hujan reda.'
  const doc: Doc = {
    text,
    parts: [{ start: 0, end: text.length, role: 'lead' }],
    sentences: [
      { start: 0, end: 17, part: 0 },
      { start: 18, end: 29, part: 0 },
    ],
    page: null,
  }

  test('are those of the sentence', () => {
    expect(textsOf(wordsOfSentence(doc, 1))).toEqual(['Hujan', 'reda', '.'])
    expect(textsOf(hyphenedWordsOfSentence(doc, 0))).toEqual(['Anak-anak', 'pulang', '.'])
    expect(wordsOfSentence(doc, 2)).toEqual([])
  })

  test('are read once for all who ask', () => {
    expect(wordsOfSentence(doc, 0)).toBe(wordsOfSentence(doc, 0))
    expect(hyphenedWordsOfSentence(doc, 0)).toBe(hyphenedWordsOfSentence(doc, 0))
    expect(wordsOfSentence({ ...doc }, 0)).not.toBe(wordsOfSentence(doc, 0))
  })
})
