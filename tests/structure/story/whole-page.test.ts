import { expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { isWholePage } from '../../../src/structure/story/whole-page.js'
import { STORY } from '../parts.js'

const isPage = (text: string) => isWholePage(draftOf(fromText(text)).rows)
const MENU = 'Beranda Daerah Nasional Ekonomi Olahraga Hiburan Teknologi Otomotif Kesehatan Indeks'.split(' ').join('\n')

test('a menu makes a page', () => {
  expect(isPage(`${MENU}\nNelayan Melaut Lagi\n${STORY}`)).toBe(true)
})

test('an article is none, nor are its lists', () => {
  expect(isPage(`Nelayan Melaut Lagi\n\n${STORY}`)).toBe(false)
  const prices = Array.from({ length: 30 }, (_, index) => `Suhu: ${20 + index} derajat\n${index + 1}. Cerah`).join('\n')
  expect(isPage(`Prakiraan Cuaca\n\n${STORY}\n${prices}`)).toBe(false)
})

test('a table of an article without its marks, words cut out of its sentences and pairs of words make no page', () => {
  const table = 'Satuan Batik Retro Antam Polos Satin Lurik Songket Tenun Prada'.split(' ').join('\n')
  expect(isPage(`Tarif Kain Terbaru\n\n${STORY}\n${table}`)).toBe(false)
  expect(isPage(`Lelang Ponsel\n\n${STORY}\n${'ponsel\nyang dilelang\n'.repeat(20)}`)).toBe(false)
})

test('labels at the end that say what they are make one', () => {
  const footer = `${MENU}\nTentang Kami\nRedaksi\nPedoman Media Siber\nKebijakan Privasi\nKontak`
  expect(isPage(`Nelayan Melaut Lagi\n\n${STORY}\n${footer}`)).toBe(true)
})
