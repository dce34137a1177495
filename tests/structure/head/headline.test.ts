import { describe, expect, test } from 'vitest'
import { partsOf, roleOf, STORY } from '../parts.js'

describe('the only headline is the headline', () => {
  test.each([
    'Harga Ikan Hari Ini, Jumat 6 Februari 2026',
    'Jadwal Salat Teluk Lembayung, Kamis 5 Maret 2026',
    '🚨 Nelayan Lembayung Kembali Melaut',
    'VIDEO: Nelayan Lembayung Kembali Melaut',
    'Nelayan Melaut',
    'Mengapa Nelayan Lembayung Takut Melaut?',
  ])('«%s»', (headline) => {
    expect(roleOf(`${headline}\n\n${STORY}`, headline)).toBe('headline')
    expect(roleOf(`${headline}\nPenulis: Rina Sari\nKamis, 5 Februari 2026 19:30 WIB\n\n${STORY}`, headline)).toBe('headline')
  })
})

test('a menu in one line, a caption twice and one with its credit do not take its place', () => {
  const page = `Tentang KamiPedoman Media SiberKebijakan PrivasiKarirIklan\n2026 © PT Kabar Teluk\nNelayan Lembayung Kembali Melaut\n\n${STORY}`
  expect(roleOf(page, 'Nelayan Lembayung')).toBe('headline')
  const credited = 'Nelayan Teluk Lembayung saat menarik perahu di dermaga. Foto: Yoga Prasetya/LensaTeluk'
  expect(
    roleOf(
      `Nelayan Lembayung Kembali Melaut\n\nRina Sari - LensaTeluk\nKamis, 5 Februari 2026\n\n${credited}\n\n${STORY}`,
      'Nelayan Lembayung',
    ),
  ).toBe('headline')
  const caption = 'Perahu nelayan berlabuh di Teluk Lembayung. Foto: Lensa Teluk'
  expect(roleOf(`Nelayan Lembayung Kembali Melaut\n\n${caption}\n${caption}\n\n${STORY}`, 'Nelayan Lembayung')).toBe('headline')
})

test('a text that opens with its credit has none', () => {
  expect(roleOf(`Laporan Rina Sari | Aceh Barat\n\n${STORY}`, 'Laporan')).toBe('byline')
})

test('of several copies over an article the first is the headline', () => {
  const title = 'Nelayan Teluk Lembayung Kembali Melaut'
  const roles = partsOf(`${title}\n${title.toUpperCase()}\n${title} | KabarTeluk\n\n${STORY}`).map(([role]) => role)
  expect(roles.slice(0, 3)).toEqual(['headline', 'furniture:repeated-headline', 'furniture:repeated-headline'])
})
