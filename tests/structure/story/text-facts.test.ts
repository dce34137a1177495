import { expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { countIn, readText } from '../../../src/structure/story/text-facts.js'
import { STORY } from '../parts.js'

const read = (text: string) => readText(text, draftOf(fromText(text)).rows)

test('the stretch is where the story stands', () => {
  expect(read(`Beranda\nDaerah\nNelayan Lembayung Kembali Melaut\n${STORY}\nKontak\nRedaksi`).stretch).toEqual({ from: 3, to: 4 })
})

test('later copies of a line are told from its first', () => {
  expect([...read('Nelayan Lembayung Melaut\nDaerah\nNelayan Lembayung Melaut\nDaerah').repeats]).toEqual([1, 2, 3, 2])
})

test('a feed is known by lines that begin alike', () => {
  const feed = ['satu', 'dua', 'tiga'].map((word) => `KABAR TELUK pekan ini bagian ${word}`).join('\n')
  expect([...read(feed).sameStart]).toEqual([3, 3, 3])
})

test('stretches of prose with many other lines between are blocks apart', () => {
  const prose = 'Nelayan di teluk itu kembali melaut setelah badai reda pagi ini.\n'.repeat(3)
  const { blocks } = read(`${prose}${'Menu Lain\n'.repeat(6)}${prose}`)
  expect([blocks[0], blocks[blocks.length - 1]]).toEqual([0, 1])
})

test('a line shares its topical words with the story or not', () => {
  const { hits } = read(`${STORY}\nNelayan teluk itu pulang\nHarga emas naik lagi`)
  expect(hits[2]).toBeGreaterThan(hits[3] as number)
})

test('sums count the lines of a sort between two of them', () => {
  const { prose } = read(STORY)
  expect([countIn(prose, 0, 2), countIn(prose, -5, 99), countIn(prose, 1, 1)]).toEqual([2, 2, 0])
})
