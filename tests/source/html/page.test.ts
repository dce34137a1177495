import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import type { Page } from '../../../src/types.js'

const BODY = `<h1>Pasar Sentul Dibuka Lagi</h1>DATE<p>Pasar Sentul di Yogyakarta dibuka lagi setelah diperbaiki selama delapan bulan oleh pemerintah kota.</p>
<p>Sebanyak 240 pedagang kembali menempati kios mereka, kata Kepala Dinas Perdagangan Ratna Wulandari.</p>`

function pageOf(head: string, visible = '', url?: string): Page {
  const html = `<html lang="id"><head>${head}</head><body>${BODY.replace('DATE', visible)}</body></html>`
  const { page } = fromHtml(html, url === undefined ? {} : { url })
  if (!page) throw new Error('a page has no page')
  return page
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`
const WIB = '<div>Kamis, 31 Okt 2024 21:10 WIB</div>'

describe('datePublished', () => {
  const published = (content: string) => meta('article:published_time', content)
  test.each([
    ['the zone is right', published('2024-10-31T14:10:45+00:00'), WIB, '2024-10-31T21:10:45+07:00'],
    ['Z repeats the visible clock', published('2024-10-31T21:10:45Z'), WIB, '2024-10-31T21:10:45+07:00'],
    ['a server zone repeats it', published('2024-10-31T21:10:00-07:00'), WIB, '2024-10-31T21:10:00+07:00'],
    ['dashes stand for colons', published('2024-10-31T21-10-45Z'), WIB, '2024-10-31T21:10:45+07:00'],
    ['the day alone is visible', published('2024-10-31T21:10:45+07:00'), '<i>31 Oktober 2024</i>', '2024-10-31T21:10:45+07:00'],
    ['nothing is visible, and UTC is given', published('2024-10-31T20:00:00Z'), '', '2024-11-01T03:00:00+07:00'],
    ['nothing is declared', '', WIB, '2024-10-31T21:10:00+07:00'],
    [
      'the visible date is of a change',
      published('2024-10-30T08:00:00+07:00'),
      '<i>Diperbarui 31/10/2024 21:10 WIB</i>',
      '2024-10-30T08:00:00+07:00',
    ],
    ['neither', '', '', null],
  ])('where %s', (_when, head, visible, expected) => {
    expect(pageOf(head, visible).datePublished).toBe(expected)
  })
})

describe('author', () => {
  test.each([
    ['a person of JSON-LD', jsonLd({ author: [{ '@type': 'Person', name: 'Rina Sari' }] }), ['Rina Sari']],
    ['two in one string', '<meta name="author" content="Rina Sari dan Budi Santoso">', ['Rina Sari', 'Budi Santoso']],
    ['no publisher', jsonLd({ author: { name: 'Kabar Selasar' }, publisher: { name: 'Kabar Selasar' } }), []],
    ['no site of the title', '<title>Pasar Sentul Dibuka Lagi - Selasar</title><meta name="author" content="Selasar">', []],
    ['no publishing system', '<meta name="author" content="Admin Web">', []],
    ['no address', meta('article:author', 'https://contoh.example/rina'), []],
    ['no editor', jsonLd({ author: { name: 'Rina Sari' }, editor: { name: 'Rina Sari' } }), []],
  ])('is %s', (_what, head, expected) => {
    expect(pageOf(head).author).toEqual(expected)
  })
})

describe('headline', () => {
  test.each([
    ['a suffix', '<title>Pasar Sentul Dibuka Lagi - Kabar Selasar Regional</title>'],
    ['a prefix', '<title>Kabar Selasar: Pasar Sentul Dibuka Lagi</title>'],
    ['nothing', meta('og:title', 'Pasar Sentul Dibuka Lagi')],
  ])('stands without %s', (_what, head) => {
    expect(pageOf(head).headline).toBe('Pasar Sentul Dibuka Lagi')
  })
})

test('the rest has the names of schema.org', () => {
  const head = `${jsonLd({ publisher: { name: 'Kabar Selasar' }, articleSection: 'Ekonomi', keywords: 'pasar, Yogyakarta' })}
    <link rel="canonical" href="https://selasar.example/a"><link rel="next" href="https://selasar.example/a?page=2">${meta('og:image', '/a.jpg')}`
  expect(pageOf(head, '', 'https://selasar.example/b')).toMatchObject({
    publisher: 'Kabar Selasar',
    articleSection: 'Ekonomi',
    keywords: ['pasar', 'Yogyakarta'],
    url: 'https://selasar.example/a',
    nextPage: 'https://selasar.example/a?page=2',
    image: '/a.jpg',
    inLanguage: 'id',
  })
})

test('JSON-LD that is broken, odd or deep is passed over', () => {
  const odd = ['{"@type": }', '[]', 'null', '"NewsArticle"', '['.repeat(50_000), '{"@graph":[null,1,[{}]]}']
  expect(pageOf(odd.map((json) => `<script type="application/ld+json">${json}</script>`).join('')).publisher).toBe(null)
})
