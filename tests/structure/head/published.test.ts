import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { toDoc } from '../../../src/structure/doc.js'
import { cutBy, HEADLINE, STORY, wordsOf } from '../parts.js'

const textWith = (...lines: string[]) => `${HEADLINE}\n${lines.join('\n')}\n\n${STORY}`
const dates = (...lines: string[]) =>
  toDoc(fromText(textWith(...lines))).parts.flatMap((part) =>
    part.role === 'published' || part.role === 'modified' ? [[part.role, part.value]] : [],
  )

describe('a date line', () => {
  test.each([
    ['Kamis, 5 Februari 2026 19:30 WIB', '2026-02-05T19:30:00+07:00'],
    ['Kamis, 5 Februari 2026 | 19.30 WITA', '2026-02-05T19:30:00+08:00'],
    ['05/02/2026, 19:30 WIB', '2026-02-05T19:30:00+07:00'],
    ['5 Februari 2026', '2026-02-05'],
    ['Diterbitkan: 5 Februari 2026', '2026-02-05'],
    ['Tayang 5 Februari 2026', '2026-02-05'],
    ['Kabar Teluk - 5 Februari 2026', '2026-02-05'],
  ])('«%s» dates the article', (line, value) => {
    expect(dates(line)).toEqual([['published', value]])
  })

  test('of a change stands beside the one of publication', () => {
    expect(dates('Diperbarui: 6 Februari 2026', '5 Februari 2026')).toEqual([
      ['modified', '2026-02-06'],
      ['published', '2026-02-05'],
    ])
  })

  test('with a name before it is a byline too', () => {
    const text = textWith('Rina Sari | 5 Februari 2026')
    expect([wordsOf(text, 'byline'), wordsOf(text, 'published')]).toEqual([['Rina Sari |'], ['5 Februari 2026']])
  })

  test('a second time is furniture', () => {
    const text = textWith('5 Februari 2026', '5 Februari 2026')
    expect(cutBy('published', text)).toEqual([['ui', '5 Februari 2026']])
  })

  test.each([
    'Pelabuhan itu ditutup sejak 5 Februari 2026.',
    'Nelayan melaut lagi pada 5 Februari 2026 setelah badai reda',
    'Kamis pagi di teluk',
    '31 Februari 2026',
  ])('«%s» is none', (line) => {
    expect(dates(line)).toEqual([])
  })
})

test('behind two paragraphs a date belongs to another article', () => {
  expect(wordsOf(`${HEADLINE}\n\n${STORY}\n\n5 Februari 2026`, 'published')).toEqual([])
})
