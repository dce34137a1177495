import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, chunksOf } from '../../src/core.js'
import { parseArticle } from '../../src/index.js'
import type { Article } from '../../src/types.js'
import { anyText } from '../arbitrary.js'
import { articleOf, fixtures } from '../fixtures.js'

const STORY = `Nelayan Lembayung Kembali Melaut

LEMBAYUNG - Nelayan di Teluk Lembayung kembali melaut setelah badai reda, Kamis (5/2/2026).

1. Cuaca Membaik

Kepala pelabuhan Ratna Wijaya mengatakan cuaca akan membaik. Nelayan diminta tetap membawa pelampung.

Baca juga: Tarif Feri Turun

Ombak di teluk itu setinggi satu meter pada Rabu pagi.

1.1 Pelampung

Pelampung dibagikan kepada nelayan di dermaga oleh petugas pelabuhan.

Kesimpulan

Nelayan Lembayung boleh melaut lagi mulai pekan ini.`
const article = parseArticle(STORY)
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe('the body', () => {
  test('is the story in order, each block under its headings', () => {
    expect(bodyOf(article).map(({ text, headings }) => [text.slice(0, 12), headings])).toEqual([
      ['Nelayan di T', []],
      ['Kepala pelab', ['1. Cuaca Membaik']],
      ['Ombak di tel', ['1. Cuaca Membaik']],
      ['Pelampung di', ['1. Cuaca Membaik', '1.1 Pelampung']],
      ['Nelayan Lemb', ['Kesimpulan']],
    ])
  })

  test('holds every block of every fixture once', () => {
    for (const fixture of fixtures) {
      const { lead, sections, conclusion } = articleOf(fixture)
      const blocks = [...(lead ? [lead] : []), ...sections.flatMap((one) => one.blocks), ...(conclusion?.blocks ?? [])]
      expect(bodyOf({ lead, sections, conclusion }).map(({ headings: _, ...block }) => block)).toEqual(
        blocks.sort((a, b) => a.start - b.start),
      )
    }
  })
})

describe('chunks', () => {
  test('hold blocks of one section, without the furniture between them', () => {
    const chunks = chunksOf(article, { maxCharacters: 400 })
    expect(chunks.map(({ headings, pieces }) => [headings.at(-1) ?? null, pieces.length])).toEqual([
      [null, 1],
      ['1. Cuaca Membaik', 2],
      ['1.1 Pelampung', 1],
      ['Kesimpulan', 1],
    ])
    expect(chunks[1]?.text).toBe(
      'Kepala pelabuhan Ratna Wijaya mengatakan cuaca akan membaik. Nelayan diminta tetap membawa pelampung.\n\n' +
        'Ombak di teluk itu setinggi satu meter pada Rabu pagi.',
    )
  })

  test('know their dates and entities', () => {
    const [first, second] = chunksOf(article)
    expect(first?.timexes.map(({ value }) => value)).toEqual(['2026-02-05'])
    expect(second?.entities.map(({ name }) => name)).toContain('Ratna Wijaya')
    expect(first?.entities.map(({ name }) => name)).not.toContain('Ratna Wijaya')
  })

  test('of long blocks are sentences, and of long sentences words', () => {
    const texts = chunksOf(article, { maxCharacters: 62 }).map(({ text }) => text)
    expect(texts).toContain('Kepala pelabuhan Ratna Wijaya mengatakan cuaca akan membaik.')
    expect(texts).toContain('Pelampung dibagikan kepada nelayan di dermaga oleh petugas')
  })

  const check = (read: Article, most: number) => {
    const chunks = chunksOf(read, { maxCharacters: most })
    for (const { text, pieces } of chunks) {
      expect(text.length).toBeLessThanOrEqual(most)
      expect(text).toBe(pieces.map((piece) => piece.text).join('\n\n'))
      for (const piece of pieces) {
        expect(read.text.slice(piece.start, piece.end)).toBe(piece.text)
        expect(piece.text.trim()).toBe(piece.text)
        expect(piece.text).not.toBe('')
      }
    }
    const told = bodyOf(read).map((block) =>
      block.type === 'list' && block.end - block.start > most ? block.items.map(({ text }) => text).join('') : block.text,
    )
    expect(squeezed(chunks.map(({ text }) => text).join(''))).toBe(squeezed(told.join('')))
  }

  test.each([50, 120, 1000, 100_000])('of every fixture tell the whole story in %i characters at the most', (most) => {
    for (const fixture of fixtures) check(articleOf(fixture), most)
  })

  test('of any text do', () => {
    fc.assert(fc.property(anyText, (text) => check(parseArticle(text), 50)))
  })

  test.each([49, 0.5, '100', Number.NaN])('have a bound that is not %s', (maxCharacters) => {
    const act = () => chunksOf(article, { maxCharacters: maxCharacters as number })
    expect(act).toThrow(TypeError)
    expect(act).toThrow(/maxCharacters must be a whole number of 50 or more; got/)
  })
})
