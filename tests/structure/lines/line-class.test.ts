import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { isCredit, LINE } from '../../../src/structure/lines/line-class.js'
import { factsOf } from '../../../src/structure/lines/line-facts.js'
import { draftOf, type Row } from '../../../src/structure/rows/draft.js'

const rowOf = (text: string) => draftOf(fromText(text)).rows[0] as Row

describe('the class of a line', () => {
  test.each<[string, keyof typeof LINE]>([
    ['***', 'MARK'],
    ['12', 'NUMBER'],
    ['Kamis, 5 Februari 2026 19:30 WIB', 'DATE'],
    ['2 days ago', 'AGO'],
    ['Penulis: Rina Sari', 'CREDIT'],
    ['(rin/dew)', 'TAIL'],
    ['Baca juga: Tarif Feri Turun', 'RELATED'],
    ['Tentang KamiPedoman Media SiberKebijakan PrivasiPanduan KomunitasKarirIklan', 'SOUP'],
    ['1. Siapkan kartu keluarga', 'NUMBERED'],
    ['Berikut rincian tarif barunya:', 'ANNOUNCING'],
    ['Nelayan Tual Temukan Bangkai Kapal Selam', 'TITLE'],
    ['Olahraga', 'ONE_WORD'],
    ['Nelayan di teluk kembali melaut setelah badai reda pada Kamis pagi itu.', 'MIDDLE'],
    ['Nelayan di teluk itu kembali melaut setelah badai…', 'TEASER'],
  ])('«%s» is %s', (text, kind) => {
    expect(factsOf(text, rowOf(text), 0).kind).toBe(LINE[kind])
  })
})

describe('credits', () => {
  test.each([
    ['Penulis: Rina Sari', true],
    ['Laporan Wartawan Harian Nusa, Rina Sari', true],
    ['Laporan Rina Sari | Aceh Barat', true],
    ['Laporan Keuangan Daerah Terlambat', false],
    ['Wartawan Dihalangi Saat Meliput Sidang', false],
  ])('«%s»', (text, expected) => {
    expect(isCredit(rowOf(text))).toBe(expected)
  })
})
