import { expect, test } from 'vitest'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

// Behind «Kepala Desa» stands the village, its head, or both.

test.each([
  'Kepala Desa [PER Budi Santoso] mengatakan air surut.',
  'Waduk itu kering, kata Kepala Desa [PER Budi Santoso].',
  'Kepala Desa [LOC Karanganyar] [PER Budi Santoso] mengatakan air surut.',
  'Warga [LOC Desa Sukamaju] mengungsi.',
  'Ia tinggal di [LOC Desa Budi Mulya], [LOC Lampung].',
])('%s', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked)
})
