import { describe, expect, test, vi } from 'vitest'
import { fromHtml } from '../src/html.js'
import { parseArticle } from '../src/index.js'
import { splitSentences } from '../src/sentences.js'
import { checkLaws } from './laws.js'

// The third and fifth laws on inputs that no editor writes: they finish, keep the laws, and cost no more than their length.

// A busy machine is no failure: what counts here is that work ends, and how it grows.
vi.setConfig({ testTimeout: 120_000 })

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

describe('twice the length costs no more than about twice the work', () => {
  test.each([
    'Rudi Hartawan pergi ke Jakarta pada 5 Februari 2026. ',
    '"Ya," kata Rudi. ',
    'Banjir.\n',
    '. ',
    '12.',
    'A ',
    '“a” ',
    '(a ',
    '• a\n',
    '1. a\n',
    '1. a\n2. b\n',
    'Berikut:\na\n',
    'a\n',
    '*\n',
    'a\tb\n',
    'A b:\n',
    '2026 ',
    'sejak 1998 hingga ',
    `${'2026 '.repeat(100)}terjadi. `,
    'kata Rudi, ',
    'ia mengatakan bahwa ia ',
    '"Budi" kata ',
    'Rudi Hartawan pergi. "Kami semua pergi ke sana." ',
  ])('parseArticle of %j', (piece) => expectLinear((length) => parseArticle(filled(piece, length)), 3_000))

  test.each(['A. ', 'a.B', '? ', '\n \n', '" ', 'dr. '])('splitSentences of %j', (piece) => {
    expectLinear((length) => splitSentences(filled(piece, length)), 100_000)
  })

  test.each(['<div>', '<p>a', '<b>', '<', '<a href="/x">b</a>', '<table><tr><td>'])('fromHtml of %j', (piece) => {
    expectLinear((length) => fromHtml(filled(piece, length)), 30_000)
  })
})

/** Quadratic work is sixteen times as much for four times the length; nine leaves room for a busy machine. */
function expectLinear(work: (length: number) => unknown, length: number): void {
  const short = leastTime(() => work(length))
  const long = leastTime(() => work(4 * length))
  expect(long / Math.max(5, short)).toBeLessThan(9)
}

/** Milliseconds of processor time, the least of some runs: the first ones are compiled and tidied up behind. */
function leastTime(work: () => unknown): number {
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e3
  })
  return Math.min(...times)
}
