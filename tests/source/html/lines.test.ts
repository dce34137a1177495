import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'

const STORY = [
  'Pasar Sentul di Yogyakarta dibuka lagi pada Senin (3/3/2025) setelah diperbaiki selama delapan bulan.',
  'Sebanyak 240 pedagang kembali menempati kios mereka, kata Kepala Dinas Perdagangan Ratna Wulandari.',
  'Pembangunan tahap kedua dimulai pada Mei 2025 dan dibiayai oleh pemerintah provinsi.',
]
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`)

/** The lines of a page as «tag text», furniture with its reason. */
function lines(body: string, head = '<title>Pasar Sentul Dibuka Lagi</title>'): string[] {
  const { text, lines: found } = fromHtml(`<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`)
  return found.map(({ start, end, markup }) => {
    const { tag = '', level = 0, ordered = false, reason = null } = markup ?? {}
    const kind = `${tag}${level || ''}${ordered ? 'o' : ''}${reason ? `:${reason}` : ''}`
    return `${kind} ${text.slice(start, end)}`
  })
}

const page = (...story: string[]) => `<h1>Pasar Sentul Dibuka Lagi</h1><div class="isi">${story.join('\n')}</div>`
const told = STORY.map((text) => `paragraph ${text}`)

describe('a line', () => {
  test.each([
    ['bold words alone are a heading', '<p><b>Tahap Kedua</b></p>', ['heading2 Tahap Kedua']],
    ['bold words that end a sentence are not', '<p><b>Semua kios terisi.</b></p>', ['paragraph Semua kios terisi.']],
    ['bold initials are not', '<p><b>(rin/adi)</b></p>', ['paragraph (rin/adi)']],
    [
      'a native list tells level and order',
      '<ol><li>satu<ul><li>dua</li></ul></li></ol>',
      ['list-item1o satu', 'list-item2 dua'],
    ],
    [
      'a data table is a line a row',
      '<table><tr><th>Kios<th>Sewa<tr><td>A<td>Rp90.000</table>',
      ['table Kios\tSewa', 'table A\tRp90.000'],
    ],
    ['a figure has a caption', '<figure><img><figcaption>Suasana pasar.</figcaption></figure>', ['caption Suasana pasar.']],
    ['a block quote is one', '<blockquote>Pasar kembali ramai!</blockquote>', ['quote Pasar kembali ramai!']],
    [
      'an embed that has not loaded is furniture',
      '<blockquote><a href="/p">Lihat kiriman ini</a></blockquote>',
      ['furniture:embed Lihat kiriman ini'],
    ],
    [
      'a label before linked titles goes with them',
      '<p>Simak</p><ul><li><a href="/1">Harga Cabai Turun Tajam</a></ul>',
      ['furniture:related Simak', 'furniture:related Harga Cabai Turun Tajam'],
    ],
    [
      'label and link in one line',
      '<p>Baca juga: <a href="/1">Harga Cabai Turun Tajam di Bantul</a></p>',
      ['furniture:related Baca juga: Harga Cabai Turun Tajam di Bantul'],
    ],
    ['an advertisement is named by its box', '<div class="ads-slot">ADVERTISEMENT</div>', ['furniture:ad ADVERTISEMENT']],
    ['scripts and styles give nothing', '<script>var a = "<p>x</p>"</script><style>p{}</style><template><p>t</p></template>', []],
  ])('%s', (_what, html, expected) => {
    const [first = '', second = '', third = ''] = PARAGRAPHS
    expect(lines(page(first, second, html, third))).toEqual([
      'headline Pasar Sentul Dibuka Lagi',
      told[0],
      told[1],
      ...expected,
      told[2],
    ])
  })

  test('ends at a line break, and a blank line stands where two were', () => {
    const { text, lines: found } = fromHtml(page(`<div>${STORY[0]}<br>a. satu<br>b. dua<br><br>${STORY[1]}</div>`))
    expect(found.map(({ start, blankBefore }) => [text.slice(start, start + 5), blankBefore])).toEqual([
      ['Pasar', true],
      ['Pasar', true],
      ['a. sa', false],
      ['b. du', false],
      ['Seban', true],
    ])
  })

  test('tells the share of its characters that are links', () => {
    const { lines: found } = fromHtml(page(`<p>Kata <a href="/x">Ratna</a> dan yang lain.</p>`, ...PARAGRAPHS))
    expect(found.map(({ markup }) => Math.round((markup?.links ?? 0) * 100)).slice(0, 3)).toEqual([0, 20, 0])
  })
})

describe('the article', () => {
  test('holds pages of it that are hidden', () => {
    const [first = '', second = '', third = ''] = PARAGRAPHS
    const hidden = `<div class="page">${first}</div><div class="page" style="display: none">${second}${third}</div>`
    expect(lines(page(hidden))).toEqual(['headline Pasar Sentul Dibuka Lagi', ...told])
  })

  test('is not the teasers around it', () => {
    const card = (n: number) =>
      `<article><h3><a href="/${n}">Berita Lain yang Ditautkan</a></h3><p>${'Ringkasan berita lain yang panjang sekali. '.repeat(3)}</p></article>`
    const cards = [1, 2, 3, 4, 5, 6].map(card).join('')
    expect(lines(cards + page(...PARAGRAPHS) + cards)).toEqual(['headline Pasar Sentul Dibuka Lagi', ...told])
  })

  test('is not the comments below it, however long', () => {
    const comment = `<div><b>Rini</b><p>${'Saya senang pasar itu dibuka lagi karena dekat. '.repeat(5)}</p></div>`
    expect(lines(`${page(...PARAGRAPHS)}<div id="komentar">${comment.repeat(6)}</div>`)).toEqual([
      'headline Pasar Sentul Dibuka Lagi',
      ...told,
    ])
  })

  test('has its date and byline around the headline', () => {
    const head =
      '<p>Senin, 3 Maret 2025 10:15 WIB</p><h1>Pasar Sentul Dibuka Lagi</h1><span class="author">Rina Sari - Kabar Jogja</span><ul class="share"><li>Facebook</li></ul>'
    expect(lines(`<div>${head}</div>${page(...PARAGRAPHS).slice(33)}`)).toEqual([
      'published Senin, 3 Maret 2025 10:15 WIB',
      'headline Pasar Sentul Dibuka Lagi',
      'byline Rina Sari - Kabar Jogja',
      ...told,
    ])
  })

  test('keeps a byline and a date of one line apart', () => {
    const info = '<div>Oleh Rina Sari pada 3 Mar 2025, 10:15 WIB</div>'
    expect(lines(`<h1>Pasar Sentul Dibuka Lagi</h1>${info}${PARAGRAPHS.join('')}`).slice(1, 3)).toEqual([
      'byline Oleh Rina Sari',
      'published pada 3 Mar 2025, 10:15 WIB',
    ])
  })

  test('takes its headline from the page where none is shown', () => {
    expect(lines(PARAGRAPHS.join(''), '<meta property="og:title" content="Pasar Sentul Ramai">')[0]).toBe(
      'headline Pasar Sentul Ramai',
    )
  })

  test('of a tiny page is all of it', () => {
    expect(lines('<article><h1>Harga Beras Turun</h1><p>Harga beras turun pekan ini.</p></article>', '')).toEqual([
      'headline Harga Beras Turun',
      'paragraph Harga beras turun pekan ini.',
    ])
  })
})
