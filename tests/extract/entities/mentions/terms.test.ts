import { expect, test } from 'vitest'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

// What the text spells out beside its abbreviation is what the abbreviation means there.

test.each([
  'Bukti bayar Pajak Bumi dan Bangunan (PBB) harus disiapkan. Tagihan PBB dibayar lunas.',
  'Warga membawa Akta Jual Beli (AJB) ke kantor itu.',
  'Panitia menyusun Rencana Anggaran Biaya (RAB) pekan ini.',
])('no name in «%s»', (text) => {
  expect(found(text)).toBe(text)
})

test.each([
  'Sidang digelar di [ORG Mahkamah Agung] ([ORG MA]) kemarin.',
  'Kajian [ORG Badan Penanggulangan Bencana Daerah] ([ORG BPBD]) mencatat 30 rumah rusak.',
  'Kajian disusun [ORG Dinas Perhubungan] ([ORG Dishub]) pekan ini.',
  'Rapat dipimpin [ORG Kementerian Perdagangan] ([ORG Kemendag]) kemarin.',
  'Delegasi bertemu Sekjen [ORG PBB] kemarin.',
])('%s', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked)
})
