import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokens.js'

const words = (text: string) => tokenize(text).map((token) => token.text)

test.each([
  ['Harga naik 1.250,5 rupiah.', ['Harga', 'naik', '1.250,5', 'rupiah', '.']],
  ["Shalat Jum'at, kata Ma’ruf", ['Shalat', "Jum'at", ',', 'kata', 'Ma’ruf']],
  ['AS-Rusia', ['AS', '-', 'Rusia']],
  ['Pukul 14.30, 2.', ['Pukul', '14.30', ',', '2', '.']],
  ['jaringan 4G dan B2', ['jaringan', '4', 'G', 'dan', 'B2']],
  ["rock 'n roll '", ['rock', "'", 'n', 'roll', "'"]],
  ['𝒜pi 😀!', ['𝒜pi', '😀', '!']],
  ['a\ud800b', ['a', '\ud800', 'b']],
  ['½ kilo', ['½', 'kilo']],
  [' \u00a0\n', []],
  ['\u200bkata', ['\u200b', 'kata']],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a span limits the tokens and keeps the offsets of the text', () => {
  const text = 'Kota Sukamaju ramai.'
  const start = text.indexOf('Suka')
  expect(tokenize(text, { start, end: start + 4 })).toEqual([{ start, end: start + 4, text: 'Suka' }])
})

test('sentences that cut one long number or word are read in linear time', () => {
  const text = '1.'.repeat(100_000)
  const pieces = Array.from({ length: 100_000 }, (_, index) => tokenize(text, { start: 2 * index, end: 2 * index + 2 }))
  expect(pieces.every((tokens) => tokens.length === 2)).toBe(true)
})
