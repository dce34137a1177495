import { expect, test } from 'vitest'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

// Degrees behind a person are no part of the name and no name themselves.

test.each([
  'Rektor Prof. Dr. [PER Budi Santoso], S.E., M.M. hadir.',
  'Rapat dibuka [PER Rina Sari] S.H., M.H. di [LOC Bogor].',
  'Rapat dibuka [PER Rina Sari] SH di [LOC Bogor].',
  'Rapat dihadiri [PER Dewi Anggraini], S.Sos., M.Si. dan [PER Eko Prasetyo].',
  'Kuasa hukum [PER Hendra Gunawan], S.H. membantah hal itu.',
  'Buku itu ditulis [PER Rina Sari], M.Pd. tahun lalu.',
])('%s', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked)
})

test('an initial is one of the name', () => {
  expect(found('Rapat dibuka Budi S. kemarin.')).toContain('Budi S')
})
