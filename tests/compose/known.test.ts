import { describe, expect, test } from 'vitest'
import { fromText, toDoc, withKnown } from '../../src/core.js'
import { fromHtml } from '../../src/html.js'
import { parseArticle } from '../../src/index.js'
import { toJsonLd } from '../../src/jsonld.js'
import type { Known } from '../../src/types.js'
import { checkLaws } from '../laws.js'

const BODY = `LEMBAYUNG - Nelayan di Teluk Lembayung kembali melaut setelah badai reda pada Kamis pagi. Mereka berangkat sebelum fajar.

Kepala pelabuhan mengatakan cuaca akan membaik sampai akhir pekan. Nelayan diminta tetap membawa pelampung kemarin.`
const read = (text: string, known: Known) => {
  const article = parseArticle(text, { known })
  expect(checkLaws(article)).toEqual([])
  return article
}

describe('a known headline', () => {
  const headline = 'Nelayan Lembayung Kembali Melaut Usai Badai'
  test.each([
    ['as it is', headline, headline],
    ['in other case and marks', 'NELAYAN LEMBAYUNG KEMBALI MELAUT, USAI BADAI!', 'NELAYAN LEMBAYUNG KEMBALI MELAUT, USAI BADAI!'],
    ['over two lines', 'Nelayan Lembayung\nKembali Melaut Usai Badai', 'Nelayan Lembayung\nKembali Melaut Usai Badai'],
    [
      'with a word changed',
      'Nelayan Lembayung Kembali Melaut Usai Badai Reda',
      'Nelayan Lembayung Kembali Melaut Usai Badai Reda',
    ],
  ])('is found %s', (_, line, found) => {
    const text = `Kabar Hari Ini untuk Warga Teluk dan Pesisir\n\n${line}\n\n${BODY}`
    expect(read(text, { headline }).headline?.text).toBe(found)
  })

  test('is found without the name of the site behind it, and cut short', () => {
    const text = `Kabar Hari Ini untuk Warga Teluk dan Pesisir\n\n${headline}\n\n${BODY}`
    expect(read(text, { headline: `${headline} - Kabar Teluk` }).headline?.text).toBe(headline)
    expect(read(text, { headline: 'Nelayan Lembayung Kembali…' }).headline?.text).toBe(headline)
  })

  test('is told apart from the known outlet behind it', () => {
    const text = `${headline} - Suara Bening\n\n${BODY}`
    const article = read(text, { headline, outlet: 'Suara Bening' })
    expect(article.headline?.text).toBe(headline)
    expect(article.furniture.map(({ text, reason }) => [text, reason])).toContainEqual(['- Suara Bening', 'site-name'])
  })

  test('judges what stands over it: sentences too are no story', () => {
    const over = 'Kami hadir untuk menemani pagi Anda dengan kabar dari teluk setiap hari tanpa henti.'
    const text = `${over}\n\n${headline}\n\n${BODY}`
    const article = read(text, { headline })
    expect(article.headline?.text).toBe(headline)
    expect(article.furniture.map(({ text }) => text)).toContain(over)
    expect(article.lead?.text).toMatch(/^Nelayan di Teluk/)
  })

  test('that the text does not have changes nothing in it', () => {
    const text = `${headline}\n\n${BODY}`
    const { page, ...article } = read(text, { headline: 'Harga Cabai Naik Lagi di Pasar' })
    expect(page?.headline).toBe('Harga Cabai Naik Lagi di Pasar')
    expect(article).toEqual({ ...parseArticle(text), page: undefined, ...article })
    expect(article.headline?.text).toBe(headline)
  })
})

describe('what else is known', () => {
  const known: Known = {
    byline: ['Rina Aprilia', 'Budi Santoso'],
    publishedAt: 'Thu, 05 Feb 2026 14:30:00 +0700',
    url: 'https://kabar.example/nelayan',
    outlet: 'Kabar Teluk',
  }

  test('stands where the page would say it, and the date is the reference', () => {
    const article = read(BODY, known)
    expect(article.byline).toEqual([
      { name: 'Rina Aprilia', role: 'author' },
      { name: 'Budi Santoso', role: 'author' },
    ])
    expect(article.published).toEqual({ value: '2026-02-05T14:30:00+07:00', source: 'option' })
    expect(article.reference?.source).toBe('option')
    expect(article.timexes.map(({ text, value }) => [text, value])).toContainEqual(['kemarin', '2026-02-04'])
    expect(toJsonLd(article)).toMatchObject({ url: known.url, publisher: { name: 'Kabar Teluk' } })
  })

  test('goes before what the page declares, and keeps the rest of it', () => {
    const page = fromHtml(
      '<head><meta name="author" content="Tim Web"><meta property="og:image" content="https://kabar.example/a.jpg"></head>' +
        `<body><article><h1>Nelayan Melaut</h1><p>${BODY}</p></article></body>`,
    )
    const article = parseArticle(page, { known })
    expect(article.byline.map(({ name }) => name)).toEqual(['Rina Aprilia', 'Budi Santoso'])
    expect(article.page).toMatchObject({ image: 'https://kabar.example/a.jpg', url: known.url })
  })

  test('is nothing where nothing is said: plain text stays plain text', () => {
    expect(read(BODY, { headline: undefined, byline: null, url: ' ' })).toEqual(parseArticle(BODY))
    expect(parseArticle(toDoc(withKnown(fromText(BODY), known)))).toEqual(read(BODY, known))
  })

  test('publishedAt beside it wins', () => {
    expect(parseArticle(BODY, { known, publishedAt: '2026-03-01' }).published?.value).toBe('2026-03-01')
  })
})

test.each<[string, unknown, RegExp]>([
  ['a headline that is no text', { headline: 5 }, /known\.headline must be a string; got number/],
  ['an author that is none', { byline: [{}] }, /known\.byline must be a string; got an object/],
  ['no object', 'feed', /known: options must be an object; got string/],
])('%s is a TypeError', (_, known, message) => {
  expect(() => parseArticle('', { known: known as Known })).toThrow(TypeError)
  expect(() => parseArticle('', { known: known as Known })).toThrow(message)
})
