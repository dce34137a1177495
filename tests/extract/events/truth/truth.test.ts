import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/parse.js'

/** The triggers of the dated events of a text. */
function triggers(text: string): string[] {
  return parseArticle(text, { publishedAt: '2026-02-05' }).events.map(({ trigger }) => trigger.text)
}

test.each([
  'Negara itu menutup tambang, untuk mencapai netralitas karbon pada 2050.',
  'Pabrik baru dibangun dalam mengejar target ekspor pada 2030.',
  'Para menteri menyepakati untuk mengurangi sampah plastik pada 2030.',
  'Kebijakan itu dibuat guna menekan emisi pada 2040.',
  'Dana dihimpun untuk menutup utang pada 2027, dan melunasi bunga pada 2029.',
])('what is only wanted by a month or year is no happening: %s', (text) => {
  expect(triggers(text).filter((word) => /mencapai|mengejar|mengurangi|menekan|menutup utang|melunasi/.test(word))).toEqual([])
})

test.each([
  ['Pembalap itu memutuskan untuk meninggalkan timnya pada 2025.', 'meninggalkan'],
  ['Gubernur datang untuk meresmikan pasar pada Kamis (5/2/2026).', 'meresmikan'],
  ['Warga berhasil menutup jalan pada 2024.', 'menutup'],
])('but what is decided, planned for a day, or done is one: %s', (text, trigger) => {
  expect(triggers(text)).toContain(trigger)
})

test.each([
  'Penginapan itu biasanya ramai dan disewa pada akhir pekan.',
  'Tanggal 23 Juli setiap tahunnya Indonesia memperingati Hari Anak.',
  'Loket buka pukul 08.00 di lantai dua.',
  'Ia selalu membersihkan halaman pada Jumat.',
  'Warga kerap berkumpul di sana pada malam Minggu.',
])('nor is what happens again and again: %s', (text) => {
  expect(triggers(text)).toEqual([])
})

test.each([
  ['Ia rutin berlatih sejak 2019.', 'berlatih'],
  ['Seri itu digelar akhir pekan ini di Mugello.', 'digelar'],
  ['Acara berlangsung mulai pukul 08.00 pada Kamis (5/2/2026).', 'berlangsung'],
])('but the beginning of a habit, and a day that is told, are: %s', (text, trigger) => {
  expect(triggers(text)).toContain(trigger)
})

test('what is needed or imagined has not happened', () => {
  expect(triggers('Terkait kinerja pada 2022, perlu ditunggu laporan tahunan.')).toEqual([])
  expect(triggers('Bayangkan saja, tahun 1980-an kota ini sepi.')).toEqual([])
})
