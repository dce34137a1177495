import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { toDoc } from '../../../src/structure/doc.js'
import { cutBy, HEADLINE, inStory, STORY, wordsOf } from '../parts.js'

const items = (lines: string) => wordsOf(inStory(lines), 'list-item')
const WORDS = ['kartu keluarga', 'kartu nelayan', 'surat kapal']

describe('marked lines are a list', () => {
  test.each([
    ['dashes', ['- ', '- ', '- ']],
    ['bullets', ['• ', '• ', '• ']],
    ['figures', ['1. ', '2. ', '3. ']],
    ['figures in brackets', ['1) ', '2) ', '3) ']],
    ['letters', ['a. ', 'b. ', 'c. ']],
  ])('by %s', (_, marks) => {
    const lines = marks.map((mark, k) => mark + WORDS[k])
    expect(items(lines.join('\n'))).toEqual(lines)
  })

  test('with marker, content and intro told apart', () => {
    const source = fromText(inStory('Syaratnya sebagai berikut:\n1. kartu keluarga\n2. kartu nelayan'))
    const part = toDoc(source).parts.find(({ role }) => role === 'list-item')
    const read = (span?: { start: number; end: number } | null) => span && source.text.slice(span.start, span.end)
    expect(part).toMatchObject({ ordered: true, level: 1 })
    expect(part?.role === 'list-item' && [read(part.content), read(part.intro)]).toEqual([
      'kartu keluarga',
      'Syaratnya sebagai berikut:',
    ])
  })

  test('with the lines under each item', () => {
    expect(items('1. kartu keluarga\nasli dan salinan\n2. kartu nelayan\nasli saja')).toEqual([
      '1. kartu keluarga\nasli dan salinan',
      '2. kartu nelayan\nasli saja',
    ])
  })
})

describe('unmarked lines are', () => {
  test.each(['Syaratnya sebagai berikut:', 'Nelayan membawa tiga dokumen:', 'Berkas yang dibawa yaitu:'])(
    'under «%s»',
    (intro) => {
      expect(items(`${intro}\n${WORDS.join('\n')}`)).toEqual(WORDS)
    },
  )

  test('as many as the announcement counts', () => {
    expect(items(`Nelayan membawa dua dokumen:\n${WORDS.join('\n')}`)).toEqual(WORDS.slice(0, 2))
  })
})

describe('no list is', () => {
  test.each([
    ['one numbered line', '3. Nelayan menunggu kabar di dermaga utama sejak pagi hari.'],
    ['figures that do not go on', '2. Nelayan menunggu kabar di dermaga.\n\n7. Kapal datang pada sore hari.'],
    ['sentences nothing announces', 'Nelayan menunggu kabar.\nKapal datang pada sore.\nIkan dijual di dermaga.'],
    ['the words of others', `Unggahan itu disertai narasi:\n${WORDS.join('\n')}`],
  ])('%s', (_, lines) => {
    expect(items(lines)).toEqual([])
  })

  test('a run of dashed titles behind the story: they are links', () => {
    const titles = [
      'Tarif Feri Lintas Selat Naik Lagi',
      'Jembatan Desa Peraduan Baru Dibuka Kembali',
      'Pasar Ikan Tuban Sepi Pembeli Sepekan',
    ]
    const text = `${HEADLINE}\n\n${STORY}\n${titles.map((title) => `- ${title}`).join('\n')}`
    expect(cutBy('lists', text)).toEqual(titles.map((title) => ['related', `- ${title}`]))
  })
})
