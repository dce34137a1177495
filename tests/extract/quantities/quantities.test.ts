import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQuantities } from '../../../src/extract/quantities/quantities.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/telling.js'
import type { Entity, Mention, Quantity, Timex } from '../../../src/types.js'

const quantitiesOf = (text: string, timexes: Timex[] = [], entities: Entity[] = []): Quantity[] =>
  extractQuantities(proseDoc(fromText(text)), timexes, entities)

/** The quantities of a text, as «text = value(–maxValue) unit (kind)». */
const linesOf = (text: string): string[] =>
  quantitiesOf(text).map(
    ({ text: words, kind, value, maxValue, unit }) =>
      `${words} = ${value}${maxValue === null ? '' : `–${maxValue}`} ${unit} (${kind})`,
  )

describe('money', () => {
  test.each([
    ['Nilainya Rp1,2 triliun.', 'Rp1,2 triliun = 1200000000000 IDR'],
    ['Harganya Rp 17.000.000.', 'Rp 17.000.000 = 17000000 IDR'],
    ['Pajaknya sekitar Rp 90 jutaan.', 'Rp 90 jutaan = 90000000 IDR'],
    ['Penawarannya Rp 43.577.559.594,23.', 'Rp 43.577.559.594,23 = 43577559594.23 IDR'],
    ['Harganya Rp. 5.000 saja.', 'Rp. 5.000 = 5000 IDR'],
    ['Upahnya Rp3.500.000,00.', 'Rp3.500.000,00 = 3500000 IDR'],
    ['Ia membayar Rp50 jt.', 'Rp50 jt = 50000000 IDR'],
    ['Ekspor mencapai US$ 612 juta.', 'US$ 612 juta = 612000000 USD'],
    ['Ekspor mencapai USD 5,4 miliar.', 'USD 5,4 miliar = 5400000000 USD'],
    ['Pinjaman itu 310 juta euro.', '310 juta euro = 310000000 EUR'],
    ['Bantuan itu 3 juta dolar AS.', '3 juta dolar AS = 3000000 USD'],
    ['Tiketnya 45 ringgit.', '45 ringgit = 45 MYR'],
    ['Tiketnya RM45.', 'RM45 = 45 MYR'],
    ['Sebesar tiga juta lima ratus ribu rupiah.', 'tiga juta lima ratus ribu rupiah = 3500000 IDR'],
    ['Korupsi senilai 2 miliar dari tiga desa.', '2 miliar = 2000000000 IDR'],
    ['Harganya Rp7-12 juta.', 'Rp7-12 juta = 7000000–12000000 IDR'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)[0]).toBe(`${expected} (money)`)
  })

  test('two sums joined by a word are two', () => {
    expect(linesOf('Tarifnya Rp7.000 sampai Rp12.000.')).toEqual(['Rp7.000 = 7000 IDR (money)', 'Rp12.000 = 12000 IDR (money)'])
  })
})

