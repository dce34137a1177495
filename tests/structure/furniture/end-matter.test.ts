import { describe, expect, test } from 'vitest'
import { roleOf, STORY } from '../parts.js'

const behind = (lines: string, words: string) => roleOf(`Nelayan Lembayung Kembali Melaut\n\n${STORY}\n\n${lines}`, words)

describe('behind the story', () => {
  test.each([
    ['Akses KabarTeluk.com lewat Google News atau saluran WhatsApp.', 'Akses'],
    ['Sanggahan: Artikel ini bukan ajakan untuk membeli perahu.', 'Sanggahan'],
    ['Konten ini disempurnakan dengan kecerdasan buatan.', 'Konten'],
    ['Jangan lupa bagikan kabar ini di Instagram.', 'Jangan'],
  ])('«%s» is furniture', (line, words) => {
    expect(behind(line, words)).toMatch(/^furniture:/)
  })

  test('a name over an address is too', () => {
    const lines = 'KABAR TELUK\nredaksi@kabarteluk.example\nSanggahan: Artikel ini bukan ajakan untuk membeli perahu.'
    expect([behind(lines, 'KABAR'), behind(lines, 'redaksi')]).toEqual(['furniture:ui', 'furniture:ui'])
  })
})

test('the same words inside a story are the story', () => {
  const text = `Nelayan Lembayung Kembali Melaut\n\nAkses ke pelabuhan lewat jalan baru sudah dibuka untuk kanal utama.\n\n${STORY}`
  expect(roleOf(text, 'Akses')).toBe('lead')
})
