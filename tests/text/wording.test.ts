import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanSpaces, foldWords } from '../../src/text/fold.js'
import { wordingOf } from '../../src/text/wording.js'

test('reads plain words', () => {
  const text = '«Warga Kota mengungsi. »'
  expect(wordingOf(text, 1, text.length - 1)).toEqual({
    clean: 'Warga Kota mengungsi.',
    folded: 'warga kota mengungsi.',
    count: 3,
  })
})

test('cleans and folds what is not plain', () => {
  const text = 'Jum’at\u200b  “Pagi”\u00a0– `Siang`'
  expect(wordingOf(text, 0, text.length)).toEqual({
    clean: 'Jum’at “Pagi” – `Siang`',
    folded: `jum'at "pagi" - 'siang'`,
    count: 4,
  })
})

test('gives what cleaning, folding and counting give, with odd characters or without', () => {
  const piece = fc.constantFrom('a', 'B', ' ', '  ', '.', '`', '’', '\t', '\u00a0', '\u200b', 'É', '\u0000', '\u007f', '\ud83d')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(3), (pieces, from) => {
      const text = pieces.join('')
      const clean = cleanSpaces(text.slice(from))
      expect(wordingOf(text, from, text.length)).toEqual({
        clean,
        folded: foldWords(clean),
        count: clean.split(' ').length,
      })
    }),
  )
})
