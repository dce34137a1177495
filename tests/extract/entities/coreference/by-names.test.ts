import { expect, test } from 'vitest'
import { parseEntities } from '../../../../src/entities.js'

const personsOf = (text: string) =>
  parseEntities(text).flatMap(({ type, name, aliases }) => (type === 'PER' ? [[name, ...aliases]] : []))

test.each([
  ['Polisi menangkap Ahmad Fauzi (34) alias Jojo. Jojo mengaku.', ['Ahmad Fauzi', 'Jojo']],
  ['Muhammad Ridwan, yang akrab disapa Gus Wawan, hadir di lokasi.', ['Muhammad Ridwan', 'Gus Wawan']],
  ['Muhammad Ridwan atau biasa dipanggil Wawan hadir di lokasi.', ['Muhammad Ridwan', 'Wawan']],
  ['Fujianti Utami atau Fuji hadir di lokasi.', ['Fujianti Utami', 'Fuji']],
  ['Pemain Ahmad "Jojo" Fauzi hadir. Menurut Jojo, laga itu berat.', ['Ahmad "Jojo" Fauzi', 'Jojo']],
])('one person by two names: %s', (text, forms) => {
  expect(personsOf(text)).toEqual([forms])
})

test.each([
  'Budi Santoso atau Dewi Lestari akan maju.',
  'Budi Santoso, dipanggil Dewi Lestari, segera datang.',
  'Budi Santoso dan Dewi Lestari dikenal ramah.',
  'Bambang Wuryanto atau Bambang Santoso akan maju.',
])('two persons: %s', (text) => {
  expect(personsOf(text)).toHaveLength(2)
})
