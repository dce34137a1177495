import { describe, expect, test } from 'vitest'
import { parseDates } from '../../../../src/dates.js'
import { expectMarked } from '../marked.js'

const [first, ...rest] = ['interval', 'precision'] as const
const fieldsOf = (text: string, publishedAt = '2026-02-05T14:00:00+07:00') =>
  parseDates(text, { publishedAt }).map((timex) => [timex[first], ...rest.map((field) => timex[field])])

describe('parts from dates told before', () => {
  test('a clock time takes the day of its paragraph', () => {
    expectMarked('Banjir datang [DATE=2026-02-01 Minggu (1/2/2026)]. Air surut [TIME=2026-02-01T05:30+07:00 pukul 05.30 WIB].')
  })

  test('a weekday lies near a date written out in its own sentence, else near the telling', () => {
    expectMarked('Rapat [DATE=2018-12-29 Sabtu (29/12/2018)] dan [DATE=2018-12-31 Senin] itu ramai.')
    expectMarked('Rapat digelar [DATE=2018-12-29 Sabtu (29/12/2018)]. Ketua tiba [DATE=2026-02-02 Senin].')
  })

  test('what happens again and again has no day, also where the sentence before says so', () => {
    expectMarked(
      'Loket melayani warga [SET=P1D setiap hari] mulai [DATE=2026-02-02 2 Februari 2026]. Layanan dibuka [TIME=T08:00 pukul 08.00].',
    )
    expectMarked('Layanan dibuka [TIME=T08:00 pukul 08.00] [SET=P1D setiap hari].')
  })

  test('a repeated day takes the year of the first', () => {
    const [full, short] = expectMarked(
      'Gempa terjadi [DATE=2018-09-28 28 September 2018]. Korban [DATE=2018-09-28 28 September] itu ribuan.',
    )
    expect(short).toMatchObject({ resolvedBy: 'antecedent', anchor: full?.id })
  })

  test('«keesokan harinya» and «tujuh hari kemudian» count from the date told', () => {
    expectMarked('Lelang dibuka [DATE=2023-02-14 14 Februari 2023] dan ditutup [DATE=2023-02-21 tujuh hari kemudian].')
    expectMarked('Ia hilang [DATE=2026-01-30 Jumat (30/1/2026)] dan ditemukan [DATE=2026-01-31 keesokan harinya].')
  })

  test('«triwulan sebelumnya» counts from the quarter told, not from a month before it', () => {
    expectMarked(
      'Ongkos naik [DATE=2026-01 Januari]. Inflasi [DATE=2025-Q4 kuartal IV 2025] di atas [DATE=2025-Q3 triwulan sebelumnya].',
    )
  })

  test('with nothing to count from, «15 hari kemudian» is an amount', () => {
    expectMarked('Pelaku ditangkap [DURATION=P15D 15 hari kemudian].')
  })

  test('the date of a quotation is no antecedent', () => {
    expectMarked(
      'Banjir datang [DATE=2026-02-01 Minggu (1/2/2026)]. "Kami pasrah," kata Dewi, [DATE=2026-02-03 Selasa (3/2/2026)]. Air surut [TIME=2026-02-01T05:30 pukul 05.30].',
    )
  })
})

test('in a quotation with its own date the deictics count from the saying', () => {
  expectMarked(
    '"Kejadiannya [TIME=2026-01-29TNI tadi malam] di pasar," kata Siswono, [DATE=2026-01-30 Jumat (30/1/2026)]. Polisi datang [DATE=2026-02-04 kemarin].',
  )
})

test('an exact reference is told apart from an explicit date and an antecedent', () => {
  const sources = parseDates('Ia datang kemarin, bukan 5 Mei 2020.', { publishedAt: '2026-02-05' }).map(
    ({ resolvedBy }) => resolvedBy,
  )
  expect(sources).toEqual(['reference', 'explicit'])
})

describe('intervals are half-open, at the precision of the words', () => {
  test.each([
    ['pada 5 Februari 2026', { begin: '2026-02-05', end: '2026-02-06' }, 'day'],
    ['pada Februari 2024', { begin: '2024-02-01', end: '2024-03-01' }, 'month'],
    ['pada kuartal IV 2025', { begin: '2025-10-01', end: '2026-01-01' }, 'quarter'],
    ['pada semester I 2025', { begin: '2025-01-01', end: '2025-07-01' }, 'semester'],
    ['pada tahun 1998', { begin: '1998-01-01', end: '1999-01-01' }, 'year'],
    ['pada tahun ajaran 2025/2026', { begin: '2025-07-01', end: '2026-07-01' }, 'year'],
    ['pada tahun 1990-an', { begin: '1990-01-01', end: '2000-01-01' }, 'decade'],
    ['pada abad ke-19', { begin: '1800-01-01', end: '1900-01-01' }, 'century'],
    ['pekan lalu', { begin: '2026-01-26', end: '2026-02-02' }, 'week'],
    ['akhir pekan lalu', { begin: '2026-01-31', end: '2026-02-02' }, 'weekend'],
    ['pada 1-10 Maret 2026', { begin: '2026-03-01', end: '2026-03-11' }, 'day'],
    ['Selasa malam', { begin: '2026-02-03T18:00:00+07:00', end: '2026-02-04T00:00:00+07:00' }, 'part-of-day'],
    ['pukul 09.30 WITA', { begin: '2026-02-05T09:30:00+08:00', end: '2026-02-05T09:31:00+08:00' }, 'minute'],
    ['jam 8 pagi', { begin: '2026-02-05T08:00:00+07:00', end: '2026-02-05T08:01:00+07:00' }, 'hour'],
    ['setahun terakhir', { begin: '2025-02-05', end: '2026-02-06' }, null],
    ['enam bulan ke depan', { begin: '2026-02-05', end: '2026-08-05' }, null],
    ['tiga bulan', null, null],
  ])('%s', (text, interval, precision) => {
    expect(fieldsOf(text)).toEqual([[interval, precision]])
  })

  test('weeks follow ISO 8601 over the turn of the year', () => {
    expect(fieldsOf('pekan depan', '2024-12-25')).toEqual([[{ begin: '2024-12-30', end: '2025-01-06' }, 'week']])
    expect(parseDates('pekan depan', { publishedAt: '2024-12-25' })[0]?.value).toBe('2025-W01')
  })
})

test('a reference in UTC is told in WIB', () => {
  expectMarked('Ia tiba [DATE=2026-02-06 hari ini].', '2026-02-05T22:00:00Z')
})

test('the written number beats the weekday', () => {
  expectMarked('Ia tiba [DATE=2025-09-04 Rabu (4/9/2025)].')
})

test.each([
  'Ia tiba 31 Februari 2026.',
  'Ia tiba Senin (31/4/2026).',
  'Ia tiba 30 Februari.',
  'Ia tiba 29 Februari 2025.',
  'Ia tiba 12/13/2025.',
])('«%s» holds no date', (text) => {
  expect(parseDates(text, { publishedAt: '2026-02-05' }).filter(({ precision }) => precision === 'day')).toEqual([])
})

test('the same under any time zone of the machine', () => {
  const text = 'Ia tiba kemarin malam, 30 Desember 2011, pekan lalu, pukul 23.30 WIB dan sebulan terakhir.'
  const before = process.env.TZ
  const results = ['UTC', 'Asia/Jakarta', 'America/Sao_Paulo', 'Pacific/Apia'].map((zone) => {
    process.env.TZ = zone
    return JSON.stringify(parseDates(text, { publishedAt: '2011-12-31T10:00:00+07:00' }))
  })
  process.env.TZ = before
  expect(new Set(results).size).toBe(1)
})
