import { describe, expect, test } from 'vitest'
import { roleOf, STORY } from '../parts.js'

const HEAD = 'Nelayan Lembayung Kembali Melaut\n\n'

describe('lines told by their form', () => {
  test.each([
    ['(Image: kabarteluk.example)', '(Image', 'furniture:photo-credit'],
    ['Rahmat Lubis (instagram/rahmatlubis)', 'Rahmat Lubis (', 'caption'],
    ['Bupati meninjau pelabuhan. (Foto: Rina Sari/Kabar Teluk)', 'Bupati meninjau', 'caption'],
    ['[Gambas:Video Kabar]', '[Gambas', 'furniture:embed'],
    ['Baca juga: Tarif Feri Turun', 'Baca juga', 'furniture:related'],
  ])('«%s»', (line, words, role) => {
    expect(
      roleOf(
        `${HEAD}${STORY}\n\n${line}\n\nKepala dinas berjanji membagikan bantuan solar mulai pekan depan di pelabuhan.`,
        words,
      ),
    ).toBe(role)
  })
})

test('reporters sign with a code or initials behind the last sentence', () => {
  expect(roleOf(`${HEAD}${STORY} (OL-16)`, '(OL-16)')).toBe('furniture:reporter-tail')
  expect(roleOf(`${HEAD}${STORY} (rin/dew)`, '(rin/dew)')).toBe('furniture:reporter-tail')
})

test('rows of labels and values are items, whether a word or a figure opens them', () => {
  const text = `${HEAD}${STORY}\n\nHarga ikan\n1 kilogram : Rp 40.000\n2 kilogram : Rp 78.000\n5 kilogram : Rp 190.000`
  expect(roleOf(text, '2 kilogram')).toBe('list-item')
})

test('a name and a desk right under the headline are the byline', () => {
  expect(roleOf(`Nelayan Lembayung Kembali Melaut\nRina Sari - KabarPesisir\n\n${STORY}`, 'Rina Sari')).toBe('byline')
})
