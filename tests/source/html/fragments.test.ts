import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'

const FIRST = 'Pemerintah Kabupaten Muara Biru mulai membangun pasar ikan baru di tepi Kali Anyar pada Senin (3/8/2026).'
const SECOND = 'Pedagang berharap sewa kios tidak naik karena penjualan belum pulih sejak pasar lama terbakar.'

describe('a fragment without a title', () => {
  test.each([
    ['a subheading', `<p>${FIRST}</p><h2>Harapan pedagang</h2><p>${SECOND}</p>`],
    ['a heading of the first level', `<p>${FIRST}</p><h1>Harapan pedagang</h1><p>${SECOND}</p>`],
    ['line breaks', `${FIRST}<br><br><h3>Harapan pedagang</h3>${SECOND}`],
    ['boxes of blocks', `<div><p>${FIRST}</p></div><div><h2>Harapan pedagang</h2></div><div><p>${SECOND}</p></div>`],
  ])('with %s keeps all its text and has no headline', (_, html) => {
    const article = parseArticle(fromHtml(html))
    expect(article.headline).toBeNull()
    expect(article.lead?.text).toBe(FIRST)
    expect(article.text).toContain(SECOND)
  })

  test('whose first line is its heading has that as headline', () => {
    expect(parseArticle(fromHtml(`<h2>Pasar Ikan Dibangun</h2><p>${FIRST}</p>`)).headline?.text).toBe('Pasar Ikan Dibangun')
  })
})

describe('inline elements', () => {
  test('that hide themselves leave no text', () => {
    const html = `<h1>Pasar Ikan Dibangun</h1><article>${FIRST}<br><span style="display:none">id pasar</span> <i hidden>kali</i><br>${SECOND}</article>`
    expect(fromHtml(html).text).not.toMatch(/id pasar|^kali$/m)
  })

  test('of time that abut are two lines', () => {
    const html = '<p><time>Diperbarui 3 Agustus 2026, 21:00 WIB</time><time>Diterbitkan 3 Agustus 2026, 20:00 WIB</time></p>'
    const { text, lines } = fromHtml(`<h1>Pasar Ikan Dibangun</h1>${html}<p>${FIRST}</p><p>${SECOND}</p>`)
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['Diperbarui 3 Agustus 2026, 21:00 WIB', 'Diterbitkan 3 Agustus 2026, 20:00 WIB']),
    )
  })
})
