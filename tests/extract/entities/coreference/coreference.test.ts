import { expect, test } from 'vitest'
import { parseEntities } from '../../../../src/entities.js'
import { slugs } from '../../../../src/extract/entities/coreference/slugs.js'

const namesOf = (text: string) => parseEntities(text).map(({ name, aliases }) => [name, ...aliases])

test('forms of one country are one entity', () => {
  expect(namesOf('Utusan Amerika Serikat tiba. Presiden AS menunggu di Istana Negara.')).toContainEqual(['Amerika Serikat', 'AS'])
})

test('a bracketed short name and its later uses belong to the full name', () => {
  const text = 'Asosiasi Petani Kopi Gayo (Apekop) memprotes. Menurut Apekop, harga jatuh.'
  expect(namesOf(text)).toContainEqual(['Asosiasi Petani Kopi Gayo', 'Apekop'])
})

test('a city and the regency of its name stay apart', () => {
  const entities = parseEntities('Banjir melanda Kota Bima dan Kabupaten Bima.')
  expect(entities.map(({ id }) => id)).toEqual(['kota-bima', 'kabupaten-bima'])
})

test('a harbour is not the town that it is named after', () => {
  const text = 'Kapal tiba di Pelabuhan Bitung. Warga Bitung menyambut dari dermaga.'
  expect(namesOf(text)).toEqual([['Pelabuhan Bitung'], ['Bitung']])
})

test('a first name and a surname belong to the full name', () => {
  const text = 'Dewi Lestari membantah. Menurut Dewi, tuduhan itu keliru. “Saya tenang,” kata Lestari.'
  expect(namesOf(text)).toEqual([['Dewi Lestari', 'Dewi', 'Lestari']])
})

test('a name part that two people share goes to the one mentioned last', () => {
  const text = 'Budi Santoso hadir. Kata Santoso, ia sehat. Lalu datang Rina Santoso. Kata Santoso, ia lelah.'
  const [budi, rina] = parseEntities(text)
  expect([budi?.mentions.length, rina?.mentions.length]).toEqual([2, 2])
})

test('no id of a name is that of a timex, event, quote or quantity', () => {
  expect(slugs(['T1', 'Q1', 'T1 Jakarta', 'E', 'K2', 'T1'])).toEqual([
    'entity-t1',
    'entity-q1',
    't1-jakarta',
    'e',
    'k2',
    'entity-t1-2',
  ])
})

test('ids are unique', () => {
  const ids = parseEntities('Tim dari Papua menang. Papua! Gubernur Papua hadir di PT Papua.').map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  ['Warga Cirebon resah. Kabupaten Cirebon diguyur hujan.', 'Kabupaten Cirebon', 'regency'],
  ['Penelitian dilakukan di Pulau Seram.', 'Pulau Seram', 'region'],
  ['Bakau itu ditanam Yayasan Peduli Laut Nusantara.', 'Yayasan Peduli Laut Nusantara', null],
])('the fullest form tells the kind: %s', (text, name, kind) => {
  expect(parseEntities(text).find((entity) => entity.name === name)?.kind).toBe(kind)
})
