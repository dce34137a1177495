import { describe, expect, test } from 'vitest'
import { parseDates } from '../../../src/dates.js'
import { expectMarked, NOW } from './marked.js'

describe('«tahun sebelumnya» and its like are dates', () => {
  test.each([
    'Laba pada [DATE=2025 2025] naik dibandingkan [DATE=2024 tahun sebelumnya].',
    'Pada [DATE=2019 tahun 2019] sawah terendam; [DATE=2020 tahun berikutnya] kering.',
    'Panen [DATE=2022-08 Agustus 2022] gagal. [DATE=2022-09 Bulan berikutnya] hujan turun.',
    'Sejak [DATE=2018 2018], warga menunggu, dan [DATE=2021 tiga tahun kemudian] jalan itu diaspal.',
    'Pada [DATE=2024-Q2 kuartal II 2024] ekspor turun dari [DATE=2023 tahun sebelumnya].',
  ])('from the year told: %s', (sample) => {
    expectMarked(sample)
  })

  test.each(['Inflasi turun dari [DATE=PAST_REF bulan sebelumnya].', 'Iuran dibayar [DATE=FUTURE_REF bulan berikutnya].'])(
    'unsettled where nothing was told: %s',
    (sample) => {
      expectMarked(sample)
    },
  )

  test('a year is no day to count days from', () => {
    expectMarked('Pada [DATE=2020 2020] ia pindah dan [DURATION=P3D tiga hari kemudian] menikah.')
  })
})

describe('told from now in words', () => {
  test.each([
    'Kapal tiba [TIME=2026-02-05T16:00 dua jam dari sekarang].',
    'Kapal tiba [TIME=2026-02-05T14:45 45 menit lagi].',
    'Pilkada digelar [DATE=2028 dua tahun dari sekarang].',
    'Tenggatnya [DATE=2026-02-08 tiga hari dari hari ini].',
    'Sisanya [DATE=2026-03 sebulan dari sekarang].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })
})

describe('once a year', () => {
  test.each([
    'Pasar malam digelar [SET=P1Y setiap bulan Ramadan].',
    'Warga berziarah [SET=P1Y tiap Syawal].',
    'Pawai diadakan [SET=P1Y saban bulan Muharram].',
    'Ia pulang [SET=XXXX-12-25 setiap Natal].',
    'Upacara digelar [SET=XXXX-08-17 tiap Hari Kemerdekaan RI].',
    'Kirab digelar [SET=XXXX-06 setiap bulan Juni].',
    'Iuran dibayar [SET=P1M setiap bulan].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })
})

describe('English dates and short forms', () => {
  test.each([
    'Unggahan itu bertanggal [TIME=2021-10-27T13:37 27 Oct 2021 13:37].',
    'Unggahan itu bertanggal [DATE=2026-02-03 February 3, 2026].',
    'Paspor terbit [DATE=2024-05-12 12 May 2024].',
    'Laporan [DATE=2025-12 December 2025] terbit.',
    'Ia menikah [DATE=2023 3 thn lalu].',
    'Ia pindah [DATE=2025-11 3 bln lalu] dan sakit [DURATION=P2W 2 mgg].',
    'Bus berangkat [TIME=2026-02-05T13:50 10 mnt lalu].',
    'Harga naik [DATE=2026-01 bln lalu].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })

  test.each(['Bln itu terang.', 'Ini hr libur.', 'Kapten May hadir bersama Oct.'])('but not alone: %s', (text) => {
    expect(parseDates(text, { publishedAt: NOW })).toEqual([])
  })
})

describe('a range from a day to a month', () => {
  test.each([
    'Subsidi berlaku [DATE=2023-03-20/2023-12 20 Maret hingga Desember 2023].',
    'Subsidi berlaku [DATE=2023-03-20/2023-12 20 Maret - Desember 2023].',
    'Penawaran dibuka [DATE=2022-Q3/2022-Q4 kuartal 3-4 2022].',
    'Subsidi berlaku [DATE=2023-03-20 20 Maret 2023] hingga [DATE=2023-12 Desember 2023].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })
})

test('expressions never overlap', () => {
  const timexes = expectMarked(
    '"[DATE=2023-03|START Awal bulan Maret kemarin], ibu sesak napas," kata Cahaya, [DATE=2023-03-16 Kamis (16/3/2023)].',
    '2023-03-17',
  )
  expect(timexes).toHaveLength(2)
})
