import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../../src/extract/quotes/quotes.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/doc.js'
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

  test('takes a megabyte of unbalanced marks in stride', { timeout: 60_000 }, () => {
    expect(timeOf('"', 1e6)).toBeLessThan(4000)
    expect(timeOf('" a', 1e6)).toBeLessThan(20_000)
  })

  test.each([
    ['opening marks', '“a '],
    ['closing marks', 'a” '],
    ['lost marks', '?a '],
    ['single marks', "'a "],
    ['tags', '"a," kata '],
    ['verbs', 'mengatakan '],
    ['asides', 'menurut a, '],
  ])('takes time linear in the length of unbalanced %s', { timeout: 60_000 }, (_, piece) => {
    const quarter = Math.max(timeOf(piece, 5e4), timeOf(piece, 5e4))
    expect(timeOf(piece, 2e5)).toBeLessThan(1000 + 12 * quarter)
  })
})

function expectExact(text: string, { start, end, text: slice }: Mention): void {
  expect(text.slice(start, end)).toBe(slice)
  expect(slice.trim()).toBe(slice)
  expect(slice).not.toBe('')
}

function timeOf(piece: string, size: number): number {
  const doc = proseDoc(fromText(piece.repeat(size / piece.length)))
  const begin = performance.now()
  extractQuotes(doc, [])
  return performance.now() - begin
}
