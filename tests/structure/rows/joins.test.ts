import { describe, expect, test } from 'vitest'
import { cutBy, HEADLINE, inStory, partsOf, STORY, wordsOf } from '../parts.js'

const NEXT = 'Harga ikan di pasar turun seperempat dalam dua hari terakhir.'
const holds = (lines: readonly string[]) => partsOf(inStory([...lines, NEXT].join('\n'))).map(([, words]) => words)

describe('the lines of one sentence are one paragraph', () => {
  test.each<[string, readonly string[]]>([
    ['that goes on in small letters', ['Para nelayan menunggu kabar dari kapal', 'yang berangkat sejak Selasa malam.']],
    ['that goes on with a mark', ['Para nelayan menunggu kabar dari Rahmat Lubis', ', ketua kelompok nelayan di teluk itu.']],
    ['after an open bracket', ['Para nelayan menunggu kabar pada Rabu (', '5/2/2026) pagi di dermaga utama.']],
    ['after a word that binds', ['Para nelayan menunggu kabar dari', 'Rahmat Lubis di dermaga utama pelabuhan.']],
    ['after a comma', ['Para nelayan menunggu di dermaga,', 'Rahmat Lubis ada di antara mereka sejak pagi.']],
    ['around a link', ['Para nelayan menunggu kabar kapal milik', 'Rahmat Lubis', 'yang berangkat sejak Selasa malam itu.']],
  ])('%s', (_, lines) => {
    expect(holds(lines)).toContain(lines.join('\n'))
  })
})

describe('lines stay apart', () => {
  test.each<[string, readonly string[]]>([
    ['after a full stop', ['Para nelayan menunggu kabar di dermaga utama.', 'Rahmat Lubis ada di antara mereka sejak pagi.']],
    ['under a heading', ['Cuaca Membaik di Teluk Lembayung', 'Nelayan menunggu kabar di dermaga utama sejak pagi.']],
    ['after a blank line', ['Para nelayan menunggu kabar dari kapal', '', 'yang berangkat sejak Selasa malam.']],
  ])('%s', (_, lines) => {
    const kept = holds(lines)
    for (const line of lines.filter((line) => line !== '')) expect(kept).toContain(line)
  })

  test('as items of a list', () => {
    expect(wordsOf(inStory('Syaratnya sebagai berikut:\n- kartu keluarga\n- kartu nelayan'), 'list-item').length).toBe(2)
  })
})

test.each([
  'Jepara, KabarTeluk.com - Kepala Dinas Perikanan Jepara\nRahmat Lubis mengatakan badai reda pada Kamis pagi.',
  'JEPARA -\nKepala Dinas Perikanan Jepara\nRahmat Lubis mengatakan badai reda pada Kamis pagi.',
])('a sentence cut short behind the dateline goes on below: «%s»', (opening) => {
  const sentence = opening.slice(opening.indexOf('Kepala'))
  expect(wordsOf(`${HEADLINE}\n\n${opening}\n\n${STORY}`, 'lead')).toEqual([sentence])
})

test('a call that was broken over lines is told as one', () => {
  const call = 'Simak berita Kabar Teluk lainnya\ndi Google News'
  expect(cutBy('joins', inStory(call))).toEqual([['social-cta', call]])
})
