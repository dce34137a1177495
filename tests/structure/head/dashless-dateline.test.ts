import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'

const REST = 'pemerintah daerah mulai membangun pasar ikan baru di tepi Kali Anyar pada Senin (3/8/2026) dengan anggaran daerah.'
const HEADLINE = 'Pasar Ikan Mulai Dibangun Awal Agustus'

const ofText = (start: string) => parseArticle(`${HEADLINE}\n\n${start} ${REST}`).dateline
const ofPage = (start: string) =>
  parseArticle(fromHtml(`<h1>${HEADLINE}</h1><article><p>${start} ${REST}</p></article>`)).dateline

describe('a dateline without a dash', () => {
  test.each<[start: string, place: string | null, outlet: string | null]>([
    ['Harianselat.com, Jakarta Pemerintah', 'Jakarta', 'Harianselat.com'],
    ['Harianselat.com, Kuala Lumpur Menteri', 'Kuala Lumpur', 'Harianselat.com'],
    ['Harianselat.com, Muara Biru: Menteri', 'Muara Biru', 'Harianselat.com'],
    ['Surabaya: Musisi', 'Surabaya', null],
    ['TANA PASER. Rapat', 'TANA PASER', null],
    ['MAKASSAR. Rapat', 'MAKASSAR', null],
    ['Jayapura, Dinas Kesehatan', 'Jayapura', null],
  ])('in plain text: «%s …»', (start, place, outlet) => {
    expect(ofText(start)).toMatchObject({ place, outlet })
  })

  test.each<[start: string, place: string | null, outlet: string | null]>([
    ['<b>Harianselat.com, Muara Biru</b> Pemerintah', 'Muara Biru', 'Harianselat.com'],
    ['<strong>MUARA BIRU.</strong> Pemerintah', 'MUARA BIRU', null],
    ['<b>Medan</b> Pemerintah', 'Medan', null],
    ['<b>MUARA BIRU</b>: Pemerintah', 'MUARA BIRU', null],
    ['<b>Harianselat.com</b> Pemerintah', null, 'Harianselat.com'],
  ])('told by bold type: «%s …»', (start, place, outlet) => {
    expect(ofPage(start)).toMatchObject({ place, outlet })
  })

  test.each([
    'Jakarta, Bandung, dan Surabaya',
    'Bandung, Jawa Barat, menjadi tuan rumah sebab',
    'Jakarta, kota terbesar di negeri ini,',
    'PDIP. Rapat',
    'Muara Biru, Dinas Kesehatan',
    'Rina: Pemerintah',
    'Banyak warga Jakarta. Pemerintah',
  ])('is none: «%s …»', (start) => {
    expect(ofText(start)).toBeNull()
  })

  test.each(['<b>Rina Sari</b> mengatakan', '<b>KPK</b> Menangkap', '<b>Muara Biru</b> Pemerintah', '<b>MUARA BIRU</b> menjadi'])(
    'is no bold name: «%s …»',
    (start) => {
      expect(ofPage(start)).toBeNull()
    },
  )
})

describe('a name before a dash', () => {
  test('that is the page’s publisher is the outlet', () => {
    const head = '<meta property="og:site_name" content="Kabar Selat">'
    const page = `<head>${head}</head><h1>${HEADLINE}</h1><article><p>Kabar Selat - Pemerintah ${REST}</p></article>`
    expect(parseArticle(fromHtml(page)).dateline).toMatchObject({ place: null, outlet: 'Kabar Selat' })
  })

  test('that repeats an outlet’s domain is the outlet', () => {
    expect(ofText('Harianselat.com Harianselat.com - Pemerintah')).toMatchObject({ place: null })
  })
})
