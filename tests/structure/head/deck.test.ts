import { describe, expect, test } from 'vitest'
import { cutBy, HEADLINE, inStory, roleOf, STORY, wordsOf } from '../parts.js'

describe('captions', () => {
  test.each([
    'Foto: Perahu nelayan berlabuh di Teluk Lembayung',
    'Ilustrasi nelayan melaut di Teluk Lembayung',
    'Perahu nelayan berlabuh di dermaga. (ANTARA FOTO/Rina Sari)',
    'Nelayan menarik perahu ke dermaga (instagram/rinasari)',
    'KABAR/Rina SariNelayan menarik perahu ke dermaga',
  ])('«%s»', (line) => {
    expect(wordsOf(inStory(line), 'caption')).toEqual([line])
  })

  test('the line beside a photographer’s credit, set apart from the story, is one', () => {
    const line = 'Perahu nelayan berlabuh di dermaga utama'
    expect(wordsOf(inStory(`${line}\n(Foto: Rina Sari)`), 'caption')).toEqual([line])
    expect(wordsOf(inStory(`(Foto: Rina Sari)\n${line}`), 'caption')).toEqual([line])
  })

  test('a caption twice is told once', () => {
    const line = 'Ilustrasi nelayan melaut di Teluk Lembayung'
    expect(cutBy('captions', inStory(`${line}\n\n${line}`))).toEqual([['repeated-text', line]])
  })

  test.each([
    'Foto nelayan itu disebarkan oleh banyak akun, kata kepala dinas.',
    '“Ilustrasi itu salah (instagram/rinasari),” kata kepala dinas.',
    'Kecepatan angin di teluk mencapai 40 km/jam sampai Kamis malam.',
  ])('«%s» is none', (line) => {
    expect(wordsOf(inStory(line), 'caption')).toEqual([])
  })
})

describe('the deck', () => {
  const DECK = 'Badai reda di teluk, perahu nelayan berangkat sebelum matahari terbit'
  const roleUnder = (line: string, below = '\n\n') => roleOf(`${HEADLINE}\n\n${line}${below}${STORY}`, line)

  test.each([
    ['between headline and story', DECK, '\n\n'],
    ['over the byline, with a full stop', `${DECK}.`, '\nPenulis: Rina Sari\n5 Februari 2026\n\n'],
    ['over the dateline, with a full stop', `${DECK}.`, '\n\nJEPARA - '],
  ])('stands %s', (_, line, below) => {
    expect(roleUnder(line, below)).toBe('deck')
  })

  test.each([
    ['a sentence of the story', `${DECK}.`],
    ['a few words', 'Badai reda di teluk'],
    ['what announces the rest', `${DECK}:`],
  ])('%s is none', (_, line) => {
    expect(roleUnder(line)).not.toBe('deck')
  })

  test('three scraps under the headline are buttons of the page', () => {
    const text = `${HEADLINE}\n\nBesar\nSedang\nKecil\n\n${STORY}`
    expect(cutBy('deck', text).map(([reason]) => reason)).toEqual(['ui', 'ui', 'ui'])
    expect(cutBy('deck', `${HEADLINE}\n\nBesar\nSedang\n\n${STORY}`)).toEqual([])
  })
})
