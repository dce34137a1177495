import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'

const TITLE = 'Jalur Wisata Curug Panjang Ditutup'
const STORY = [
  'Pemerintah Kabupaten Cianjur menutup jalur wisata Curug Panjang karena longsor susulan mengancam badan jalan di sisi utara.',
  'Petugas menemukan tiga retakan baru di tebing. Retakan itu memanjang hingga ke halaman sebuah warung yang sudah dikosongkan.',
  'Warga berharap perbaikan selesai sebelum libur panjang, sebab pendapatan kampung bergantung pada pengunjung akhir pekan.',
  'Jalur dibuka lagi setelah tim ahli menyatakan tebing aman untuk dilalui kendaraan roda dua dan roda empat.',
]
const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)

/** The article of a page: what stands between headline and story, inside the story, and below it. */
function read(page: { head?: string; over?: string; inside?: string; below?: string }) {
  const body = `<h1>${TITLE}</h1>${page.over ?? ''}<div class="isi">${first}${page.inside ?? ''}${rest.join('')}</div>${page.below ?? ''}`
  return parseArticle(fromHtml(`<title>${TITLE}</title>${page.head ?? ''}<div><div class="kolom">${body}</div></div>`))
}

function paragraphs({ lead, sections }: ReturnType<typeof read>): string[] {
  return [lead, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) => (block?.type === 'paragraph' ? [block.text] : []))
}

describe('what stands with a story and is not of it', () => {
  test.each([
    [
      'a newsletter box',
      { over: '<div class="newsletter"><p>Dengan mendaftar, Anda menyetujui ketentuan layanan kami.</p></div>' },
    ],
    ['a notice of an advertisement', { inside: '<div>Advertisement. Scroll to continue reading.</div>' }],
    ['an advertisement in brackets', { inside: '<p>[ADVERTISEMENT]</p>' }],
    ['an advertisement between dashes', { inside: '<p>--- Iklan ---</p>' }],
    ['the number of a page of several', { inside: '<p>Halaman 1 dari 3</p>' }],
    ['how often it was read', { over: '<p>Dibaca: 1.204 kali</p>', inside: '<p>Dilihat 120 kali</p>' }],
    ['a caption in a span, by its credit', { over: '<span>Rambu penutupan di jalan desa itu. (Warta/Lilis Karlina)</span>' }],
    ['a desk under a name', { over: '<div>Lilis Karlina</div><div>Jurnalis</div>' }],
    [
      'comments under their title',
      {
        below:
          '<div><h3>Komentar (1)</h3><p>Semoga cepat selesai, kasihan para pedagang yang di sana sudah sepi sekali sejak kemarin.</p></div>',
      },
    ],
  ])('%s', (_, page) => {
    expect(paragraphs(read(page))).toEqual(STORY)
  })

  test('a heading of the story that is a word for comments, before most of it is told', () => {
    const article = read({ inside: '<h3>Komentar</h3>' })
    expect(paragraphs(article)).toEqual(STORY)
  })
})

describe('author', () => {
  const graph = (nodes: object[]) => `<script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`
  const article = { '@type': 'NewsArticle', headline: TITLE }

  test('a name over a label', () => {
    expect(read({ over: '<div>Lilis Karlina</div><div>Jurnalis</div>' }).byline.map(({ name }) => name)).toEqual([
      'Lilis Karlina',
    ])
  })

  test.each([
    ['a reference', { '@id': '#lilis' }, ['Lilis Karlina']],
    ['a list of references', [{ '@id': '#lilis' }, { '@id': '#asep' }], ['Lilis Karlina', 'Asep Ruhiyat']],
    ['a reference to nothing', { '@id': '#nobody' }, []],
    ['a name beside a reference', { '@id': '#asep', name: 'Lilis Karlina' }, ['Lilis Karlina']],
  ])('%s in JSON-LD', (_, author, names) => {
    const people = [
      { '@type': 'Person', '@id': '#lilis', name: 'Lilis Karlina' },
      { '@type': 'Person', '@id': '#asep', name: 'Asep Ruhiyat' },
    ]
    expect(read({ head: graph([{ ...article, author }, ...people]) }).page?.author).toEqual(names)
  })

  test('a dash between author and date names nobody', () => {
    const over =
      '<div class="author">Oleh Lilis Karlina <div class="author-line"> - </div></div><span>Senin, 5 Jan 2026 10:30 WIB</span>'
    expect(read({ over }).byline.map(({ name }) => name)).toEqual(['Lilis Karlina'])
  })
})

test('a date under the headline holds, and the one over it is the masthead’s', () => {
  const page = `<title>${TITLE}</title><div>Selasa, 6 Januari 2026</div><h1>${TITLE}</h1><p>Senin, 5 Jan 2026 10:30 WIB</p><div>${first}${rest}</div>`
  expect(parseArticle(fromHtml(page)).published?.text).toBe('Senin, 5 Jan 2026 10:30 WIB')
})

test('a section given as a list is its first', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Daerah","Wisata"]}</script>`
  expect(read({ head }).page?.articleSection).toBe('Daerah')
})
