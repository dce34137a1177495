import { expect, test } from 'vitest'
import { parseEntities } from '../../../../src/entities.js'
import { parseArticle } from '../../../../src/parse.js'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

test.each([
  'Rapat digelar di [LOC Kabupaten Wonogiri], [LOC Jawa Tengah].',
  'Delegasi [LOC AS]-[LOC Rusia] bertemu di [LOC Jenewa].',
  'Data itu dirilis [ORG Badan Pusat Statistik] ([ORG BPS]) kemarin.',
  'Menurut [ORG Kementerian Perhubungan] ([ORG Kemenhub]), jalur itu aman.',
  'Gugatan memakai [MISC Undang-Undang Nomor 7 Tahun 2017] sebagai dasar.',
  'Timnya lolos ke [MISC Piala Dunia 2026] setelah menang.',
  'Kepala [ORG Dinas Kesehatan Kota Cirebon] dr. [PER Budi Santoso] membantah.',
  'Pertemuan [PER Wijaya]-[PER Santoso] batal. [PER Budi Wijaya] dan [PER Ali Santoso] sama-sama sakit.',
  'Warga [LOC Kota Bima] mengungsi ke [LOC Gunung Tambora].',
  'Laporan itu disusun bersama [ORG KPK] dan [ORG Polri].',
  'Penyaluran [MISC Program Keluarga Harapan] ([MISC PKH]) ditunda.',
  'Polisi berjaga di[LOC Pasar Kebayoran Lama] dan menemui[PER Irwansyah Siregar] di rumahnya.',
  'Menurut Kapolsek [LOC Cempaka Putih] Kompol [PER Pandu Sukmawan], pelaku kabur.',
  'Keterangan itu disampaikan [PER Budi Santoso] kepada [ORG Kompas.com] kemarin.',
  'Pengamat dari [ORG Universitas Sam Ratulangi Manado], [PER Budi Santoso], setuju.',
  'Menurut [PER Budi Santoso], CEO [ORG Oxana Living], harga stabil.',
  'Kebun itu dirawat [ORG Yayasan Pelita Nusa Raya]. Ketua [ORG Yayasan Pelita Nusa Raya] [PER Fajar Budiman] hadir.',
  'Kata Direktur Penuntutan [ORG Kejaksaan Agung] [PER Sutikno], uang itu disita.',
  'Kata Direktur Keuangan [ORG MYOR] [PER Wardhana Atmaja], laba naik.',
  'Kata Sekretaris Jenderal [ORG PSSI], [PER Ratu Tirta Wulandari], jadwal berubah.',
  'Wali Kota [LOC Palembang] [PER Ratu Sabrina Zuhri] hadir.',
  'Mereka dilepas Gubernur [LOC Sulsel] Dr. H. [PER Tajuddin Mappeasse], M.Ag., di [LOC Asrama Haji] pada Rabu.',
  'Kata Kapolri Jenderal [PER Listyo Sigit Prabowo], arus lancar.',
  // A regency that is also a given name.
  'Bupati [LOC Bima] [PER Indah Wulandari] hadir di kantor itu.',
  'Keterangan itu dari Kasi Humas [ORG Polres Metro Depok] AKP [PER Budi Santoso].',
  '[PER Uu Hermawan] membuka pasar itu bersama Bupati [PER Budi Santoso].',
  'Tersangka berinisial [PER RS] dan [PER MA] (23) ditahan. [PER RS] mengaku.',
  'Seorang bocah, [PER MK] (7), hilang sejak pagi. Kini ia pulang.',
  'Pelaku berinisial "[PER IA]" (20) kabur. Ia ditangkap setelah [PER IA] pulang.',
  'Lomba robot digelar di [ORG Universitas 17 Agustus 1945 Surabaya] kemarin.',
  'Kepala [LOC Bandara Sam Ratulangi] [PER Maya Damayanti] menutup landasan.',
  'Pebalap muda itu menang di [MISC GP Hungaria].',
  'Biayanya ditanggung Program Pascasarjana [ORG Institut Pertanian Bogor].',
  'Ketua Umum [ORG Ipkalin] [PER Meilani Sudarto] menyatakan anggotanya siap. [ORG Ikatan Pengusaha Kapal Lintas Nusantara] ([ORG Ipkalin]) menyebutnya wajar.',
  'Rapat [ORG ASEAN] dibuka di [LOC Jakarta].',
  '[ORG PKB] (68) dan [ORG PKS] (53) meraih kursi terbanyak.',
])('%s', (sample) => {
  expect(found(readMarks(sample).text)).toBe(sample)
})

test.each(['Mereka tiba pukul 24/7 tanpa kabar.', 'Harga BBM naik.', ''])('finds no name in «%s»', (text) => {
  expect(found(text)).toBe(text)
})

test('a wrong argument is a TypeError that says what was expected', () => {
  expect(() => parseEntities(7 as unknown as string)).toThrow(new TypeError('parseEntities expects a string; got number'))
})

test('a headline in capitals is understood from the body', () => {
  const article = parseArticle(
    'PANEN RAYA DI KABUPATEN WONOGIRI DIBUKA BUDI WIJAYA\n\nPanen raya dibuka Budi Wijaya di Kabupaten Wonogiri.',
  )
  expect(article.entities.map(({ name, mentions }) => [name, mentions.length])).toContainEqual(['Budi Wijaya', 2])
})

test('bylines and furniture hold no mention', () => {
  const article = parseArticle(
    'Panen Raya Dimulai\n\nPenulis: Rina Kartika\n\nPanen raya dimulai di Solo.\n\nBaca juga: Jokowi Tiba di Medan',
  )
  expect(article.entities.map(({ name }) => name)).toEqual(['Solo'])
})

test('the outlet of the dateline is an organisation wherever the text names it', () => {
  const article = parseArticle('KUDUS, Warta Muria - Banjir merendam sawah. Warta Muria melaporkan langsung dari lokasi.')
  expect(article.entities.map(({ type, kind, name }) => [type, kind, name])).toContainEqual(['ORG', 'media', 'Warta Muria'])
})
