import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'
import { fromMarkdown } from '../../../src/markdown.js'
import type { Article, Table } from '../../../src/types.js'

const STORY = [
  'Dinas Perdagangan Kabupaten Bima mencatat harga ikan teri naik menjelang bulan puasa karena nelayan jarang melaut.',
  'Kenaikan itu paling terasa di pasar kecamatan. Pedagang membeli dari pengepul dengan harga yang sudah tinggi.',
  'Pemerintah daerah menyiapkan pasar murah di enam kecamatan mulai pekan depan sampai harga turun.',
]

function tablesOf({ sections }: Article): Table[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block): block is Table => block.type === 'table')
}

/** The tables of a page: rows that name the columns, then `---`, then the others; a dot for an empty cell. */
function shown(html: string): string[][] {
  const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
  const article = parseArticle(fromHtml(`<h1>Harga Ikan Teri di Bima Naik</h1><div>${first}${html}${rest.join('')}</div>`))
  return tablesOf(article).map(linesOf)
}

function linesOf({ head, rows }: Table): string[] {
  const line = ({ cells }: Table['rows'][number]) => cells.map((cell) => cell?.text ?? '.').join(' ')
  return [...head.map(line), '---', ...rows.map(line)]
}

describe('a table of a page is one table', () => {
  test.each([
    [
      'with headings in its first row',
      '<table><tr><th>Pasar<th>Harga<tr><td>Sape<td>40.000<tr><td>Wera<td>45.000</table>',
      ['Pasar Harga', '---', 'Sape 40.000', 'Wera 45.000'],
    ],
    [
      'with head, body and foot',
      '<table><thead><tr><td>Pasar<td>Lama<td>Baru</thead><tbody><tr><td>Sape<td>35.000<td>40.000</tbody><tfoot><tr><td>Rata<td>35.000<td>40.000</table>',
      ['Pasar Lama Baru', '---', 'Sape 35.000 40.000', 'Rata 35.000 40.000'],
    ],
    [
      'with two bodies',
      '<table><tbody><tr><td>Sape<td>40.000</tbody><tbody><tr><td>Wera<td>45.000</tbody></table>',
      ['---', 'Sape 40.000', 'Wera 45.000'],
    ],
    [
      'with headings told by figures alone',
      '<table><tr><td>Pasar<td>Harga<tr><td>Sape<td>Rp40.000<tr><td>Wera<td>Rp45.000</table>',
      ['Pasar Harga', '---', 'Sape Rp40.000', 'Wera Rp45.000'],
    ],
    [
      'with empty cells, which keep their columns',
      '<table><tr><th><th>Lama<th>Baru<tr><td>Sape<td><td>40.000<tr><td>Wera<td>45.000<td></table>',
      ['. Lama Baru', '---', 'Sape . 40.000', 'Wera 45.000 .'],
    ],
    [
      'with the names of groups between its rows',
      '<table><tr><th>Pasar<th>Harga<tr><td>Sape<td>40.000<tr><td colspan="2">Dataran tinggi<tr><td>Parado<td>50.000</table>',
      ['Pasar Harga', '---', 'Sape 40.000', 'Dataran tinggi', 'Parado 50.000'],
    ],
    [
      'with headings at the side',
      '<table><tr><th>Sape<td>40.000<tr><th>Wera<td>45.000</table>',
      ['---', 'Sape 40.000', 'Wera 45.000'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual([expected])
  })

  test('and two tables are two', () => {
    const table = '<table><tr><td>Sape<td>40.000<tr><td>Wera<td>45.000</table>'
    expect(shown(table + table)).toHaveLength(2)
    expect(
      shown(`${table}<p>Harga di bawah ini dicatat pada hari yang sama di pasar kota oleh petugas dinas.</p>${table}`),
    ).toHaveLength(2)
  })

  test('its title is a caption, no row', () => {
    const html = '<table><caption>Harga teri per kilogram</caption><tr><th>Pasar<th>Harga<tr><td>Sape<td>40.000</table>'
    expect(shown(html)).toEqual([['Pasar Harga', '---', 'Sape 40.000']])
  })
})

test('a layout of tables is no table', () => {
  expect(shown(`<table><tr><td><p>${STORY[1]}</p><p>${STORY[2]}</p></td><td><p>Pasar</p><p>Harga</p></td></tr></table>`)).toEqual(
    [],
  )
})

test('tables of texts and of Markdown have the same shape', () => {
  const text = `${STORY[0]}\n\nPasar\tHarga\nSape\t40.000\nWera\t45.000\n\n${STORY[1]}`
  const bars = `${STORY[0]}\n\n| Pasar | Harga |\n|---|---|\n| Sape | 40.000 |\n| Wera | 45.000 |\n\n${STORY[1]}`
  const expected = [['Pasar Harga', '---', 'Sape 40.000', 'Wera 45.000']]
  expect(tablesOf(parseArticle(text)).map(linesOf)).toEqual(expected)
  expect(tablesOf(parseArticle(fromMarkdown(bars))).map(linesOf)).toEqual(expected)
})

test('facts are read row by row', () => {
  const { quantities } = parseArticle(`${STORY[0]}\n\nPasar\tHarga\nSape\tRp40.000\nWera\tRp45.000\n\n${STORY[1]}`)
  expect(quantities.map(({ value }) => value)).toEqual([40000, 45000])
})
