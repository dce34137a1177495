import { describe, expect, test } from 'vitest'
import { extractQuantities } from '../../../src/extract/quantities/quantities.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/telling.js'

/** The quantities of a text, as «text = value(–maxValue) unit». */
const linesOf = (text: string): string[] =>
  extractQuantities(proseDoc(fromText(text)), [], []).map(
    ({ text: words, value, maxValue, unit }) => `${words} = ${value}${maxValue === null ? '' : `–${maxValue}`} ${unit}`,
  )

describe('scales glued to what follows', () => {
  test.each([
    ['Gaji guru Rp2,5 jt/bulan.', ['Rp2,5 jt = 2500000 IDR']],
    ['Jalan itu Rp3,5M/km.', ['Rp3,5M = 3500000000 IDR']],
    ['Parkir Rp18rb-20rb per hari.', ['Rp18rb-20rb = 18000–20000 IDR']],
    ['Sewa Rp1,2 M-1,5 M setahun.', ['Rp1,2 M-1,5 M = 1200000000–1500000000 IDR']],
    ['Upah Rp50k/jam, bonus Rp5 juta-an.', ['Rp50k = 50000 IDR', 'Rp5 juta = 5000000 IDR']],
    ['Diskon 50 rb rupiah.', ['50 rb rupiah = 50000 IDR']],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })
})

