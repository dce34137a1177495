import { describe, expect, test } from 'vitest'
import { withLinesLinked } from '../../../src/source/markdown/block-links.js'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'

describe('a link around blocks', () => {
  test('is one in each of its lines', () => {
    expect(withLinesLinked('[\n\n## Nelayan Melaut\n\nMereka berangkat pagi.\n\n](/a)')).toBe(
      '\n\n## [Nelayan Melaut](/a)\n\n[Mereka berangkat pagi.](/a)\n\n',
    )
  })

  test('may end where the next begins', () => {
    const source = fromMarkdown('* [\n\nTarif Feri Naik\n\n](/a)* [\n\nPasar Ikan Sepi\n\n](/b)')
    expect(source.text).not.toMatch(/[[\]()]/)
    expect(source.lines.map(({ markup }) => markup?.links)).toEqual([1, 1])
  })
})

test.each(['Tanpa tautan sama sekali.', '[Tautan](/a) dalam satu baris.', 'Kurung [ tanpa akhir\n\nLalu teks biasa.'])(
  '«%s» stays',
  (text) => {
    expect(withLinesLinked(text)).toBe(text)
  },
)
