import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { fromText } from '../../../src/source/text.js'
import { toDoc } from '../../../src/structure/doc.js'
import { cutBy, HEADLINE, inStory, STORY, wordsOf } from '../parts.js'

const headings = (lines: string) => wordsOf(inStory(lines), 'heading')

describe('a short line over its section is a heading', () => {
  test.each([
    'Cuaca Membaik di Teluk',
    'CUACA MEMBAIK',
    '1. Cuaca Membaik di Teluk',
    'Mengapa Harga Ikan Turun?',
    'Harga ikan turun',
  ])('«%s»', (line) => {
    expect(headings(line)).toEqual([line])
  })

  test('also over a list', () => {
    expect(headings('Syarat melaut\n\n- kartu keluarga\n- kartu nelayan')).toEqual(['Syarat melaut'])
  })

  test.each([
    'Harga ikan turun.',
    'Ikan yang dijual antara lain:',
    'harga ikan turun',
    '“Harga Ikan Turun”',
    'Harga ikan turun,',
  ])('«%s» is none', (line) => {
    expect(headings(line)).toEqual([])
  })

  test('with nothing below is none', () => {
    expect(wordsOf(`${HEADLINE}\n\n${STORY}\n\nCuaca Membaik`, 'heading')).toEqual([])
  })
})

test.each([
  [`Cuaca Membaik - ${HEADLINE}`, 'heading-suffix', `- ${HEADLINE}`],
  [`${HEADLINE}: Cuaca Membaik`, 'heading-prefix', `${HEADLINE}:`],
])('the headline beside a heading is cut: «%s»', (line, reason, cut) => {
  expect(headings(line)).toEqual(['Cuaca Membaik'])
  expect(cutBy('headings', inStory(line))).toEqual([[reason, cut]])
})

const partsIn = (text: string) =>
  toDoc(fromText(text)).parts.flatMap((part) => (part.role === 'heading' ? [[part.level, part.closing]] : []))

test.each([
  ['Kesimpulan', true],
  ['Penutup', true],
  ['5. Kesimpulan', true],
  ['Kesimpulan: nelayan kembali melaut dan harga ikan turun di semua pasar teluk.', true],
  ['Kesimpulan Rapat', false],
])('«%s» closes the article: %s', (line, closing) => {
  expect(partsIn(inStory(line))).toEqual([[1, closing]])
})

test('levels come from figures and from headings over headings', () => {
  const levels = (lines: string) => partsIn(inStory(lines)).map(([level]) => level)
  expect([levels('1.2 Cuaca Membaik'), levels('Cuaca Membaik\n\nAngin Reda')]).toEqual([[2], [1, 2]])
})

test('Markdown says what is a heading, however it ends', () => {
  const [first, second] = STORY.split('\n\n')
  const source = fromMarkdown(`# ${HEADLINE}\n\n${first}\n\n## Harga ikan turun.\n\n${second}`)
  expect(wordsOf(source, 'heading')).toEqual(['Harga ikan turun.'])
})
