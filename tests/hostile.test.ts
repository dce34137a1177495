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

  // Each person of a name of their own, from a given name and five of a dozen syllables.
  const GIVEN = ['Budi', 'Rina', 'Joko', 'Sari', 'Dewi', 'Agus', 'Tono', 'Lina', 'Wawan', 'Yuli']
  const SYLLABLES = ['ba', 'ko', 'ri', 'ta', 'mu', 'le', 'no', 'si', 'da', 'ra', 'wi', 'pe']
  const surname = (index: number) => {
    const letters = [1, 12, 144, 1728, 20736].map((unit) => SYLLABLES[Math.floor(index / unit) % 12]).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  const persons = (count: number, say: (name: string) => string) =>
    Array.from({ length: count }, (_, index) => say(`${GIVEN[index % 10]} ${surname(index)}`)).join(' ')

  test.each([
    ['who come', (name: string) => `${name} datang ke rapat itu.`],
    ['who are said to speak', (name: string) => `${name} mengatakan hal itu benar.`],
    ['who are quoted', (name: string) => `${name}: "Kami tetap datang ke rapat."`],
    ['who hold an office', (name: string) => `Ketua Panitia ${name} datang.`],
    ['to whom something happens', (name: string) => `${name} ditangkap pada Senin (2/2/2026).`],
    ['who are named in full and then in short', (name: string) => `${name} datang. ${name.split(' ')[1]} bicara lagi.`],
  ])('parseArticle of hundreds of persons %s', (_what, say) => {
    expect(growthOf((count) => parseArticle(persons(count, say)), 80)).toBeLessThan(LINEAR)
  })

  test('parseArticle of sentences that name a hundred years each', () => {
    const piece = `${'2026 '.repeat(100)}terjadi. `
    expect(growthOf((length) => parseArticle(filled(piece, length)), 3_000)).toBeLessThan(LINEAR)
  })
})
