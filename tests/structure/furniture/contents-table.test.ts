import { describe, expect, test } from 'vitest'
import { cutBy, HEADLINE, roleOf, STORY } from '../parts.js'

const SECTIONS = ['Cuaca Membaik', 'Harga Ikan Turun']
const BODY = `${SECTIONS[0]}\n\nCuaca di teluk itu membaik sejak Rabu malam, kata kepala pelabuhan kepada wartawan.\n\n${SECTIONS[1]}\n\nHarga ikan di pasar turun seperempat dalam dua hari, kata para pedagang setempat.`
const textWith = (label: string, entries: readonly string[]) =>
  `${HEADLINE}\n\n${STORY}\n\n${label}\n${entries.join('\n')}\n\n${BODY}`

describe('a table of contents', () => {
  test.each(['Daftar Isi', 'DAFTAR ISI', 'Daftar Isi:', 'Table of Contents'])('under «%s» is cut with its entries', (label) => {
    const cut = [label, ...SECTIONS].map((words) => ['nav', words])
    expect(cutBy('table-of-contents', textWith(label, SECTIONS))).toEqual(cut)
  })

  test('leaves the headings that its entries point to', () => {
    const text = textWith('Daftar Isi', SECTIONS)
    expect(roleOf(text.slice(text.lastIndexOf(SECTIONS[0] ?? '') - STORY.length - 2), 'Cuaca di')).toMatch(/lead|paragraph/)
    expect(cutBy('table-of-contents', text).length).toBe(3)
  })

  test('ends before a line that stands nowhere else', () => {
    const text = textWith('Daftar Isi', [SECTIONS[0] ?? '', 'Bantuan Solar Dibagikan', SECTIONS[1] ?? ''])
    expect(cutBy('table-of-contents', text).map(([, words]) => words)).toEqual(['Daftar Isi', SECTIONS[0]])
  })

  test('is none without its label, nor where a sentence names it', () => {
    expect(cutBy('table-of-contents', textWith('Kabar Pekan Ini', SECTIONS))).toEqual([])
    expect(cutBy('table-of-contents', textWith('Daftar isi buku pelabuhan itu hilang sejak lama.', SECTIONS))).toEqual([])
  })
})
