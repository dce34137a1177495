import { addDays, areIntervalsOverlapping } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { expect, test } from 'vitest'
import { formatTimex, toDuration, toInterval } from '../../src/calendar.js'
import { parseDates } from '../../src/dates.js'
import type { Timex } from '../../src/types.js'

const timexOf = (text: string) => parseDates(text, { publishedAt: '2026-02-05' })[0] as Timex

test.each([
  ['5 Februari 2026', 'WIB', '2026-02-04T17:00:00.000Z', '2026-02-05T17:00:00.000Z'],
  ['5 Februari 2026', 'WIT', '2026-02-04T15:00:00.000Z', '2026-02-05T15:00:00.000Z'],
  ['Januari 2026', 'WITA', '2025-12-31T16:00:00.000Z', '2026-01-31T16:00:00.000Z'],
  ['5 Februari 2026 pukul 14.30 WITA', 'WIB', '2026-02-05T06:30:00.000Z', '2026-02-05T06:31:00.000Z'],
  ['5 Februari 2026 pukul 14.30', '+09:00', '2026-02-05T05:30:00.000Z', '2026-02-05T05:31:00.000Z'],
] as const)('%s in %s begins and ends at these moments', (text, zone, start, end) => {
  expect(toInterval(timexOf(text), zone)).toEqual({ start: new Date(start), end: new Date(end) })
})

test('intervals work with date-fns', () => {
  const interval = toInterval(timexOf('5 Februari 2026'))
  if (!interval) throw new Error('no interval')
  expect(addDays(interval.start, 1)).toEqual(interval.end)
  expect(areIntervalsOverlapping(interval, toInterval(timexOf('Februari 2026')) as typeof interval)).toBe(true)
})

test('durations have the units that the text counts', () => {
  expect(toDuration(timexOf('dua minggu tiga hari'))).toEqual({ weeks: 2, days: 3 })
  expect(toDuration(timexOf('2,5 jam'))).toEqual({ hours: 2.5 })
  expect(toDuration(timexOf('berjam-jam'))).toBeNull()
  expect(toDuration(timexOf('5 Februari 2026'))).toBeNull()
  expect(toInterval(timexOf('dua minggu tiga hari'))).toBeNull()
})

test.each([
  ['kemarin', 'Rabu, 4 Februari 2026', 'Wednesday, 4 February 2026'],
  ['Kamis (5/2/2026) pukul 14.30 WITA', 'Kamis, 5 Februari 2026 14.30 WITA', 'Thursday, 5 February 2026 14.30 WITA'],
  ['Januari 2026', 'Januari 2026', 'January 2026'],
  ['tahun lalu', '2025', '2025'],
  ['dua minggu tiga hari', '2 minggu 3 hari', '2 weeks 3 days'],
  ['akhir 2025', 'akhir 2025', 'akhir 2025'],
  ['setiap Senin', 'setiap Senin', 'setiap Senin'],
])('%s is written %s', (text, indonesian, english) => {
  expect(formatTimex(timexOf(text))).toBe(indonesian)
  expect(formatTimex(timexOf(text), enGB)).toBe(english)
})

test('a zone that is none is a mistake', () => {
  expect(() => toInterval(timexOf('5 Februari 2026'), 'WIBB' as never)).toThrow(/zone must be WIB, WITA, WIT or an offset/)
  expect(() => formatTimex(timexOf('5 Februari 2026'), undefined, '+25:00' as never)).toThrow(TypeError)
})
