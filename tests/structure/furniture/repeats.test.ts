import { expect, test } from 'vitest'
import { partsOf, roleOf, STORY } from '../parts.js'

const HEAD = 'Nelayan Lembayung Kembali Melaut\n\n'

test('a line that is the lines below it run together is a copy', () => {
  const [first = '', second = ''] = STORY.split('\n\n')
  const text = `${HEAD}${first}${second}\n${first}\n${second}`
  expect(partsOf(text).map(([role]) => role)).toEqual(['headline', 'furniture:repeated-text', 'lead', 'paragraph'])
})

test('so is the last of them, which ran on into what stood behind the block', () => {
  const [first = '', second = ''] = STORY.split('\n\n')
  const last = `${second} Kapal penyelamat bersiaga di dermaga utama dan dapat dipanggil lewat radio pada semua jam.`
  const text = `${HEAD}${first}${last}\n${first}\n${last}Ikuti saluran WhatsApp Kabar Teluk\n${last}`
  const roles = partsOf(text).map(([role]) => role)
  expect(roles).toEqual(['headline', 'furniture:repeated-text', 'lead', 'furniture:repeated-text', 'paragraph'])
})

test('a paragraph twice is told once', () => {
  const [first = ''] = STORY.split('\n\n')
  expect(partsOf(`${HEAD}${STORY}\n\n${first}`).pop()).toEqual(['furniture:repeated-text', first])
})

test('items of two lists may be alike', () => {
  const item = '- Golongan satu Rp12.500 yang semula Rp12.000, golongan dua Rp19.000'
  const text = `${HEAD}${STORY}\n\nAsal Randu, tujuan Bela:\n${item}\n\nAsal Bela, tujuan Randu:\n${item}`
  expect(partsOf(text).filter(([role]) => role === 'list-item').length).toBe(2)
})

test('a title that stands twice is that of a video', () => {
  expect(
    roleOf(`${HEAD}${STORY}\n\nBegini Ombak Besar di Teluk Lembayung\nBegini Ombak Besar di Teluk Lembayung`, 'Begini'),
  ).toBe('furniture:video')
})
