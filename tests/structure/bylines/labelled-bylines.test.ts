import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { toDoc } from '../../../src/structure/doc.js'
import { cutBy, HEADLINE, STORY } from '../parts.js'

const textWith = (lines: string) => `${HEADLINE}\n${lines}\n\n${STORY}`
const credits = (lines: string) =>
  toDoc(fromText(textWith(lines))).parts.flatMap((part) => (part.role === 'byline' ? [[part.name, part.credit]] : []))

describe('a label gives the name and its role', () => {
  test.each([
    ['Penulis: Rina Sari', 'Rina Sari', 'author'],
    ['Oleh: Rina Sari', 'Rina Sari', 'author'],
    ['Oleh Rina Sari', 'Rina Sari', 'author'],
    ['EDITOR : Budi Santoso', 'Budi Santoso', 'editor'],
    ['Kontributor: Dewi Lestari', 'Dewi Lestari', 'contributor'],
    ['Fotografer: Yoga Prasetya', 'Yoga Prasetya', 'photographer'],
    ['Laporan Wartawan Harian Nusa, Rina Sari', 'Rina Sari', 'author'],
    ['(Ditulis oleh Rina Sari)', 'Rina Sari', 'author'],
    ['Penulis:\nRina Sari', 'Rina Sari', 'author'],
  ])('«%s»', (line, name, role) => {
    expect(credits(line)).toEqual([[name, role]])
  })

  test.each([
    'Penulis: Rina Sari | Editor: Budi Santoso',
    'Penulis: Rina Sari\nEditor: Budi Santoso',
    'Penulis: Rina SariEditor: Budi Santoso',
  ])('each label its own: «%s»', (lines) => {
    expect(credits(lines)).toEqual([
      ['Rina Sari', 'author'],
      ['Budi Santoso', 'editor'],
    ])
  })

  test('a newsroom that signs is no person', () => {
    expect(credits('Penulis: Tim Redaksi')).toEqual([])
    expect(cutBy('labelled-bylines', textWith('Penulis: Tim Redaksi'))).toEqual([['ui', 'Penulis: Tim Redaksi']])
  })

  test.each([
    'Penulis: para nelayan yang selamat dari badai',
    'Editor sebuah majalah laut ikut menumpang perahu itu.',
    'Oleh karena itu nelayan menunda keberangkatan.',
  ])('«%s» names nobody', (line) => {
    expect(credits(line)).toEqual([])
  })
})
