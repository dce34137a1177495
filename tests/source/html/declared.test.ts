import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'

// What a page declares, weighed against what it shows.

const TITLE = 'Jalan Desa Sukamaju Dilebarkan'
const STORY = [
  'Pemerintah Kabupaten Garut melebarkan jalan desa Sukamaju sepanjang empat kilometer agar truk hasil tani dapat berpapasan.',
  'Pekerjaan itu memakai dana desa dan swadaya warga. Warga yang tanahnya terpakai sudah sepakat sejak awal tahun.',
  'Petani sayur berharap ongkos angkut turun karena selama ini hasil panen dipikul sampai jalan raya.',
]
const body = STORY.map((text) => `<p>${text}</p>`).join('')

function read({ head = '', over = '', below = '', url = '' }) {
  const page = `<html><head><title>${TITLE} - Kabar Lembah</title>${head}</head><body><article><h1>${TITLE}</h1>${over}${body}${below}</article></body></html>`
  return parseArticle(fromHtml(page, url === '' ? {} : { url }))
}
const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...fields })}</script>`
const names = (page: Parameters<typeof read>[0], role = 'author') =>
  read(page)
    .byline.filter((credit) => credit.role === role)
    .map(({ name }) => name)

describe('who wrote it', () => {
  test('a declared author whom the page shows as editor is none', () => {
    const page = {
      head: ld({ author: { name: 'Indra Wijaya' } }),
      below: '<div class="info-author">Editor : <a href="/e">Indra Wijaya</a></div>',
    }
    expect(names(page)).toEqual([])
    expect(names(page, 'editor')).toEqual(['Indra Wijaya'])
  })

  test('a declared author beside another editor is one', () => {
    const page = { head: ld({ author: { name: 'Rina Sari' } }), below: '<div class="info-author">Editor: Indra Wijaya</div>' }
    expect(names(page)).toEqual(['Rina Sari'])
  })

  test.each([
    ['by the title', { over: '<div class="info"><span>Kabar Lembah</span> <span>3/3/2025 20:19</span></div>' }],
    [
      'by og:site_name',
      { head: '<meta property="og:site_name" content="Teras Pagi">', over: '<div>Teras Pagi | 3 Maret 2025, 20:19 WIB</div>' },
    ],
    [
      'by the publisher',
      { head: ld({ publisher: { name: 'Teras Pagi' } }), over: '<div class="author">Teras Pagi</div><div>3 Maret 2025</div>' },
    ],
    ['by the host', { url: 'https://www.teraspagi.example/a', over: '<div class="author">TerasPagi.example</div>' }],
  ])('the outlet beside a date is no author, told %s', (_, page) => {
    expect(names(page)).toEqual([])
  })

  test('a person beside a date is one', () => {
    expect(names({ over: '<div class="info"><span>Rina Sari</span> <span>3/3/2025 20:19</span></div>' })).toEqual(['Rina Sari'])
  })

  test.each([
    ['Penulis: Rina Sari, Kabar Nusa TV', 'author', ['Rina Sari']],
    ['Penulis: Rina Sari, Budi Santoso', 'author', ['Rina Sari', 'Budi Santoso']],
    ['Pewawancara: Rina Sari', 'author', ['Rina Sari']],
    ['Disusun oleh: Rina Sari', 'author', ['Rina Sari']],
  ])('«%s»', (line, role, expected) => {
    expect(names({ over: `<div class="byline">${line}</div>` }, role)).toEqual(expected)
  })

  test.each([
    ['rel=author', '<span class="vcard"><a href="/p" rel="author">Nur Hidayat</a></span> 18.57 PASAR'],
    ['microdata', '<div itemprop="author" itemscope><span itemprop="name">Nur Hidayat</span></div>'],
    ['the content of microdata', '<span itemprop="author" content="Nur Hidayat"></span>'],
  ])('told by %s', (_, over) => {
    expect(names({ over: `<div>${over}</div>` })).toEqual(['Nur Hidayat'])
  })
})

describe('when it was published', () => {
  const at = '2025-03-03T12:00:35'
  const meta = (name: string, value: string) => `<meta name="${name}" content="${value}">`

  test.each([
    [
      '«Z» behind the wall clock that JSON-LD gives as local',
      meta('pubdate', `${at}Z`) + ld({ datePublished: `${at}+07:00` }),
      `${at}+07:00`,
    ],
    [
      '«Z» behind a clock in dashes',
      meta('pubdate', '2025-03-03T12-00-35Z') + ld({ datePublished: `${at}+08:00` }),
      `${at}+08:00`,
    ],
    [
      '«Z» behind a wall clock that another tag gives without a zone',
      meta('pubdate', `${at}Z`) + meta('publishdate', '2025/03/03 12:00:35'),
      at,
    ],
    [
      '«Z» by which it would be changed before it was published',
      ld({ datePublished: `${at}Z`, dateModified: `${at}+07:00` }),
      `${at}+07:00`,
    ],
    ['a true «Z»', ld({ datePublished: `${at}Z`, dateModified: '2025-03-03T20:00:00+07:00' }), '2025-03-03T19:00:35+07:00'],
    [
      'a true «Z», repeated in local time',
      meta('pubdate', `${at}Z`) + ld({ datePublished: '2025-03-03T19:00:35+07:00' }),
      '2025-03-03T19:00:35+07:00',
    ],
  ])('%s', (_, head, expected) => {
    expect(read({ head }).published?.value).toBe(expected)
  })

  test('nothing is changed before it is published', () => {
    const article = read({ head: ld({ datePublished: `${at}+07:00`, dateModified: '2025-03-02T10:00:00+07:00' }) })
    expect(article.published?.value).toBe(`${at}+07:00`)
    expect(article.modified).toBeNull()
  })

  test.each([
    ['<div>Mon Mar 03 2025</div>', '2025-03-03'],
    ['<div>Mon Mar 03 2025 12:00:35 GMT+0700 (Western Indonesia Time)</div>', `${at}+07:00`],
    ['<abbr class="published" title="2025-03-03T12:00:35+07:00">12.00</abbr>', `${at}+07:00`],
    ['<span itemprop="datePublished" content="2025-03-03T12:00:35+07:00">Senin</span>', `${at}+07:00`],
    ['<time class="entry-date published" datetime="2025-03-03T12:00:35+07:00">3 hari lalu</time>', `${at}+07:00`],
  ])('%s', (over, expected) => {
    expect(read({ over }).published?.value).toBe(expected)
  })
})
