import { expect, test } from 'vitest'
import { parseEntities } from '../../../../src/entities.js'

const rolesIn = (text: string) =>
  parseEntities(text).flatMap(({ name, roles }) =>
    roles.map(({ title, of, status, rank }) => ({ name, title, of, status, rank })),
  )

test('an office before the name, with the country it belongs to', () => {
  expect(rolesIn('Kunjungan Menteri Pertahanan Jepang Budi Santoso ditunda.')).toEqual([
    { name: 'Budi Santoso', title: 'Menteri Pertahanan', of: 'jepang', status: 'current', rank: null },
  ])
})

test('a rank between office and name is no part of the office', () => {
  expect(rolesIn('Penjelasan Kapolres Wonogiri AKBP Agus Setiawan ditunggu.')).toEqual([
    { name: 'Agus Setiawan', title: 'Kapolres', of: 'wonogiri', status: 'current', rank: 'AKBP' },
  ])
})

test('a former office is marked, and its title is bare', () => {
  expect(rolesIn('Rumah mantan Gubernur Bali Budi Santoso disita.')).toMatchObject([
    { title: 'Gubernur', of: 'bali', status: 'former' },
  ])
})

test('an office in apposition belongs to the name before it', () => {
  expect(rolesIn('Menurut Dewi Lestari, peneliti BRIN, angka itu wajar.')).toMatchObject([
    { name: 'Dewi Lestari', title: 'peneliti', of: 'brin' },
  ])
})

test('an office served for one person belongs to the person named after it', () => {
  expect(rolesIn('Juru bicara Ali Santoso, Dewi Lestari, membenarkan kabar itu.')).toMatchObject([
    { name: 'Dewi Lestari', title: 'Juru bicara' },
  ])
})

test('an office and its field shortened to one word are an office', () => {
  expect(rolesIn('Ajakan itu disampaikan Kadisparbud Kota Cirebon Budi Santoso.')).toMatchObject([
    { name: 'Budi Santoso', title: 'Kadisparbud', of: 'kota-cirebon' },
  ])
})

test('a short form of the office in brackets stands between it and the body', () => {
  expect(rolesIn('Menurut Direktur Perlindungan Anak (Dir PA) Bareskrim Polri, Brigjen Pol Budi Santoso, korban pulih.')).toEqual(
    [
      {
        name: 'Budi Santoso',
        title: 'Direktur Perlindungan Anak',
        of: 'bareskrim-polri',
        status: 'current',
        rank: 'Brigjen Pol',
      },
    ],
  )
})

test('an office ends before the small words that follow it', () => {
  expect(rolesIn('Budi Santoso, produser musik dalam lagu itu, hadir.')).toMatchObject([{ title: 'produser musik' }])
})

test.each([
  [
    'Budi Santoso selaku Direktur Utama PT Sinar Laut dan Dewi Lestari selaku Direktur Keuangan menandatanganinya.',
    ['Direktur Utama', 'Direktur Keuangan'],
  ],
  ['Rapat itu dipimpin Budi Santoso yang menjabat sebagai Ketua DPRD Kota Bima, disusul Dewi Lestari.', ['Ketua', '']],
  ['Direktur Utama: Budi Santoso\nDirektur Keuangan: Dewi Lestari', ['Direktur Utama', 'Direktur Keuangan']],
  ['Menurut kuasa hukum Budi Santoso, Dewi Lestari, berkas sudah lengkap.', ['', 'kuasa hukum']],
  ['Susunan baru: Direktur Utama: Budi Santoso Wakil Direktur Utama: Dewi Lestari.', ['Direktur Utama', 'Wakil Direktur Utama']],
])('each person has the office that is theirs: %s', (text, titles) => {
  const persons = parseEntities(text).filter(({ type }) => type === 'PER')
  expect(persons.map(({ name }) => name)).toEqual(['Budi Santoso', 'Dewi Lestari'])
  expect(persons.map(({ roles }) => roles.map(({ title }) => title).join())).toEqual(titles)
})

test('the text of a role holds its body, neither rank nor address', () => {
  const roles = parseEntities(
    'Hal itu dibenarkan Kepala Satuan Lalu Lintas (Kasatlantas) Polres Bima AKP H. Budi Santoso.',
  ).flatMap((entity) => entity.roles)
  expect(roles).toMatchObject([
    {
      text: 'Kepala Satuan Lalu Lintas (Kasatlantas) Polres Bima',
      title: 'Kepala Satuan Lalu Lintas',
      of: 'polres-bima',
      rank: 'AKP',
    },
  ])
})

test('one office of two bodies is two roles, the same one told twice is one', () => {
  const text =
    'Gubernur Bali Budi Santoso hadir. Sebelumnya, Direktur PT Sinar Laut Budi Santoso dan Direktur PT Kapal Kita Budi Santoso orang yang sama. Gubernur Budi Santoso tersenyum.'
  expect(rolesIn(text).map(({ title, of }) => [title, of])).toEqual([
    ['Gubernur', 'bali'],
    ['Direktur', 'pt-sinar-laut'],
    ['Direktur', 'pt-kapal-kita'],
  ])
})

test.each([
  'Para menteri menemui Budi Santoso di rumahnya.',
  'Korban bernama Budi Santoso sudah pulang.',
  'Ayah Budi Santoso menolak bicara.',
  'Wali kota dan para Santoso hadir.',
  'Menurut sopir Budi Santoso, mobil itu oleng.',
  'Budi Santoso (52), warga Desa Suka Maju, mengeluh.',
  'Istri Budi Santoso, 41 tahun, melapor.',
])('no office in «%s»', (text) => {
  expect(rolesIn(text)).toEqual([])
})
