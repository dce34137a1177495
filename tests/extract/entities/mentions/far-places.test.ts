import { expect, test } from 'vitest'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

// Right behind a street or a suburb a country or continent is the end of its name.

test.each([
  'Banjir di [LOC Jalan Asia Afrika] surut. Warga [LOC Asia Afrika] pulang.',
  'Banjir di [LOC Kelurahan Bidara Cina] surut.',
  'Ia tinggal di [LOC Jalan Thamrin], [LOC Jakarta].',
  'Ia terbang ke [LOC Jepang] dan [LOC Cina].',
  'Pameran digelar di [LOC Asia] dan [LOC Afrika].',
])('%s', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked)
})
