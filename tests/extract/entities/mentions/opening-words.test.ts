import { expect, test } from 'vitest'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

// The noun or verb that opens a sentence has its capital from there.

test.each([
  'Berpulangnya [PER Nina Wiranti] menyisakan duka.',
  'Agresivitas [PER Fahri Ramadhan] membuahkan gol.',
  'Kreativitas [PER Rina Sari] diakui banyak orang.',
  'Terpilihnya [PER Budi Santoso] disambut warga.',
  '[PER Sonya Lestari] menyisakan duka.',
  '[PER Tirta Lestari] menyisakan duka.',
])('%s', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked)
})
