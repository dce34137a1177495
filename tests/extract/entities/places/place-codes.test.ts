import { expect, test } from 'vitest'
import { parseEntities } from '../../../../src/entities.js'
import { areasOf, countryCodeOf } from '../../../../src/extract/entities/places/areas.js'
import { AREAS, COUNTRY_CODES, PROVINCE_CODES } from '../../../../src/language/id/names/area-codes.js'
import { COUNTRIES } from '../../../../src/language/id/names/countries.js'
import { PROVINCES } from '../../../../src/language/id/names/regions.js'
import { phrases } from '../../../../src/language/id/notation.js'

/** The codes of the places in a text, by the name of each. */
function codes(text: string): Record<string, string | null> {
  return Object.fromEntries(
    parseEntities(text).flatMap(({ type, name, code }): [string, string | null][] => (type === 'LOC' ? [[name, code]] : [])),
  )
}

test('countries have the code of ISO 3166-1, by whatever name', () => {
  expect(codes('Delegasi AS bertemu utusan Tiongkok dan Malaysia.')).toEqual({ AS: 'US', Tiongkok: 'CN', Malaysia: 'MY' })
})

test('provinces have that of ISO 3166-2', () => {
  expect(codes('Gubernur Jawa Barat dan Gubernur Sulsel hadir di Jakarta.')).toEqual({
    'Jawa Barat': 'ID-JB',
    Sulsel: 'ID-SN',
    Jakarta: 'ID-JK',
  })
})

test('regencies and cities have the number of the government', () => {
  expect(codes('Hujan turun di Kabupaten Sleman, Surabaya, dan Wonogiri.')).toEqual({
    'Kabupaten Sleman': '34.04',
    Surabaya: '35.78',
    Wonogiri: '33.12',
  })
})

test.each([
  ['Banjir melanda Bogor sejak pagi.', 'Bogor', null],
  ['Banjir melanda Kota Bogor sejak pagi.', 'Kota Bogor', '32.71'],
  ['Banjir melanda Kabupaten Bogor sejak pagi.', 'Kabupaten Bogor', '32.01'],
  ['Rapat digelar di Kota Bandung. Warga Bandung menunggu.', 'Kota Bandung', '32.73'],
  ['Rapat digelar di Yogyakarta kemarin.', 'Yogyakarta', null],
  ['Rapat digelar di Kota Yogyakarta kemarin.', 'Kota Yogyakarta', '34.71'],
  ['Rapat digelar di Jambi kemarin.', 'Jambi', null],
  ['Rapat digelar di Provinsi Jambi kemarin.', 'Provinsi Jambi', 'ID-JA'],
])('a name that several areas bear has one where its head tells which: %s', (text, name, code) => {
  expect(codes(text)).toHaveProperty([name], code)
})

test.each([
  ['Warga Banjar, Jawa Barat, mengungsi.', 'Banjar', '32.79'],
  ['Warga Banjar, Kalimantan Selatan, mengungsi.', 'Banjar', '63.03'],
  ['Warga Banjar mengungsi.', 'Banjar', null],
  ['Warga Banjar (Jawa Barat) mengungsi.', 'Banjar', '32.79'],
])('or the province behind it: %s', (text, name, code) => {
  expect(codes(text)).toHaveProperty([name], code)
})

test('what lies in another town or province is another place of that name', () => {
  expect(codes('Restoran itu berada di Kuningan, Jakarta Selatan, sejak lama.')).toHaveProperty(['Kuningan'], null)
  expect(codes('Pasar itu berada di Kuningan, Jawa Barat, sejak lama.')).toHaveProperty(['Kuningan'], '32.08')
})

test('a list of places is no place in another', () => {
  expect(codes('Hujan turun di Surabaya, Gresik, dan Lamongan.')).toEqual({
    Surabaya: '35.78',
    Gresik: '35.25',
    Lamongan: '35.24',
  })
})

test('islands, waters and whatever else have none', () => {
  expect(Object.values(codes('Kapal berlayar dari Pulau Nias ke Selat Malaka dan Gunung Merapi.'))).toEqual([null, null, null])
})

test('the lists are whole: 38 provinces, 416 regencies and 98 cities, each number once, each name as the gazetteer has it', () => {
  const names = (list: string) => list.split(/[;\n]/).map((entry) => entry.split('=', 1)[0]?.trim())
  const all = Object.values(AREAS).flatMap((list) => phrases(list).map((entry) => entry.replace(/^\d\d /, '')))
  const areas = [...new Set(all)].flatMap((name) => areasOf(name)).filter(({ kind }) => kind !== 'province')
  expect(areas.filter(({ kind }) => kind === 'regency')).toHaveLength(416)
  expect(areas.filter(({ kind }) => kind === 'city')).toHaveLength(98)
  expect(new Set(areas.map(({ code }) => code)).size).toBe(514)
  const provinces = phrases(PROVINCE_CODES).map((entry) => entry.slice(6))
  expect(provinces).toHaveLength(38)
  expect(provinces.filter((name) => !names(PROVINCES).includes(name))).toEqual([])
  const countries = phrases(COUNTRY_CODES).map((entry) => entry.slice(3))
  expect(countries.filter((name) => !names(COUNTRIES).includes(name))).toEqual([])
  expect(new Set(phrases(COUNTRY_CODES).map((entry) => entry.slice(0, 2))).size).toBe(countries.length)
  expect(countryCodeOf('Indonesia')).toBe('ID')
})
