import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { claimBeside } from '../../../src/structure/story/page-story.js'
import { cutBy, inStory, partsOf, roleOf } from '../parts.js'

const MENU = [
  'Beranda',
  'Daerah',
  'Nasional',
  'Ekonomi',
  'Olahraga',
  'Hiburan',
  'Teknologi',
  'Otomotif',
  'Kesehatan',
  'Indeks',
  'Masuk',
  'Daftar',
]
const BODY = [
  'Nelayan di Teluk Lembayung kembali melaut setelah badai reda pada Kamis pagi. Mereka berangkat sebelum matahari terbit.',
  'Kepala pelabuhan mengatakan cuaca di teluk itu akan membaik sampai akhir pekan. Nelayan diminta tetap membawa pelampung.',
  '“Kami sudah dua pekan tidak melaut,” kata Rahmat Lubis, nelayan setempat. Harga ikan di pasar pun naik dua kali lipat.',
  'Pemerintah daerah menjanjikan bantuan solar untuk nelayan yang perahunya rusak. Bantuan itu dibagikan mulai pekan depan.',
]
const FEED = [
  'Tarif Feri Lintas Selat Naik Mulai Minggu',
  'Jembatan Gantung Desa Peraduan Dibuka Kembali',
  'Pasar Ikan Tuban Sepi Pembeli Sepekan Terakhir',
]
const PAGE = [
  ...MENU,
  'Nelayan Teluk Lembayung Kembali Melaut',
  'Rina Sari',
  'Kamis, 5 Februari 2026 19:30 WIB',
  ...BODY,
  '(rin/dew)',
  'Berita Terkait',
  ...FEED,
  'Terpopuler',
  ...FEED.map((title) => `${title} Lagi`),
  'Tentang Kami',
  'Redaksi',
  'Pedoman Media Siber',
  '© 2026 PT Kabar Teluk',
]

describe('a whole page, menus and all', () => {
  test.each([
    ['line by line', PAGE.join('\n')],
    ['with blank lines', PAGE.join('\n\n')],
  ])('gives its story and headline, %s', (_, page) => {
    expect(roleOf(page, 'Nelayan Teluk Lembayung')).toBe('headline')
    expect(roleOf(page, 'Nelayan di Teluk')).toBe('lead')
    for (const line of BODY.slice(1)) expect(roleOf(page, line.slice(0, 20))).toBe('paragraph')
    expect(roleOf(page, 'Kamis, 5')).toBe('published')
  })

  test('and cuts what stands around it, by name of the rule', () => {
    for (const line of ['Beranda', 'Otomotif', ...FEED, 'Tentang Kami', 'Redaksi'])
      expect(roleOf(PAGE.join('\n'), line)).toMatch(/^furniture:/)
  })

  test('as Markdown too', () => {
    const list = (lines: string[]) => lines.map((line) => `* [${line}](/${line.length})`).join('\n')
    const markdown = `${list(MENU)}\n\n# Nelayan Teluk Lembayung Kembali Melaut\n\nKamis, 5 Februari 2026\n\n${BODY.join('\n\n')}\n\n### Terpopuler\n\n${list(FEED)}\n\n${list(MENU)}`
    const source = fromMarkdown(markdown)
    expect(roleOf(source, 'Nelayan Teluk Lembayung')).toBe('headline')
    expect(
      partsOf(source)
        .filter(([role]) => role === 'lead' || role === 'paragraph')
        .map(([, text]) => text),
    ).toEqual(BODY)
  })
})

test('every character of a page has one owner', () => {
  const text = PAGE.join('\n')
  const owned = partsOf(text).reduce((sum, [, words]) => sum + words.replace(/\s/g, '').length, 0)
  expect(owned).toBe(text.replace(/\s/g, '').length)
})

describe('beside-story', () => {
  const [first = ''] = BODY
  const pageWith = (line: string) => PAGE.flatMap((own) => (own === first ? [line, first] : [own])).join('\n')

  test('a line told to stand there is cut for its reason, a line that runs on past it is not', () => {
    const draft = draftOf(fromText('Mode gelap\nPilih bahasa\nMenu'))
    const beside = draft.rows.slice(0, 2).map(({ start, end }, index) => ({ start, end: end - index, reason: 'ui' as const }))
    const { parts } = claimBeside({ ...draft, told: { headline: null, isKnown: false, beside } })
    expect(parts.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['Mode gelap'])
    expect(parts).toMatchObject([{ role: 'furniture', reason: 'ui' }])
  })

  test.each([
    ['a caption', 'Foto: Perahu nelayan berlabuh di Teluk Lembayung', 'caption'],
    ['a byline', 'Penulis: Rina Sari', 'byline'],
  ])('%s is kept', (_, line, role) => {
    expect(roleOf(pageWith(line), line)).toBe(role)
  })

  test('a story without menus has nothing beside it', () => {
    expect(cutBy('beside-story', inStory(BODY.join('\n')))).toEqual([])
  })
})
