import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../../src/extract/quotes/quotes.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/telling.js'
import type { Mention } from '../../../src/types.js'
import { readSample } from './sample.js'

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '?',
  ' ',
  '\n',
  ', ',
  '. ',
  '\ud800',
  '\u200b',
  'kata ',
  'katanya',
  'menurut ',
  'mengatakan ',
  'bahwa ',
]
const WORDS = ['[PER Rina Wulan]', '[ORG BMKG]', 'dia ', 'air ', 'sudah surut', 'menyebutnya ', 'dan ', 'yang ', '(', ')', ':']

describe('every quote', () => {
  test('is exact, in order and speaks for an entity of the article', () => {
    const texts = fc.array(fc.constantFrom(...PIECES, ...WORDS), { maxLength: 60 }).map((pieces) => readSample(pieces.join('')))
    fc.assert(
      fc.property(texts, ({ text, entities }) => {
        const quotes = extractQuotes(proseDoc(fromText(text)), entities)
        const known = new Set(entities.map(({ id }) => id))
        quotes.forEach((quote, index) => {
          for (const mention of [quote, quote.speaker, quote.cue]) if (mention) expectExact(text, mention)
          expect(quote.id).toBe(`q${index + 1}`)
          expect(quote.start).toBeGreaterThanOrEqual(quotes[index - 1]?.start ?? 0)
          if (quote.speaker?.entity) expect(known.has(quote.speaker.entity)).toBe(true)
        })
      }),
      { numRuns: 400 },
    )
  })

  test.each(['"', '" a'])('ends on a megabyte of %j', (piece) => {
    expect(extractQuotes(proseDoc(fromText(piece.repeat(1e6 / piece.length))), [])).toEqual([])
  })
})

function expectExact(text: string, { start, end, text: slice }: Mention): void {
  expect(text.slice(start, end)).toBe(slice)
  expect(slice.trim()).toBe(slice)
  expect(slice).not.toBe('')
}
