import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/markdown.js'
import type { Article, List, Section, Table } from '../../src/types.js'
import { article, mention } from './sample.js'

const paragraph = (text: string) => ({ type: 'paragraph' as const, ...mention(text) })
const section = (heading: string | null, ...blocks: Section['blocks']): Section => ({
  heading: heading === null ? null : { ...mention(heading), level: 1, original: mention(heading) },
  blocks,
})
const body = (...blocks: Section['blocks']): Partial<Article> => ({ sections: [section(null, ...blocks)] })
const list = (ordered: boolean, ...items: [level: number, text: string][]): List => ({
  ...{ type: 'list', ...mention(''), ordered, intro: null },
  items: items.map(([level, text]) => ({ ...mention(text), marker: '•', level })),
})
const row = (text: string) => ({ ...mention(text), cells: text.split('\t').map((cell) => (cell === '' ? null : mention(cell))) })
const table = (head: string[], ...rows: string[]): Table => ({
  ...{ type: 'table', ...mention(''), head: head.map(row), rows: rows.map(row) },
})

describe('toMarkdown', () => {
  test('writes the parts of an article in the order of a page', () => {
    const whole = article({
      kicker: mention('Transportasi'),
      headline: mention('Jalur Baru Dibuka'),
      deck: mention('Warga diminta sabar'),
      byline: [
        { name: 'Rina Sari', role: 'author' },
        { name: 'Adi Putra', role: 'editor' },
      ],
      published: { value: '2026-02-05', source: 'option' },
      dateline: { ...mention('SEMARANG, Kabar Uji -'), place: 'SEMARANG', outlet: 'Kabar Uji' },
      lead: paragraph('Jalur itu dibuka.'),
      sections: [section(null, paragraph('Kereta lewat.')), section('Rute', paragraph('Dua arah.'))],
      conclusion: section('Penutup', paragraph('Selesai.')),
    })
    expect(toMarkdown(whole)).toBe(`**Transportasi**

# Jalur Baru Dibuka

*Warga diminta sabar*

Rina Sari, Adi Putra (editor) · 2026-02-05

SEMARANG, Kabar Uji - Jalur itu dibuka.

Kereta lewat.

## Rute

Dua arah.

## Penutup

Selesai.
`)
  })

  test('is empty for an empty article', () => {
    expect(toMarkdown(article({}))).toBe('')
  })

  test('shifts the headings, never below the sixth level', () => {
    const headed = article({ headline: mention('Judul'), sections: [section('Rute')] })
    expect(toMarkdown(headed, { headingLevel: 3 })).toBe('### Judul\n\n#### Rute\n')
    expect(toMarkdown(headed, { headingLevel: 6 })).toBe('###### Judul\n\n###### Rute\n')
  })

  test('nests list items and counts ordered ones for each level', () => {
    const nested = list(true, [1, 'satu'], [2, 'dua'], [2, 'tiga'], [1, 'empat'], [2, 'lima'])
    expect(toMarkdown(article(body(nested)))).toBe('1. satu\n    1. dua\n    2. tiga\n2. empat\n    1. lima\n')
    expect(toMarkdown(article(body(list(false, [1, 'satu'], [3, 'dua']))))).toBe('- satu\n    - dua\n')
  })

  test('writes tables, shorter rows filled up, the first row over the others', () => {
    const lines = '| Kota | Harga |\n| --- | --- |\n| Bima | 5 |\n'
    expect(toMarkdown(article(body(table(['Kota\tHarga'], 'Bima\t5'))))).toBe(lines)
    expect(toMarkdown(article(body(table([], 'Kota\tHarga', 'Bima\t5'))))).toBe(lines)
    expect(toMarkdown(article(body(table(['\tLama\tBaru'], 'Bima', 'Dompu\t5\t'))))).toBe(
      '|  | Lama | Baru |\n| --- | --- | --- |\n| Bima |  |  |\n| Dompu | 5 |  |\n',
    )
  })

  test('sets quotes and captions apart', () => {
    const blocks = body({ type: 'quote', ...mention('Kami siap.') }, { type: 'caption', ...mention('Warga. Foto: Dok.') })
    expect(toMarkdown(article(blocks))).toBe('> Kami siap.\n\n*Warga. Foto: Dok.*\n')
  })

  test.each([
    ['emphasis', 'a*b*c_d_', 'a\\*b\\*c\\_d\\_'],
    ['a link', '[klik](javascript:x)', '\\[klik\\](javascript\\:x)'],
    ['HTML', '<script>x</script>', '\\<script>x\\</script>'],
    ['an entity', 'A&amp;B & C', 'A\\&amp;B & C'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a heading', '# satu', '\\# satu'],
    ['a rule', '---', '\\---'],
    ['a list', '- satu', '\\- satu'],
    ['a numbered list', '3. satu', '3\\. satu'],
    ['a quotation', '> satu', '\\> satu'],
    ['an underline of a heading', '===', '\\==='],
    ['a broken line', 'satu\r\n   dua\u00a0tiga', 'satu dua tiga'],
  ])('leaves no %s of the text to Markdown', (_what, text, escaped) => {
    expect(toMarkdown(article(body(paragraph(text))))).toBe(`${escaped}\n`)
  })

  test.each(['3.120 warga', '-5 derajat', 'Pukul 19.30 WIB!', '#TagarBerita', 'Rp1,2 triliun (naik 5%)'])(
    'leaves %s readable',
    (text) => {
      expect(toMarkdown(article(body(paragraph(text)))).replace('\\#', '#')).toBe(`${text}\n`)
    },
  )

  test('keeps the last # of a heading', () => {
    expect(toMarkdown(article({ headline: mention('Bahasa C #') }))).toBe('# Bahasa C \\#\n')
  })

  test('loses no character of a text: the escapes undone give it back', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const undone = toMarkdown(article(body(paragraph(text)))).replace(/\\([!-/:-@[-`{-~])/g, '$1')
        expect(undone.trim()).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('front matter', () => {
  const page = {
    ...{ headline: null, author: [], editor: [], publisher: 'Kabar "Teluk": Pagi', datePublished: null, dateModified: null },
    ...{
      inLanguage: null,
      articleSection: 'Daerah',
      keywords: ['ikan', 'teluk'],
      url: 'https://kabar.example/a?b=1#c',
      image: null,
    },
    nextPage: null,
  }
  const read = article({
    ...{ headline: mention('Nelayan: Kembali Melaut'), published: { value: '2026-02-05', source: 'metadata' }, page },
    byline: [
      { name: 'Rina Aprilia', role: 'author' },
      { name: 'Budi', role: 'editor' },
    ],
  })

  test('is read back by fromMarkdown', () => {
    const { page: back, text } = fromMarkdown(toMarkdown(read, { frontMatter: true }))
    expect(back).toMatchObject({ headline: 'Nelayan: Kembali Melaut', author: ['Rina Aprilia'], editor: ['Budi'] })
    expect(back).toMatchObject({
      datePublished: '2026-02-05',
      articleSection: 'Daerah',
      keywords: ['ikan', 'teluk'],
      url: page.url,
    })
    expect(text).not.toContain('---')
  })

  test('leaves out what is not told, and stays out unless asked for', () => {
    expect(toMarkdown(article({}), { frontMatter: true })).toBe('---\nlang: "id"\n---\n')
    expect(toMarkdown(read)).not.toContain('---')
  })
})
