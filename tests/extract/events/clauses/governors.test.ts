import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/parse.js'

function events(text: string): string[] {
  return parseArticle(text, { publishedAt: '2026-02-05' }).events.map(
    ({ trigger, date, relation }) => `${trigger.text} ${date} ${relation}`,
  )
}

test.each([
  ['Indikator yang perlu diperhatikan adalah peningkatan klaim pada Semester I 2025.', ['peningkatan 2025-H1 IS_INCLUDED']],
  ['Koran itu melaporkan awal bulan ini bahwa pabrik tutup.', ['melaporkan 2026-02 IS_INCLUDED']],
  ['Polisi memberlakukan hari bebas kendaraan mulai 3 Februari 2026.', ['memberlakukan 2026-02-03 BEGUN_BY']],
  ['Maskapai itu berbenah setelah kehilangan izin pada 2021.', ['kehilangan 2021 IS_INCLUDED']],
  ['Pada Juni 2022, penyanyi itu kembali membuat heboh dengan komentarnya tentang ajang balap.', ['membuat 2022-06 IS_INCLUDED']],
])('a time dates the head of its clause: %s', (text, found) => {
  expect(events(text)).toEqual(found)
})

test.each([
  'Klaim itu fantastis mengingat anggaran pertahanan negara pada 2022 hanya Rp133 triliun.',
  'Kinerja indeks yang minus 3% sejak awal 2023 tentu berbeda.',
  'Hasilnya terlihat dari cadangan devisa Maret.',
])('where none stands there, it dates nothing: %s', (text) => {
  expect(events(text)).toEqual([])
})

test('two times of one bound share it, and one day told twice is one event', () => {
  expect(events('Pabrik tetap berproduksi sampai akhir 2026 atau awal 2027.')).toEqual([
    'berproduksi 2026 ENDED_BY',
    'berproduksi 2027 ENDED_BY',
  ])
  expect(events('Enam warga menjalani sidang di Bogor, Rabu (4/2), kemarin.')).toEqual(['sidang 2026-02-04 IS_INCLUDED'])
})
