import { describe, expect, test } from 'vitest'
import { parseDates } from '../../../src/dates.js'
import { tokensOf } from '../../../src/extract/timexes/tokens/time-tokens.js'
import { expectMarked } from './marked.js'

describe('a part of the day before a clock says which half of the dial it is', () => {
  test.each([
    'Pawai dimulai [TIME=2026-02-04T20:00 Rabu malam pukul 8].',
    'Feri berangkat [TIME=2026-02-05T16:30+07:00 Kamis sore pukul 4.30 WIB].',
    'Rapat digelar [TIME=2026-02-06T15:00 besok sore jam 3].',
    'Lampu padam sejak [TIME=2026-02-05T02:00 dini hari pukul 2].',
    'Kios dibuka [TIME=2026-01-30T07:15 Jumat pagi, pukul 7.15].',
    'Pasar ditutup [TIME=2026-02-03T13:00+08:00 Selasa (3/2/2026) siang pukul 1 WITA].',
    'Azan terdengar [TIME=2026-02-03T18:05 Selasa petang pukul 18.05].',
    'Laga usai [TIME=2026-02-05T00:10 dini hari pukul 12.10].',
    'Loket buka [TIME=2026-02-04T15:00/2026-02-04T17:00 Rabu sore pukul 3-5].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })

  test('a clock beyond noon stands as it is', () => {
    expectMarked('Sidang digelar [TIME=2026-02-04T13:00 Rabu siang pukul 13.00].')
    expectMarked('Sidang digelar [TIME=2026-02-04T09:00 Rabu pagi pukul 09.00].')
  })
})

describe('AM and PM', () => {
  test.each([
    'Toko tutup [TIME=2026-02-04T21:00 Rabu pukul 9 PM].',
    'Kabar itu terbit [TIME=2026-02-05T14:30 5 Februari 2026 pukul 2.30 PM].',
    'Bus tiba [TIME=2026-02-05T00:15+07:00 12:15 am WIB].',
    'Bus tiba [TIME=2026-02-05T08:05 8.05 AM].',
    'Acara bubar [TIME=2026-02-02T12:00 Senin pukul 12 pm].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })

  test('but no number before a prime minister', () => {
    expectMarked('Keduanya, 2 PM dan 3 menteri, hadir. Rombongan 5 PM Asia tiba.')
  })
})

describe('seconds are kept', () => {
  test.each([
    ['Gempa terasa pukul 15.25.50 WIB.', '2026-02-05T15:25:50+07:00', '2026-02-05T15:25:51+07:00'],
    ['Gempa terasa 3 Juni 2015 13:05:59 WIB.', '2015-06-03T13:05:59+07:00', '2015-06-03T13:06:00+07:00'],
  ])('%s', (text, value, end) => {
    const [timex] = parseDates(text, { publishedAt: '2026-02-05T18:00:00+07:00' })
    expect(timex).toMatchObject({ value, precision: 'second', interval: { begin: value, end } })
  })
})

describe('a weekday with its tail and its clock are one expression', () => {
  test.each([
    'Ia tiba [TIME=2026-01-30T12:00 Jumat lalu pukul 12.00].',
    'Ia tiba [TIME=2026-01-29TNI Kamis lalu malam].',
    'Ia tiba [TIME=2026-02-09T09:00+07:00 Senin depan pukul 09.00 WIB].',
    'Ia tiba [DATE=2026-02-02 Senin lalu (2/2/2026)].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })
})

describe('a clock time takes the day of its story', () => {
  const far = '\nSatu.\nDua.\nTiga.\n'

  test('where all days told are one, however far back', () => {
    expectMarked(
      `Bentrok pecah [TIME=2025-09-23TMI Selasa (23/9/2025) siang].${far}Pada [TIME=2025-09-23T15:00+08:00 pukul 15.00 Wita] massa bubar.`,
      '2025-09-28',
    )
  })

  test('and none where they are several', () => {
    expectMarked(
      `Ia hilang [DATE=2026-01-30 30 Januari 2026], ditemukan [DATE=2026-02-01 1 Februari 2026].${far}Pada [TIME=T15:00 pukul 15.00] ia pulang.`,
    )
  })

  test('but the stamp of a running report is of the day of telling', () => {
    expectMarked(
      `Air naik sejak [DATE=2026-02-03 Selasa (3/2/2026)].${far}[TIME=2026-02-05T09:40+07:00 09.40 WIB]\nTanggul jebol di hilir.`,
    )
  })

  test('a day of saying is no day of the story', () => {
    expectMarked(
      `Api padam. "Kami lega," kata Dewi, [DATE=2026-02-03 Selasa (3/2/2026)].${far}Warga pulang [TIME=2026-02-05T09:00 pukul 09.00].`,
    )
  })
})

test('nothing is read across the border of a part', () => {
  const text = 'Rapat pukul 14.30 WIBBaca juga: Kabar pukul delapanLima 2025'
  const cut = text.indexOf('Baca')
  const second = text.indexOf('Lima')
  const parts = [
    { start: 0, end: cut },
    { start: cut, end: second },
    { start: second, end: text.length },
  ]
  expect(tokensOf(text, parts).kinds).toBe('|@ 2.2 z|@ x|0 4|')
})

test('a text is read once, however many parts it has', () => {
  const reads = (count: number) => {
    const text = 'Ada 30 orang datang. '.repeat(count)
    let steps = 0
    const parts = Array.from({ length: count }, (_, index) => ({ start: index * 21, end: index * 21 + 20 }))
    const counted = { length: text.length, charAt: text.charAt.bind(text), slice: text.slice.bind(text) } as unknown as string
    Object.assign(counted, {
      charCodeAt: (at: number) => {
        steps++
        return text.charCodeAt(at)
      },
    })
    tokensOf(counted, parts)
    return steps
  }
  expect(reads(400)).toBeLessThanOrEqual(2.1 * reads(200))
})