describe('shares and measures', () => {
  test.each([
    ['Laba naik 6,06 persen.', '6,06 persen = 6.06 % (percent)'],
    ['Laba naik 82%.', '82% = 82 % (percent)'],
    ['Bunga naik 0,5 poin persentase.', '0,5 poin persentase = 0.5 pp (percent)'],
    ['Bunga naik 25 basis poin.', '25 basis poin = 25 bp (percent)'],
    ['Sekitar 10-15 persen warga.', '10-15 persen = 10–15 % (percent)'],
    ['Lahan seluas 126.100 hektare.', '126.100 hektare = 126100 ha (measure)'],
    ['Tingginya sembilan meter.', 'sembilan meter = 9 m (measure)'],
    ['Luasnya 60 meter persegi.', '60 meter persegi = 60 m² (measure)'],
    ['Panjangnya 9,8 kilometer.', '9,8 kilometer = 9.8 km (measure)'],
    ['Lajunya 78 km/jam di jalan.', '78 km/jam = 78 km/h (measure)'],
    ['Berat dua kilogram.', 'dua kilogram = 2 kg (measure)'],
    ['Suhunya 31 derajat Celsius.', '31 derajat Celsius = 31 °C (measure)'],
    ['Baterainya 5.000mAh.', '5.000mAh = 5000 mAh (measure)'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })
})

describe('counts', () => {
  test.each([
    ['Sebanyak 17,3 juta pekerja menerimanya.', '17,3 juta pekerja = 17300000 pekerja'],
    ['Banjir merendam tujuh kelurahan.', 'tujuh kelurahan = 7 kelurahan'],
    ['Polisi memeriksa enam belas saksi.', 'enam belas saksi = 16 saksi'],
    ['Ada 9 air terjun di sana.', '9 air terjun = 9 air terjun'],
    ['Ada 700 kepala desa di sana.', '700 kepala desa = 700 kepala desa'],
    ['Dilihat 1.2 ribu kali.', '1.2 ribu kali = 1200 kali'],
    ['Sekitar 3-5 orang terluka.', '3-5 orang = 3–5 orang'],
    ['Ada 21 orang tersangka.', '21 orang = 21 orang'],
    ['Enam Saksi Diperiksa', 'Enam Saksi = 6 saksi'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([`${expected} (count)`])
  })
})

describe('no quantity', () => {
  test.each([
    ['a number of a flat', 'Kantornya di Lantai 1 Unit 101 Medan.'],
    ['a number before a particle', 'Kemarin jam 8 atau setengah 8 gitu.'],
    ['an age', 'Siti (52) berusia 71 tahun.'],
    ['a score', 'Timnya menang 3-1 atas tamunya.'],
    ['a formation', 'Mereka bermain dengan formasi 4-2-3-1 malam itu.'],
    ['an ordinal', 'Gol ketiga lahir pada menit ke-78.'],
    ['a rank', 'Ia berada di peringkat tiga klasemen.'],
    ['a law', 'Pasal 7 ayat 2 melarangnya.'],
    ['a duration', 'Hujan turun selama tiga hari dan dua jam.'],
    ['a clock time', 'Rapat dibuka pukul 08.00 WIB.'],
    ['a telephone number', 'Hubungi 0812-3456-7890 segera.'],
    ['«salah satu»', 'Salah satu warga melapor.'],
    ['«24/7»', 'Hotline 24/7 tersedia.'],
    ['a vague number', 'Puluhan ribu orang datang.'],
    ['a list number', '1. Jakarta'],
    ['a bare number', 'Nilainya mencapai 500.'],
    ['a cell of another row', 'Kota 0\nBiak 1\nSerui'],
    ['a ballot number', 'Pasangan nomor urut dua menang.'],
    ['a year', 'Pemilu 2024 berjalan aman.'],
    ['a part of a code', 'Pesawat B-52 dan jaringan 5G.'],
    ['«3 dari»', 'Tiga dari mereka pulang.'],
  ])('%s', (_, text) => {
    expect(linesOf(text)).toEqual([])
  })

  test('numbers inside dates and names are left out', () => {
    const text = 'Pada 5 Februari tim Regu 9 Orang Utan datang.'
    const timex = { start: 5, end: 15, text: '5 Februari' } as Timex
    const name = 'Regu 9 Orang Utan'
    const start = text.indexOf(name)
    const entity = { mentions: [{ start, end: start + name.length, text: name, confidence: 1 }] } as Entity
    expect(quantitiesOf(text, [timex], [entity])).toEqual([])
    expect(quantitiesOf(text).map(({ text: words }) => words)).toEqual(['9 Orang'])
  })
})

test('every quantity is exact and in order, whatever the text', () => {
  const pieces = [
    'Rp',
    'US$',
    '1',
    '.000',
    ',5',
    ' juta',
    ' ',
    '%',
    ' persen',
    '-',
    ' sampai ',
    'dua',
    ' puluh',
    ' orang',
    '\n',
    '\u200b',
    '\ud800',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const found = quantitiesOf(text)
      found.forEach((quantity: Mention & Quantity, index) => {
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
        expect(quantity.text.trim()).toBe(quantity.text)
        expect(quantity.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        expect(Number.isFinite(quantity.value)).toBe(true)
        if (quantity.maxValue !== null) expect(quantity.maxValue).toBeGreaterThan(quantity.value)
      })
    }),
    { numRuns: 1000 },
  )
})
