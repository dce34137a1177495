import { expect, test } from 'vitest'
import { joinSources } from '../../src/feed.js'
import { fromHtml } from '../../src/html.js'
import { parseArticle } from '../../src/parse.js'
import { fromText } from '../../src/source/text.js'

const page = (body: string) =>
  `<html><head><title>Waduk Lembayung Mengering - Kabar Teluk</title></head><body><article><h1>Waduk Lembayung Mengering</h1>
  <p class="author">Rina Aprilia</p><time datetime="2026-02-05T08:00:00+07:00">Kamis, 5 Februari 2026 08:00 WIB</time>
  ${body}<nav>${[1, 2].map((at) => `<a href="/waduk?page=${at}">${at}</a>`).join(' ')}</nav></article></body></html>`

test('the pages of one article are one article: one headline, one byline, one date, all of the text', () => {
  const first = fromHtml(
    page('<p>Waduk itu kering sejak Senin, kata petani Budi Santoso.</p><p>Warga berjalan jauh untuk mengambil air.</p>'),
  )
  const second = fromHtml(
    page('<p>Budi meminta bantuan tangki air kepada pemerintah kabupaten.</p><p>Hujan diperkirakan turun bulan depan.</p>'),
  )
  const article = parseArticle(joinSources([first, second]))
  expect(article.headline?.text).toBe('Waduk Lembayung Mengering')
  expect(article.byline.map(({ name }) => name)).toEqual(['Rina Aprilia'])
  expect(article.text.match(/Waduk Lembayung Mengering/g)).toHaveLength(1)
  expect(article.text.match(/5 Februari 2026/g)).toHaveLength(1)
  expect(article.text).toContain('Hujan diperkirakan turun bulan depan.')
  expect(
    article.entities.filter(({ type }) => type === 'PER').map(({ name, mentions }) => [name, mentions.length]),
  ).toContainEqual(['Budi Santoso', 2])
  expect(article.page?.nextPage).toBeNull()
})

test('lines keep their place in the joined text', () => {
  const joined = joinSources([
    fromText('Judul Berita\n\nIsi satu.\nIsi dua.'),
    fromText('Judul Berita\n\nSelasa (3/2/2026) 10.00 WIB\n\nIsi tiga.'),
  ])
  expect(joined.lines.map(({ start, end }) => joined.text.slice(start, end))).toEqual([
    'Judul Berita',
    'Isi satu.',
    'Isi dua.',
    'Isi tiga.',
  ])
  expect(joined.text).toBe('Judul Berita\n\nIsi satu.\nIsi dua.\n\nIsi tiga.')
  expect(joined.lines.map(({ blankBefore }) => blankBefore)).toEqual([false, true, false, true])
})

test('what the story says twice is kept, and a new page begins a paragraph of its own', () => {
  const first = fromText('Judul Berita\n\nKronologi\n\nWarga mengungsi ke balai desa.\n\nAir naik.')
  const second = fromText(
    'Judul Berita\nPetugas datang pada malam hari.\n\nKronologi\n\nWarga mengungsi ke balai desa.\n\nAir surut.',
  )
  const { text, lines } = joinSources([first, second])
  expect(text).toBe(
    `${first.text}\n\nPetugas datang pada malam hari.\n\nKronologi\n\nWarga mengungsi ke balai desa.\n\nAir surut.`,
  )
  expect(lines.map(({ start, end }) => text.slice(start, end))).toHaveLength(8)
})

test('one page stays what it is; what is no list of sources is a mistake', () => {
  const source = fromText('Judul\n\nIsi.')
  expect(joinSources([source])).toEqual({ ...source, warnings: undefined })
  expect(() => joinSources([])).toThrow(TypeError)
  expect(() => joinSources('x' as never)).toThrow(TypeError)
})
