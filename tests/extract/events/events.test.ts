import { describe, expect, test } from 'vitest'
import { extractEvents } from '../../../src/extract/events/events.js'
import { extractTimexes } from '../../../src/extract/timexes/timexes.js'
import type { DatedEvent } from '../../../src/types.js'
import { entitiesOf, readMarks } from '../../marks.js'
import { linesDoc } from '../lines-doc.js'

/** The events of a sample; `publishedAt` is Thursday, 5 February 2026. */
function eventsOf(sample: string): DatedEvent[] {
  const { text, marks } = readMarks(sample)
  const doc = linesDoc(text)
  return extractEvents(doc, extractTimexes(doc, { value: '2026-02-05', source: 'option' }), entitiesOf(marks))
}

/** A sample as «date relation trigger». */
const short = (sample: string) => eventsOf(sample).map(({ date, relation, trigger }) => `${date} ${relation} ${trigger.text}`)

describe('the trigger is', () => {
  test.each([
    ['the nearest verb before', 'Bantuan diberikan kepada warga pada 3 Februari 2026.', '2026-02-03 IS_INCLUDED diberikan'],
    [
      'the verb behind, where the date opens the clause',
      'Pada 2024, perusahaan itu mencatatkan laba.',
      '2024 IS_INCLUDED mencatatkan',
    ],
    [
      'the main verb behind, not that of a relative clause',
      'Pada 2024, warga yang mengungsi sudah pulang.',
      '2024 IS_INCLUDED pulang',
    ],
    [
      'the event noun where no verb stands before',
      'Pertemuan kedua menteri pada 3 Februari 2026 itu alot.',
      '2026-02-03 IS_INCLUDED Pertemuan',
    ],
    ['the event noun of a light verb', 'Korban terlibat cekcok pada 3 Februari 2026.', '2026-02-03 IS_INCLUDED cekcok'],
    ['the event noun that is scheduled', 'Pengiriman kontrak pertama dijadwalkan Mei 2026.', '2026-05 IS_INCLUDED Pengiriman'],
    ['the verb that is scheduled', 'Gudang ditargetkan selesai November 2026.', '2026-11 IS_INCLUDED selesai'],
    ['no adjective that ends like a verb', 'Harga emas naik signifikan pada 3 Februari 2026.', '2026-02-03 IS_INCLUDED naik'],
    ['a verb without prefix', 'Tim kami kalah pada 3 Februari 2026.', '2026-02-03 IS_INCLUDED kalah'],
    [
      'the event noun of a clause without verb',
      'Hubungan putus setelah invasi pada 24 Februari 2022.',
      '2022-02-24 IS_INCLUDED invasi',
    ],
    ['what comes first behind a colon', 'Selasa (3/2): pawai keliling kota', '2026-02-03 IS_INCLUDED pawai'],
    [
      'the word of citing, where the day is that of the citation',
      '"Kami bangga," kata [PER Rina] usai laga, dikutip Selasa (3/2/2026).',
      '2026-02-03 IS_INCLUDED dikutip',
    ],
    ['the verb of its own clause', 'Lelang dibuka pada 3 Februari 2026 dan hasilnya disimpan.', '2026-02-03 IS_INCLUDED dibuka'],
  ])('%s', (_, sample, event) => {
    expect(short(sample)).toEqual([event])
  })
})

describe('the relation is', () => {
  test.each([
    ['Saluran itu terputus sejak Februari 2022.', '2022-02 BEGUN_BY terputus'],
    ['Aturan itu berlaku mulai 12 Juni 2023.', '2023-06-12 BEGUN_BY berlaku'],
    ['Dapur umum beroperasi sampai 25 Februari 2026.', '2026-02-25 ENDED_BY beroperasi'],
    ['Perjanjian itu berakhir 2026.', '2026 IS_INCLUDED berakhir'],
    ['Pameran berlangsung pada 1-3 Maret 2026.', '2026-03-01/2026-03-03 IS_INCLUDED berlangsung'],
  ])('%s', (sample, event) => {
    expect(short(sample)).toEqual([event])
  })
})

test('two dated clauses are two events', () => {
  expect(short('Lelang dibuka pada 14 Januari 2026 dan ditutup tujuh hari kemudian.')).toEqual([
    '2026-01-14 IS_INCLUDED dibuka',
    '2026-01-21 IS_INCLUDED ditutup',
  ])
})

test('the date behind a quotation belongs to the saying, a date in it to what is told', () => {
  const events = eventsOf('"Kami diserang kemarin malam," kata [PER Rina] saat rapat di [LOC Depok], Rabu (4/2/2026).')
  expect(events.map(({ date, trigger, speech, entities }) => [date, trigger.text, speech, entities])).toEqual([
    ['2026-02-03', 'diserang', false, []],
    ['2026-02-04', 'kata', true, ['Rina', 'Depok']],
  ])
})

test('who and where stand in the clause take part', () => {
  const [event] = eventsOf('[PER Rina] menemui [PER Siti] di [LOC Depok] pada 3 Februari 2026 karena [PER Budi] absen.')
  expect(event?.entities).toEqual(['Rina', 'Siti', 'Depok'])
})

test.each([
  'Ia menonton Piala Dunia 2026 di rumah.',
  'Ia juara Liga 1 2024/2025 bersama klub itu.',
  'Kini ia tinggal di desa.',
  'Ia dirawat selama tiga minggu.',
  'Ia berlari setiap Senin.',
  '8 Oktober 2026',
])('«%s» dates no event', (sample) => {
  expect(eventsOf(sample)).toEqual([])
})

test('a clock time gives its day', () => {
  expect(eventsOf('Api padam Rabu (4/2/2026) pukul 19.30 WIB.').map(({ date, precision }) => [date, precision])).toEqual([
    ['2026-02-04', 'day'],
  ])
})
