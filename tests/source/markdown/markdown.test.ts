import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.js'
import { fromMarkdown, fromMdast } from '../../../src/markdown.js'
import { wartaArticle } from '../../../src/unified.js'
import { checkLaws } from '../../laws.js'

/** Each line as `tag text`, with its level where it has one. */
function linesOf(markdown: string): string[] {
  const { text, lines } = fromMarkdown(markdown)
  return lines.map(({ start, end, markup }) => `${markup?.tag}${markup?.level || ''} ${text.slice(start, end)}`)
}

const STORY = `# Jembatan Lembayung Dibuka Lagi

**LEMBAYUNG** - Jembatan itu [dibuka lagi](https://contoh.example/jembatan) untuk umum pada *Kamis* pagi setelah empat bulan diperbaiki.

## Empat Bulan Tutup

Warga menyambut pembukaan itu dengan syukuran kecil di tepi sungai, dan pedagang kembali membuka lapak mereka.

- Lebar jembatan tujuh meter
- Panjangnya seratus meter

> Kami menunggu ini sejak lama.
`

describe('Markdown becomes lines with hints', () => {
  test.each<[what: string, markdown: string, lines: string[]]>([
    ['headings', '# Satu\n\nDua\n---\n\n### Tiga', ['heading1 Satu', 'heading2 Dua', 'heading3 Tiga']],
    ['emphasis and links', 'Kata **Rina** di [laman](http://a.example) *itu*.', ['paragraph Kata Rina di laman itu.']],
    ['an image leaves no words', '![Foto banjir](a.jpg)\n\nBanjir surut.', ['paragraph Banjir surut.']],
    ['hard breaks', 'Satu  \nDua\\\nTiga', ['paragraph Satu', 'paragraph Dua', 'paragraph Tiga']],
    ['a soft break is a space', 'Air\nsurut.', ['paragraph Air surut.']],
    ['lists', '1. Satu\n2. Dua\n   - Anak', ['list-item1 Satu', 'list-item1 Dua', 'list-item2 Anak']],
    ['quotations', '> Kami menunggu.', ['quote Kami menunggu.']],
    ['tables', '| Kota | Harga |\n|---|---|\n| Bima | 5 |', ['table Kota\tHarga', 'table Bima\t5']],
    ['a bold line is a heading', '**Harga Naik**\n\nHarga naik.', ['heading2 Harga Naik', 'paragraph Harga naik.']],
    ['escapes', 'Satu \\* dua \\_ tiga', ['paragraph Satu * dua _ tiga']],
    ['HTML inside', '<div>Banjir <b>surut</b></div>\n\n<!-- iklan -->', ['paragraph Banjir surut']],
    ['indented prose', '    Banjir surut.', ['paragraph Banjir surut.']],
  ])('%s', (_, markdown, lines) => {
    expect(linesOf(markdown)).toEqual(lines)
  })

  test('links are a share of the line', () => {
    expect(fromMarkdown('[Beranda](/)').lines[0]?.markup?.links).toBe(1)
    expect(fromMarkdown('abc [def](/)').lines[0]?.markup?.links).toBeCloseTo(3 / 7)
  })

  test('no markup stays in the article', () => {
    const article = parseArticle(fromMarkdown(STORY))
    expect(article.headline?.text).toBe('Jembatan Lembayung Dibuka Lagi')
    expect(article.dateline?.place).toBe('LEMBAYUNG')
    expect(article.sections.map(({ heading }) => heading?.text)).toContain('Empat Bulan Tutup')
    expect(article.text).not.toMatch(/[#*[\]]|https?:/)
  })
})

describe('what a document says of itself', () => {
  test('front matter', () => {
    const markdown = `---\ntitle: "Banjir Surut"\nauthor: [Rina Sari, Budi Hartono]\ndate: 2026-02-05\ntags:\n  - banjir\n  - cuaca\n---\n\nBanjir surut.`
    expect(fromMarkdown(markdown).page).toMatchObject({
      headline: 'Banjir Surut',
      author: ['Rina Sari', 'Budi Hartono'],
      datePublished: '2026-02-05',
      keywords: ['banjir', 'cuaca'],
    })
    expect(fromMarkdown(markdown).text).toBe('Banjir surut.')
  })

  test('the head of a reader service', () => {
    const markdown = `Title: Banjir Surut\n\nURL Source: https://contoh.example/banjir\n\nPublished Time: 2026-02-05T10:00:00+07:00\n\nMarkdown Content:\nBanjir surut.`
    expect(fromMarkdown(markdown)).toMatchObject({
      text: 'Banjir surut.',
      page: { headline: 'Banjir Surut', url: 'https://contoh.example/banjir', datePublished: '2026-02-05T10:00:00+07:00' },
    })
  })

  test.each(['Title: Banjir Surut\n\nBanjir surut.', 'Banjir surut.\n\nMarkdown Content:\nAir turun.', ''])(
    'nothing: %j',
    (markdown) => {
      expect(fromMarkdown(markdown).page).toBeNull()
    },
  )
})

describe('trees', () => {
  test('of remark give the article of the text', () => {
    const tree = unified().use(remarkParse).parse(STORY)
    expect(fromMdast(tree)).toEqual(fromMarkdown(STORY))
    const { result } = unified().use(remarkParse).use(wartaArticle).processSync(STORY)
    expect(result).toEqual(parseArticle(fromMarkdown(STORY)))
  })
})

describe('plain text that is Markdown', () => {
  const codes = (text: string) => parseArticle(text).warnings.map(({ code }) => code)

  test('is told so, and only then', () => {
    expect(codes('# Banjir Surut\n\n**Cuaca**\n\nBanjir [surut](https://contoh.example/a).')).toContain('markdown')
    expect(parseArticle(fromMarkdown(STORY)).warnings.map(({ code }) => code)).not.toContain('markdown')
    expect(codes('Banjir Surut\n\nTagar #banjir (lihat [1]) ramai, **kata** warga.')).not.toContain('markdown')
  })
})

describe('hostile Markdown', () => {
  const piece = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '**',
    '_',
    '[',
    '](',
    ')',
    '`',
    '|',
    '\n',
    '\n\n',
    '<a>',
    '<!--',
    '---\n',
    'Harga naik',
    '&amp;',
    '\\',
    '  ',
  )

  test('keeps the laws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = parseArticle(fromMarkdown(pieces.join('')))
        expect(checkLaws(article)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test.each(['[', '![', '**a_', '> ', '>', '- ', '*', '`a', '[a](', '<!--', '&'])(
    '%j, twenty thousand times, is read',
    (mark) => {
      expect(fromMarkdown(`${mark.repeat(20_000)}\n\nHarga naik.`).text).toContain('Harga naik.')
    },
  )
})
