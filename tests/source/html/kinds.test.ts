import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'
import type { Article } from '../../../src/types.js'

// Kinds of stories and of lines in them, each with what looks like it and is none.

const TITLE = 'Pesta Panen Garam di Pesisir Rembang'
const STORY = [
  'Petani garam di pesisir Rembang menggelar pesta panen pada Minggu (20/7/2025) setelah kemarau datang lebih awal dari biasanya.',
  'Kepala desa mengatakan hasil panen tahun ini naik hampir dua kali lipat dan harganya belum turun di tingkat pengepul.',
  'Warga berharap jalan menuju tambak segera dikeraskan karena truk pengangkut sering terperosok saat hujan turun.',
]
const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join('')

function read(body: string, title = TITLE): Article {
  return parseArticle(
    fromHtml(`<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`),
  )
}

function bodyOf({ lead, sections }: Article): string[] {
  const rest = sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`# ${heading.text}`] : []),
    ...blocks.map(({ text }) => text),
  ])
  return [...(lead ? [lead.text] : []), ...rest]
}

describe('a first sentence that closes with a bracket of two names', () => {
  test.each([
    ['Setiap petani memiliki buku catatan panen yang disebut Buku Induk Tambak (BIT/Buku Catatan Tambak).'],
    ['Sebagian garam dibeli oleh koperasi yang dibina dana abadi daerah itu (Dana Lestari Pesisir/DLP).'],
  ])('%s', (opening) => {
    expect(read(paragraphs([opening, ...STORY])).lead?.text).toBe(opening)
  })

  test('with the stop before the bracket it is a caption', () => {
    const caption = 'Petani memanen garam di tambak. (Warta Pesisir/Lilis Karlina)'
    expect(read(`<p><img src="a.jpg"></p>${paragraphs([caption, ...STORY])}`).lead?.text).toBe(STORY[0])
  })
})

describe('a title of a section in plain type', () => {
  const between = (line: string) => paragraphs([STORY[0] as string, line, STORY[1] as string, STORY[2] as string])

  test.each(['Ancaman Hujan', 'Harga di Tingkat Pengepul', 'Jalan Tambak yang Rusak'])('«%s»', (line) => {
    expect(bodyOf(read(between(line)))).toEqual([STORY[0], `# ${line}`, STORY[1], STORY[2]])
  })

  test.each(['Begitulah kata mereka', 'Panen raya.', 'Rembang', 'Ia Sudah Menunggu sejak pagi buta di sana'])(
    'none: «%s»',
    (line) => {
      expect(bodyOf(read(between(line)))).toEqual([STORY[0], line, STORY[1], STORY[2]])
    },
  )
})

describe('the last line', () => {
  test('a bold name is a signature, no heading', () => {
    const article = read(`${paragraphs()}<p><strong>DINI TEJANI</strong></p>`)
    expect(bodyOf(article)).toEqual(STORY)
    expect(article.furniture).toMatchObject([{ text: 'DINI TEJANI', reason: 'reporter-tail' }])
  })

  test('a bold title with a story under it is a heading', () => {
    const article = read(`<p>${STORY[0]}</p><p>${STORY[1]}</p><p><b>Harga Garam</b></p><p>${STORY[2]}</p>`)
    expect(bodyOf(article)).toEqual([STORY[0], STORY[1], '# Harga Garam', STORY[2]])
  })
})

describe('a call to a film', () => {
  test.each(['Yuk, Simak Juga Video ini!', 'Cek Video di Bawah Ini', 'Saksikan video berikut:', 'Tonton tayangan lengkapnya'])(
    '«%s»',
    (call) => {
      expect(bodyOf(read(`<p>${STORY[0]}</p><p><strong>${call}</strong></p><p>${STORY[1]}</p><p>${STORY[2]}</p>`))).toEqual(STORY)
    },
  )

  test('a sentence about one is none', () => {
    const sentence = 'Tonton ulang rekaman video itu, kata polisi, untuk memastikan nomor truk yang melintas di jalan tambak.'
    expect(bodyOf(read(paragraphs([STORY[0] as string, sentence, STORY[1] as string])))).toContain(sentence)
  })
})

test('a headline may open with a word for a film', () => {
  const title = 'VIDEO: Pesta Panen Garam Dimulai'
  expect(read(`<div>Minggu, 20 Juli 2025 10:00 WIB</div>${paragraphs()}`, title).headline?.text).toBe(title)
})

describe('a gallery', () => {
  const figure = (caption: string) => `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`
  const captions = [
    'Warga melarung sesaji ke laut. (Warta Pesisir/Lilis Karlina)',
    'Lomba memikul garam. (Warta Pesisir/Lilis Karlina)',
  ]

  test("the figures of the headline's article belong to it", () => {
    const { lead, sections } = read(`<p>${STORY[0]}</p>${captions.map(figure).join('')}`, `FOTO: ${TITLE}`)
    expect(lead?.text).toBe(STORY[0])
    expect(sections.flatMap(({ blocks }) => blocks)).toMatchObject(captions.map((text) => ({ type: 'caption', text })))
  })

  test('those outside do not', () => {
    const page = `<article><h1>${TITLE}</h1>${paragraphs()}</article><section>${figure('Pelabuhan ikan yang lain. (Warta/Ani)')}</section>`
    expect(parseArticle(fromHtml(`<title>${TITLE}</title>${page}`)).text).not.toContain('Pelabuhan')
  })
})

test('the time over an entry of a live report goes with the entry', () => {
  const entry = (time: string, title: string, text: string) => `<div><time>${time}</time><h3>${title}</h3><p>${text}</p></div>`
  const { sections } = read(
    `<p>${STORY[0]}</p><div>${entry('09.40 WIB', 'Tanggul kedua jebol', STORY[1] as string)}${entry('08.15 WIB', 'Sekolah diliburkan', STORY[2] as string)}</div>`,
  )
  expect(sections.map(({ heading, blocks }) => [heading?.text, ...blocks.map(({ text }) => text)])).toEqual([
    ['Tanggul kedua jebol', '09.40 WIB', STORY[1]],
    ['Sekolah diliburkan', '08.15 WIB', STORY[2]],
  ])
})

describe('page numbers', () => {
  test.each([
    [
      'a list with a label',
      '<div><span>HALAMAN :</span><ol><li>1</li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li></ol></div>',
      '?page=2',
    ],
    [
      'a row with arrows',
      '<div><div><a href="/a?p=1">«</a></div><div><a href="/a?p=1">1</a></div><div>2</div><div><a href="/a?p=3">3</a></div><div><a href="/a?p=3">»</a></div></div>',
      '/a?p=3',
    ],
    [
      'a row with words',
      '<ul><li>1</li><li><a href="/a/2">2</a></li><li><a href="/a/2">Selanjutnya</a></li><li><a href="/a?page=all">Tampilkan Semua</a></li></ul>',
      '/a/2',
    ],
    ['the last page', '<ul><li><a href="/a/1">1</a></li><li>2</li></ul>', null],
  ])('%s', (_, paging, next) => {
    const article = read(`<div class="isi">${paragraphs()}${paging}</div>`)
    expect(bodyOf(article)).toEqual(STORY)
    expect(article.page?.nextPage).toBe(next)
  })

  test('numbers without links are a list of the story', () => {
    expect(
      bodyOf(read(`${paragraphs()}<ol><li>Tambak kesatu dipanen lebih dahulu.</li><li>Tambak kedua menyusul.</li></ol>`)).length,
    ).toBe(4)
  })
})
