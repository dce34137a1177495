import { describe, expect, test } from 'vitest'
import { cutBy, inStory, roleOf } from '../parts.js'

const TITLES = ['Tarif Feri Lintas Selat Naik', 'Jembatan Desa Peraduan Dibuka', 'Pasar Ikan Tuban Sepi Pembeli']
const cut = (lines: readonly string[]) => cutBy('related', inStory(lines.join('\n')))

describe('a label of related titles', () => {
  test.each(['Baca Juga:', 'BACA JUGA', 'Lihat Juga:', 'Simak juga:'])('«%s» takes the title below along', (label) => {
    expect(cut([label, TITLES[0] ?? ''])).toEqual([
      ['related', label],
      ['related', TITLES[0]],
    ])
  })

  test.each(['Artikel Terkait', 'Berita Terkait', 'Baca Juga'])('«%s» takes a run of titles', (label) => {
    expect(cut([label, ...TITLES]).map(([, words]) => words)).toEqual([label, ...TITLES])
  })

  test('with a colon takes one of a run, unless bullets mark them', () => {
    expect(cut(['Baca Juga:', ...TITLES]).length).toBe(2)
    expect(cut(['Baca Juga:', ...TITLES.map((title) => `• ${title}`)]).length).toBe(4)
  })

  test('leaves the sentence below to the story', () => {
    const sentence = 'Bantuan solar itu dibagikan kepada para nelayan mulai Senin pagi.'
    expect(cut(['Baca Juga:', sentence])).toEqual([['related', 'Baca Juga:']])
    expect(roleOf(inStory(`Baca Juga:\n${sentence}`), 'Bantuan')).toBe('paragraph')
  })

  test('is none where the sentence goes on below it, or for a word that needs its colon', () => {
    expect(cut(['Lihat juga', 'perahu yang terbalik di dermaga utama.'])).toEqual([])
    expect(cut(['Terkini', TITLES[0] ?? ''])).toEqual([])
  })
})

test('a label of tags takes the short lines below', () => {
  expect(cut(['Tags:', 'nelayan', 'teluk lembayung', 'badai'])).toEqual([
    ['tags', 'Tags:'],
    ['tags', 'nelayan'],
    ['tags', 'teluk lembayung'],
    ['tags', 'badai'],
  ])
})
