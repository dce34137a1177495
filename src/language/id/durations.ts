import type { Unit } from './calendar.js'

/** Words for a long time without a number, in lower case. */
export const MANY_TIMES: Readonly<Record<string, Unit>> = {
  'bertahun-tahun': 'year',
  'berbulan-bulan': 'month',
  'berminggu-minggu': 'week',
  'berpekan-pekan': 'week',
  'berhari-hari': 'day',
  'berjam-jam': 'hour',
  'bermenit-menit': 'minute',
  'berabad-abad': 'century',
}

/** Words for some number of what follows, in lower case. */
export const ROUND_NUMBERS: readonly string[] = ['puluhan', 'belasan', 'ratusan', 'ribuan', 'beberapa']

/** What follows «lebih» where it compares («lebih cepat») rather than rounds («dua tahun lebih»). */
export const COMPARED_TAILS: readonly string[] = ['dari', 'awal', 'cepat', 'lama', 'besar', 'kecil']

/** Words for each, in lower case. */
export const EACH_WORDS: readonly string[] = ['setiap', 'tiap', 'tiap-tiap', 'saban']
