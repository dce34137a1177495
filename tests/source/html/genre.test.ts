import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'

const FIRST = 'Pemerintah Kabupaten Muara Biru mulai membangun pasar ikan baru di tepi Kali Anyar pada Senin (3/8/2026).'
const SECOND = 'Pedagang berharap sewa kios tidak naik karena penjualan belum pulih sejak pasar lama terbakar dua tahun lalu.'
const HEADLINE = 'Pasar Ikan Muara Biru Mulai Dibangun'

const codes = (html: string) => parseArticle(fromHtml(html)).warnings.map(({ code }) => code)
const links = (count: number) =>
  Array.from({ length: count }, (_, n) => `<li><a href="/${n}">Judul berita nomor ${n} dari halaman depan</a></li>`).join('')
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<article><a href="/${n}"><h2>Judul berita nomor ${n}</h2></a><p>${SECOND}</p></article>`,
  )
const story = `<h1>${HEADLINE}</h1><article><p>${FIRST}</p><p>${SECOND}</p><p>${SECOND}</p></article>`

describe('a page that is no article is told', () => {
  test.each([
    ['a home page of links', `<title>Harian Selat</title><ul>${links(30)}</ul>`],
    ['an index of teasers', `<title>Berita Terkini</title><h1>Berita Terkini</h1>${teasers(10).join('')}`],
    ['an index that calls itself an article', `<meta property="og:type" content="article"><ul>${links(30)}</ul>`],
    ['a search', `<title>Hasil pencarian: pasar ikan</title><p>Tidak ada hasil untuk pencarian Anda di situs kami.</p>`],
    ['an error', '<title>404 Not Found</title><h1>Halaman tidak ditemukan</h1><p>Halaman yang Anda cari tidak ada di sini.</p>'],
    [
      'a check for robots',
      '<title>Just a moment...</title><p>Checking your browser before accessing the site you asked for.</p>',
    ],
  ])('%s', (_, html) => {
    expect(codes(html)).toContain('not-an-article')
  })

  test.each([
    ['a story', story],
    ['a story among many links', `<ul>${links(40)}</ul>${story}<ul>${links(40)}</ul>`],
    [
      'a short story that declares itself',
      `<meta property="article:published_time" content="2026-08-03"><ul>${links(40)}</ul><h1>${HEADLINE}</h1><p>${FIRST}</p>`,
    ],
    ['a story about a search', `<title>Pencarian Korban Dihentikan</title>${story}${story}`],
  ])('but not %s', (_, html) => {
    expect(codes(html)).not.toContain('not-an-article')
  })
})

describe('what a page keeps back', () => {
  const ld = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...fields })}</script>`

  test.each([false, 'False', 'false'])('for subscribers is told: isAccessibleForFree %j', (isAccessibleForFree) => {
    expect(codes(ld({ isAccessibleForFree }) + story)).toContain('truncated')
  })

  test('for nobody is not', () => {
    expect(codes(ld({ isAccessibleForFree: true }) + story)).not.toContain('truncated')
    expect(codes(story)).not.toContain('truncated')
  })

  test('for its script is read from what it declares, where it shows no story', () => {
    const articleBody = `MUARA BIRU - ${FIRST}\n\n${SECOND}\n\n${SECOND}`
    const article = parseArticle(fromHtml(`${ld({ articleBody })}<div id="root"></div>`))
    expect(article.lead?.text).toBe(FIRST)
    expect(article.headline?.text).toBe(HEADLINE)
  })

  test('stays where it is if a story is shown', () => {
    const { text } = fromHtml(ld({ articleBody: `${SECOND} Kalimat yang hanya ada di sini. ${SECOND} ${SECOND}` }) + story)
    expect(text).not.toContain('hanya ada di sini')
  })
})

test.each([
  ['UTF-8 read as Latin-1', 'MUARA BIRU â\u0080\u0093 Warga berkata, â\u0080\u009cPasar ramai,â\u0080\u009d pada Senin.', true],
  ['UTF-8 read as Windows-1252', 'MUARA BIRU â€“ Warga berkata, â€œPasar ramai,â€\u009d pada Senin.', true],
  ['lost bytes', 'Warga berkata, \ufffdPasar ramai,\ufffd pada Senin.', true],
  ['names with accents', 'José Côté dan André menonton Château di Bâle pada Senin.', false],
])('%s is mojibake or not', (_, text, expected) => {
  expect(parseArticle(`${HEADLINE}\n\n${text}`).warnings.some(({ code }) => code === 'mojibake')).toBe(expected)
})

describe('declared against visible', () => {
  test('the same wall clock in a zone of Indonesia is believed before a clock with Z', () => {
    const head =
      '<meta name="pubdate" content="2026-08-03T12:00:35Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-08-03T12:00:35+07:00"}</script>'
    expect(fromHtml(`<head>${head}</head>${story}`).page?.datePublished).toBe('2026-08-03T12:00:35+07:00')
  })

  test('who is seen as the editor is no declared author', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Indri Kusuma"}}</script>'
    const { byline } = parseArticle(
      fromHtml(`${ld}${story.replace('</article>', '<div class="editor">Editor: Indri Kusuma</div></article>')}`),
    )
    expect(byline.map(({ name, role }) => [name, role])).toEqual([['Indri Kusuma', 'editor']])
  })

  test('a label without a name is no line of the story', () => {
    const html = `<h1>${HEADLINE}</h1><div class="reporter"><div>Jurnalis</div></div><article><p>${FIRST}</p><p>${SECOND}</p></article>`
    expect(parseArticle(fromHtml(html)).lead?.text).toBe(FIRST)
  })
})
