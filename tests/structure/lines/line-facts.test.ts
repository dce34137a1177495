import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { DATE } from '../../../src/structure/lines/line-class.js'
import { factsOf } from '../../../src/structure/lines/line-facts.js'
import { draftOf, type Row } from '../../../src/structure/rows/draft.js'

const read = (text: string) => factsOf(text, draftOf(fromText(text)).rows[0] as Row, 0)

describe('how a line names a moment', () => {
  test.each<[string, keyof typeof DATE]>([
    ['5 Februari 2026', 'DAY'],
    ['Kamis, 5 Februari 2026 | 19:30 WIB', 'CLOCK'],
    ['Harga Emas Antam Hari Ini, Jumat 6 Februari 2026', 'BESIDE_FEW'],
    ['Panen raya di sawah gambut itu baru akan dimulai lagi pada 6 Februari 2026', 'IN_TEXT'],
    ['Nelayan kembali melaut', 'NONE'],
  ])('«%s» %s', (text, date) => {
    expect(read(text).date).toBe(DATE[date])
  })
})

test('running text is long enough and ends a sentence', () => {
  expect(read('Nelayan di teluk itu kembali melaut setelah badai reda pagi ini.').prose).toBe(true)
  expect(read('Nelayan Teluk Lembayung Kembali Melaut Setelah Badai Reda Pagi Ini').prose).toBe(false)
})

test('what a line announces: something, a list, words of others, so many things', () => {
  const cues = ['Kabar terbaru:', 'Syaratnya sebagai berikut:', 'Unggahan itu disertai narasi:', 'Ada tiga langkah:'].map(
    (text) => read(text).cue,
  )
  expect(cues).toEqual([1, 2, 3, 4])
})

test('a source in brackets ends a caption', () => {
  expect(read('Rina Sari (instagram/rinasari)').bracket).toBe(1)
  expect(read('Rina Sari (tiga puluh)').bracket).toBe(2)
})
