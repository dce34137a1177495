import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDates } from '../src/dates.js'
import { parseEntities } from '../src/entities.js'
import { fromHtml } from '../src/html.js'
import { parseArticle } from '../src/index.js'
import { splitSentences } from '../src/sentences.js'
import { checkLaws } from './laws.js'
import { growthOf, LINEAR } from './steps.js'

// The third and fifth laws on inputs that no editor writes: they finish, keep the laws, and cost no more than their length.

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

describe('finishes, and keeps the laws, on', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u2028'],
    ['5 MB of one letter', filled('a', 5e6)],
    ['a million straight quotation marks', filled('"', 1e6)],
    ['a million opening brackets', filled('(', 1e6)],
    ['a million line breaks', filled('\n', 1e6)],
    ['a million lone surrogates', filled('\ud800', 1e6)],
    ['100,000 characters of «1.»', filled('1.', 1e5)],
    ['a label of related articles, over and over', filled('Baca juga: ', 5e4)],
  ])('%s', (_what, text) => {
    const article = parseArticle(text)
    expect(article.text).toBe(text)
    expect(checkLaws(article)).toEqual([])
  })

  test('100,000 nested elements, with a warning', () => {
    const article = parseArticle(fromHtml(`${filled('<div>', 5e5)}Banjir surut.`))
    expect(checkLaws(article)).toEqual([])
  })
})

/** Pieces that a rule might read again and again when they stand in a row. `npm run bench -- growth` times the same. */
const PIECES: Record<string, string[]> = JSON.parse(readFileSync(new URL('./hostile.json', import.meta.url), 'utf8'))

describe('four times the length takes about four times the steps:', () => {
  const sizes = { parseArticle: 3_000, parseEntities: 5_000, parseDates: 20_000, splitSentences: 20_000, fromHtml: 10_000 }
  const readers: Record<keyof typeof sizes, (text: string) => unknown> = {
    parseArticle,
    parseEntities,
    parseDates: (text) => parseDates(text, { publishedAt: '2026-02-05' }),
    splitSentences,
    fromHtml,
  }
  const cases = Object.entries(PIECES).flatMap(([name, pieces]) =>
    pieces.map((piece) => [name as keyof typeof sizes, piece] as const),
  )
  test.each(cases)('%s of %j', (name, piece) => {
    expect(growthOf((length) => readers[name](filled(piece, length)), sizes[name])).toBeLessThan(LINEAR)
  })

  test('parseArticle of sentences that name a hundred years each', () => {
    const piece = `${'2026 '.repeat(100)}terjadi. `
    expect(growthOf((length) => parseArticle(filled(piece, length)), 3_000)).toBeLessThan(LINEAR)
  })
})
