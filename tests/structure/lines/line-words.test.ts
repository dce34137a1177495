import { expect, test } from 'vitest'
import { lineWords } from '../../../src/structure/lines/line-words.js'

const countsOf = (text: string) => lineWords(text, { start: 0, end: text.length })

test('words are told by their case, function words apart', () => {
  expect(countsOf('Nelayan Tual menemukan kapal di pantai')).toMatchObject({ words: 6, capital: 2, lower: 3, small: 1, verbs: 1 })
})

test('words that lost the space between them are counted', () => {
  expect(countsOf('Tentang KamiPedoman MediaKarirIklan').glued).toBe(3)
})

test('marks, figures and words of saying are counted', () => {
  expect(countsOf('“Kami melaut, 12 kapal,” kata Sari. Ia pulang | besok')).toMatchObject({
    ...{ commas: 2, digits: 2, saying: 1, stops: 1, bars: 1, quotes: 2, opens: 0 },
  })
})

test('of a long line the beginning is read', () => {
  expect(countsOf('kata '.repeat(1000)).words).toBe(120)
})
