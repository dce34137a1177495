import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { cutBy, HEADLINE, inStory, STORY } from '../parts.js'

const cut = (line: string) => cutBy('furniture-lines', inStory(line))

describe('a line that its own words tell', () => {
  test.each([
    ['ADVERTISEMENT', 'ad'],
    ['Scroll to continue with content', 'scroll'],
    ['Baca selengkapnya', 'read-more'],
    ['Baca juga: Tarif Feri Lintas Selat Turun', 'related'],
    ['Simak Video: Ombak Besar di Teluk Lembayung', 'video'],
    ['Tinggalkan Komentar', 'comment-form'],
    ['Bagikan artikel ini', 'social-cta'],
    ['Salin Tautan', 'share'],
    ['Halaman Selanjutnya', 'page-marker'],
    ['2 dari 3 halaman', 'page-marker'],
    ['© 2026 PT Kabar Teluk', 'copyright'],
    ['#nelayan #teluklembayung', 'tags'],
    ['1.204 kali dibaca', 'ui'],
  ])('«%s» is cut for «%s»', (line, reason) => {
    expect(cut(line)).toEqual([[reason, line]])
  })

  test.each([
    'Iklan di pelabuhan itu dicabut sejak Senin pagi.',
    'Komentar kepala dinas itu membuat para nelayan marah.',
    'Halaman kantor pelabuhan tergenang air laut sampai siang.',
    'Video rekaman itu diserahkan kepada polisi pada Kamis.',
  ])('«%s» is a sentence of the story', (line) => {
    expect(cut(line)).toEqual([])
  })
})

test('a note of syndication takes the outlet on the next line', () => {
  expect(cut('Artikel ini telah tayang di\nKabarTeluk.com')).toEqual([
    ['syndication', 'Artikel ini telah tayang di'],
    ['syndication', 'KabarTeluk.com'],
  ])
})

test('what a page gives as its headline or as a sentence of a list is none, whatever its words', () => {
  const page = (body: string) => fromHtml(`<article><h1>VIDEO: ${HEADLINE}</h1>${body}</article>`)
  const story = STORY.split('\n\n').map((words) => `<p>${words}</p>`)
  expect(cutBy('furniture-lines', page(story.join('')))).toEqual([])
  const list = '<ul><li>Simak video petunjuk sebelum melaut.</li><li>Bawa pelampung untuk setiap awak.</li></ul>'
  expect(cutBy('furniture-lines', page(`${story[0]}${list}${story[1]}`))).toEqual([])
})