describe('misspelt scales', () => {
  test.each([
    ['Kerugian Rp1,5 miliyar.', 'Rp1,5 miliyar = 1500000000 IDR'],
    ['Kerugian Rp2 trilliun.', 'Rp2 trilliun = 2000000000000 IDR'],
    ['Kerugian Rp3 milliar.', 'Rp3 milliar = 3000000000 IDR'],
    ['Kerugian lima milyard rupiah.', 'lima milyard rupiah = 5000000000 IDR'],
    ['Kerugian satu quadriliun rupiah.', 'satu quadriliun rupiah = 1000000000000000 IDR'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  test.each([
    'Dana US$ 30 milair.',
    'Dana Rp 4 trliiun.',
    'Dana Rp70 jtua.',
    'Dana Rp70 jutta.',
    'Dana Rp 15 rbiu.',
    'Dana lima miilar rupiah.',
    'Sekitar 30 milair orang.',
  ])('an unknown one gives no value: %s', (text) => {
    expect(linesOf(text)).toEqual([])
  })

  test.each([
    ['Ia dapat Rp 50.000 juga.', 'Rp 50.000 = 50000 IDR'],
    ['Uang Rp 500.000 milik korban hilang.', 'Rp 500.000 = 500000 IDR'],
    ['Harga Rp 5.000 Rabu kemarin.', 'Rp 5.000 = 5000 IDR'],
    ['Denda Rp7.000 jika telat.', 'Rp7.000 = 7000 IDR'],
  ])('but what only looks like one is no scale: %s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })
})

describe('letters read into digits give no value rather than a wrong one', () => {
  test.each([
    'Harta Rp93o juta.',
    'Gula Rp 16.OOO per kilo.',
    'Gula Rp1O.000.',
    'Beras Rp1l.500.',
    'Beras 2O orang.',
    'Beras Rp 5 .000.000.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([])
  })

  test('but glued words leave the number whole', () => {
    expect(linesOf('Harganya Rp 5.000Pembeli senang.')).toEqual(['Rp 5.000 = 5000 IDR'])
  })
})

describe('decimals and less than nothing', () => {
  test.each([
    ['Inflasi dua koma tujuh persen.', 'dua koma tujuh persen = 2.7 %'],
    ['Dana satu koma lima miliar rupiah.', 'satu koma lima miliar rupiah = 1500000000 IDR'],
    ['Harga sembilan koma nol tujuh enam rupiah.', 'sembilan koma nol tujuh enam rupiah = 9.076 IDR'],
    ['Inflasi tiga koma dua puluh lima persen.', 'tiga koma dua puluh lima persen = 3.25 %'],
    ['Suku bunga nol koma lima persen.', 'nol koma lima persen = 0.5 %'],
    ['Arus kas minus Rp2 miliar.', 'minus Rp2 miliar = -2000000000 IDR'],
    ['Saldo -Rp1,5 M.', '-Rp1,5 M = -1500000000 IDR'],
    ['IHSG (-6,67%) jatuh.', '-6,67% = -6.67 %'],
    ['Ekonomi tumbuh negatif 2,07 persen.', 'negatif 2,07 persen = -2.07 %'],
    ['Suhu minus 20 derajat Celsius.', 'minus 20 derajat Celsius = -20 °C'],
    ['Saldo min sembilan ratus rupiah.', 'min sembilan ratus rupiah = -900 IDR'],
    ['Laju minus 2-3 persen.', 'minus 2-3 persen = -3–-2 %'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  test.each([
    ['Bunga naik 2 -3 persen.', '2 -3 persen = 2–3 %'],
    ['Diskon min 10 persen.', '10 persen = 10 %'],
    ['Pukul rata lima, koma, lalu dua persen.', 'dua persen = 2 %'],
  ])('but: %s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })
})

describe('signs', () => {
  test.each([
    ['Tiket 20€ saja.', '20€ = 20 EUR'],
    ['Tiket 100$ saja.', '100$ = 100 USD'],
    ['Tiket 10 ¥.', '10 ¥ = 10 JPY'],
    ['Tiket 20Rp saja.', '20Rp = 20 IDR'],
    ['Tiket GBP3,01 saja.', 'GBP3,01 = 3.01 GBP'],
    ['Harga IDR 11,000.00 saja.', 'IDR 11,000.00 = 11000 IDR'],
    ['Harga Rp 50,000 saja.', 'Rp 50,000 = 50000 IDR'],
    ['Total Rp.578.105.409.622,47 disita.', 'Rp.578.105.409.622,47 = 578105409622.47 IDR'],
    ['Tiket 20 euros.', '20 euros = 20 EUR'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  test('a comma that may be of either manner tells nothing', () => {
    expect(linesOf('Harga US$ 1,250 naik. Ada 1,250 orang.')).toEqual([])
    expect(linesOf('Nilainya US$ 1,250 miliar.')).toEqual(['US$ 1,250 miliar = 1250000000 USD'])
  })
})

describe('currencies by their country', () => {
  test.each([
    ['Ongkosnya 500 peso Filipina.', '500 peso Filipina = 500 PHP'],
    ['Ongkosnya 500 peso Meksiko.', '500 peso Meksiko = 500 MXN'],
    ['Ongkosnya 80 dinar Kuwait.', '80 dinar Kuwait = 80 KWD'],
    ['Ongkosnya 90 dirham Uni Emirat Arab.', '90 dirham Uni Emirat Arab = 90 AED'],
    ['Ongkosnya 30 dollar Singapura.', '30 dollar Singapura = 30 SGD'],
    ['Ongkosnya 7 juta rupee Pakistan.', '7 juta rupee Pakistan = 7000000 PKR'],
    ['Ongkosnya 40 dolar.', '40 dolar = 40 USD'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  test.each(['Ongkosnya 500 peso.', 'Ongkosnya 60 krone.', 'Ongkosnya 80 dolar Liberia.', 'Ongkosnya 25 franc.'])(
    'whose it is stays open: %s',
    (text) => {
      expect(linesOf(text)).toEqual([])
    },
  )

  test.each([
    ['Kerugian senilai 2 miliar akibat banjir.', ['2 miliar = 2000000000 IDR']],
    ['Lubang modal sebesar 450.000 juta pesetas.', ['450.000 juta pesetas = 450000000000 ESP']],
    ['Lubang modal sebesar 450 juta kuna.', ['450 juta kuna = 450000000 kuna']],
    ['Ia dibayar US$5 juta, dan bonus senilai 2 miliar.', ['US$5 juta = 5000000 USD']],
    ['Panen sebesar 2 juta ton.', ['2 juta ton = 2000000 ton']],
  ])('rupiah only where no word says otherwise: %s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })
})

describe('no counts of names and suffixes', () => {
  test.each([
    'Warga Dusun 5 mengungsi.',
    'Berikut lima faktanya.',
    'Pesawat Boeing 737 rute baru.',
    'Gedung B lantai Sayap 3 pintu timur.',
    'Tiga anaknya selamat.',
    'Layar ASUS Zenbook 13 OLED tajam.',
    'Mereka bertemu empat mata.',
    'Siswa SMP Mawar 2 rangkap menang.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([])
  })

  test.each([
    ['Di Jakarta 15 orang tewas.', '15 orang = 15 orang'],
    ['Polisi Tangkap 5 Pelaku', '5 Pelaku = 5 pelaku'],
    ['Sebanyak 12 kursi rusak.', '12 kursi = 12 kursi'],
    ['Jaksa menuntut empat mantan karyawan.', 'empat mantan karyawan = 4 karyawan'],
    ['Daya di gardu 150 kV naik.', '150 kV = 150 kV'],
  ])('but: %s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })
})

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'])(
  'no number reaches what every object has: «%s»',
  (word) => {
    for (const text of [
      `Ada 5 ${word} persen.`,
      `Ada Rp5 ${word}.`,
      `Ada 5 dolar ${word}.`,
      `Ada 5 ${word} orang dan lima ${word}.`,
      `Ada 5 peso ${word}.`,
    ]) {
      for (const line of linesOf(text)) expect(line).toMatch(/ = 5 /)
    }
  },
)

test('an amount and its unit lie in one sentence', () => {
  expect(linesOf('Nilainya 500.\nPersen itu kecil.')).toEqual([])
})
