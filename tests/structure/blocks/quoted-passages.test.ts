import { describe, expect, test } from 'vitest'
import { partsOf, roleOf } from '../parts.js'

const quotesIn = (text: string) =>
  partsOf(text)
    .filter(([role]) => role === 'quote')
    .map(([, words]) => words)
const LEAD =
  'Kabar Bantuan Nelayan Beredar\n\nSebuah akun mengunggah kabar bantuan untuk nelayan pada Kamis pagi di media sosial.\n\n'

test('what a line announces as the words of others is quoted to the end of the quotation', () => {
  const lines = ['“Kabar gembira bagi semua nelayan', 'Bantuan solar siap dibagikan', 'Daftar sekarang juga”']
  expect(
    quotesIn(
      `${LEAD}Unggahan itu disertai narasi:\n${lines.join('\n')}\nKabar itu tidak benar, kata kepala dinas perikanan setempat.`,
    ),
  ).toEqual(lines)
})

test('without quotation marks one line is', () => {
  const text = `${LEAD}Unggahan itu disertai narasi:\nBantuan solar siap dibagikan kepada semua nelayan.\nKabar itu tidak benar, kata kepala dinas perikanan setempat.`
  expect(quotesIn(text)).toEqual(['Bantuan solar siap dibagikan kepada semua nelayan.'])
})

describe('verses', () => {
  const verse = [
    'Ombak pulang ke pantai',
    'Membawa kabar dari laut',
    'Perahu kecil menunggu',
    'Angin timur belum reda',
    'Lampu suar menyala lagi',
  ]
  test('are quoted line by line', () => {
    expect(quotesIn(`${LEAD}${verse.join('\n')}`)).toEqual(verse)
  })

  test('a run of titles or figures is none', () => {
    const titles = ['Tarif Feri Naik', 'Jembatan Desa Dibuka', 'Pasar Ikan Sepi', 'Harga Solar Turun', 'Nelayan Melaut Lagi']
    expect(quotesIn(`${LEAD}${titles.join('\n')}`)).toEqual([])
  })
})

test('a line in Arabic script is quoted with its translation', () => {
  const text = `${LEAD}Doa itu dibaca sebelum melaut.\nبِسْمِ اللّٰهِ مَجْرٰىهَا وَمُرْسٰىهَا\nBismillahi majreha wa mursaha.\nArtinya: dengan nama Allah pada waktu berlayar dan berlabuh.`
  expect(roleOf(text, 'Artinya')).toBe('quote')
  expect(quotesIn(text).length).toBe(3)
})
