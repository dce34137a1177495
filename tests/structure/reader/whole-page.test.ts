import { expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { isWholePage } from '../../../src/structure/reader/whole-page.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
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
