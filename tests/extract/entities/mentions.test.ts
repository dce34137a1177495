import { expect, test } from 'vitest'
import { parseEntities } from '../../../src/entities.js'
import { found, marked } from './marked.js'

test.each([
  'Rapat digelar di [LOC Kabupaten Wonogiri], [LOC Jawa Tengah].',
  'Delegasi [LOC AS]-[LOC Rusia] bertemu di [LOC Jenewa].',
  'Data itu dirilis [ORG Badan Pusat Statistik] ([ORG BPS]) kemarin.',
  'Menurut [ORG Kementerian Perhubungan] ([ORG Kemenhub]), jalur itu aman.',
  'Gugatan memakai [MISC Undang-Undang Nomor 7 Tahun 2017] sebagai dasar.',
  'Timnya lolos ke [MISC Piala Dunia 2026] setelah menang.',
  'Kepala [ORG Dinas Kesehatan Kota Cirebon] dr. [PER Budi Santoso] membantah.',
  'Penyaluran [MISC Program Keluarga Harapan] ([MISC PKH]) ditunda.',
])('%s', (sample) => {
  const { text, names } = marked(sample)
  expect(found(text)).toEqual(names)
})

test.each(['Mereka tiba pukul 24/7 tanpa kabar.', 'Harga BBM naik.', ''])('finds no name in «%s»', (text) => {
  expect(found(text)).toEqual([])
})

test('a wrong argument is a TypeError that says what was expected', () => {
  expect(() => parseEntities(7 as unknown as string)).toThrow(new TypeError('parseEntities expects a string; got number'))
})
