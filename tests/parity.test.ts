import { expect, test } from 'vitest'
import { fromHtml } from '../src/html.js'
import { parseArticle } from '../src/index.js'

const LINES: [tag: string, text: string][] = [
  ['h1', 'Kota Tarakan Buka Lima Taman Baru'],
  ['p', 'Penulis: Rina Aprilia'],
  ['p', 'Kamis, 5 Februari 2026 14:30 WITA'],
  ['p', 'TARAKAN, Kabar Nusa - Wali Kota Tarakan Yuliana Saleh membuka lima taman baru pada Kamis (5/2/2026).'],
  ['p', '"Taman ini milik semua warga," kata Yuliana. Pembangunannya menelan biaya Rp1,2 triliun.'],
  ['p', 'Baca juga: Tarif Feri Turun Mulai Maret'],
  ['h2', 'Tanggapan Warga'],
  ['p', 'Warga menilai taman itu terlalu jauh dari permukiman. Mereka meminta angkutan gratis hingga akhir tahun ini.'],
  ['h2', 'Kesimpulan'],
  ['p', 'Lima taman baru memberi ruang bermain bagi anak. Pemerintah kota berjanji menambah dua lagi pada 2027.'],
]

test('an article reads the same as text and as a page, apart from what only the page knows', () => {
  const body = LINES.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('\n')
  const page = fromHtml(
    `<html lang="id"><head><title>Kota Tarakan Buka Lima Taman Baru</title></head><body><nav><a href="/">Beranda</a></nav>
    <article>${body}</article><footer>Tentang kami</footer></body></html>`,
  )
  const text = LINES.map(([, line]) => line).join('\n\n')
  expect(page.text.replace(/\n+/g, '\n\n')).toBe(text)
  expect(withoutPlace({ ...parseArticle(page), page: null })).toEqual(withoutPlace(parseArticle(text)))
})

/** An article without offsets and without the text itself: the two differ in how many line breaks stand between lines. */
function withoutPlace(article: object): unknown {
  return JSON.parse(
    JSON.stringify({ ...article, text: '' }, (key, value) => (key === 'start' || key === 'end' ? undefined : value)),
  )
}
