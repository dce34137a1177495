import { describe, expect, test } from 'vitest'
import { readTimestamp } from '../../src/text/timestamp.js'
import { readMark } from '../marks.js'

describe('readTimestamp', () => {
  test.each([
    ['[Senin, 19 Januari 2026 10:42 WITA]', '2026-01-19T10:42:00+08:00'],
    ['[Kamis, 11 Juni 2026 | 16:05 WIB]', '2026-06-11T16:05:00+07:00'],
    ['[23 Nov 2025 22:47]', '2025-11-23T22:47:00'],
    ['Harian - [20/06/2025, 11:58 WIB]', '2025-06-20T11:58:00+07:00'],
    ["Jurnalis-[Jum'at, 20 Juni 2025 |11:58 WIB]", '2025-06-20T11:58:00+07:00'],
    ['Jurnalis-[Jum’at, 5 Juni 2026 |09:08 WIB]', '2026-06-05T09:08:00+07:00'],
    ['Tayang: [Selasa, 10 Juni 2025 00:08 WIT]', '2025-06-10T00:08:00+09:00'],
    ['Diperbarui [10 Agu 2025, 06.05 WIB]', '2025-08-10T06:05:00+07:00'],
    ['[Ahad 3 Nopember 2019 pukul 7.30]', '2019-11-03T07:30:00'],
    ['[10 Pebruari 2024]', '2024-02-10'],
    ['[Rabu 13 Dec 2017 22:48 WIB]', '2017-12-13T22:48:00+07:00'],
    ['[May 7, 2025 9:05 PM]', '2025-05-07T21:05:00'],
    ['[10/21/2025 20:43]', '2025-10-21T20:43:00'],
    ['[2025-07-02 11:46:16]', '2025-07-02T11:46:16'],
    ['[2025-07-02T11:46:16.250+07:00]', '2025-07-02T11:46:16+07:00'],
    ['[08:15 WIB - Minggu, 1 Maret 2026]', '2026-03-01T08:15:00+07:00'],
    ['[Sabtu (7/6/2025) 20:30 WITA]', '2025-06-07T20:30:00+08:00'],
    ['[14-Jul-16]', '2016-07-14'],
    ['31/02/2025, lalu [1/3/2025]', '2025-03-01'],
  ])('%s', (sample, value) => {
    const { text, start, end } = readMark(sample)
    expect(readTimestamp(text)).toEqual({ value, start, end })
  })

  test.each([
    '',
    'Senin pagi',
    'Kamis (22/1)',
    'pukul 10.30 WIB',
    '99/99/2025',
    '30 Februari 2025',
    'No. 12/2021',
    'telepon 0812-3700-1945',
  ])('finds none in «%s»', (text) => expect(readTimestamp(text)).toBeNull())

  test('an impossible clock leaves the date', () => {
    expect(readTimestamp('2 Mei 2025 29:75')?.value).toBe('2025-05-02')
  })
})
