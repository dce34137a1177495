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
