import { describe, expect, test } from 'vitest'
import { cutBy, inStory, roleOf } from '../parts.js'

const BEFORE = 'Nelayan di teluk itu kembali menjual ikan di pasar sejak Rabu.'
const AFTER = 'Para pedagang kota membelinya sejak pagi di dermaga.'
const cut = (line: string) => cutBy('inline-furniture', inStory(line))

describe('inside a paragraph', () => {
  test.each([
    ['SCROLL TO CONTINUE WITH CONTENT', 'scroll'],
    ['[Gambas:Video Kabar]', 'embed'],
    ['Baca juga: Tarif Feri Lintas Selat Turun Lagi', 'related'],
    ['BACA JUGA: Tarif Feri Lintas Selat Turun Lagi', 'related'],
    ['Simak Video: Ombak Besar di Teluk Lembayung', 'video'],
  ])('«%s» is cut for «%s», and the story on both sides stays', (call, reason) => {
    const line = `${BEFORE} ${call} ${AFTER}`
    expect(cut(line)).toEqual([[reason, call]])
    expect([roleOf(inStory(line), BEFORE), roleOf(inStory(line), 'Para pedagang')]).toEqual(['paragraph', 'paragraph'])
  })

  test('a call to another channel is cut to the end of its sentence', () => {
    const call = 'Simak berita Kabar Teluk lainnya di Google News'
    expect(cut(`${BEFORE} ${call}. ${AFTER}`)).toEqual([['social-cta', call]])
  })

  test('calls that follow one another are cut one by one', () => {
    const calls = ['Baca juga: Tarif Feri Lintas Selat Turun', 'Baca juga: Jembatan Desa Peraduan Dibuka Lagi']
    expect(cut(`${BEFORE} ${calls.join(' ')}`).map(([, words]) => words)).toEqual(calls)
  })

  test.each([
    'Kepala dinas meminta warga baca juga pengumuman di papan pelabuhan itu.',
    'Baca buku di dermaga menjadi kebiasaan baru anak nelayan di teluk itu.',
    'Nelayan diminta simak berita cuaca di radio sebelum berangkat melaut.',
  ])('«%s» is a sentence', (sentence) => {
    expect(cut(`${BEFORE} ${sentence} ${AFTER}`)).toEqual([])
  })
})
