import { words } from '../notation.js'

/** Names of the months, with the short and older spellings that bylines and prose use, in lower case. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  pebruari: 2,
  maret: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  agustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  nopember: 11,
  desember: 12,
}

/** Short forms of the months; in prose only beside a day or a year. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  agst: 8,
  agust: 8,
  ags: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  nop: 11,
  des: 12,
}

/** Months that are given names too («Mei Lan», «Juli Astuti»). */
export const NAME_MONTHS: readonly string[] = words('maret april mei juni juli')

/** Months of the Islamic calendar, in the spellings of Indonesian news, in lower case. */
export const HIJRI_MONTHS: Readonly<Record<string, number>> = {
  muharram: 1,
  muharam: 1,
  safar: 2,
  'rabiul awal': 3,
  rabiulawal: 3,
  'rabiul akhir': 4,
  rabiulakhir: 4,
  'jumadil awal': 5,
  jumadilawal: 5,
  'jumadil akhir': 6,
  jumadilakhir: 6,
  rajab: 7,
  syakban: 8,
  "sya'ban": 8,
  ramadan: 9,
  ramadhan: 9,
  syawal: 10,
  zulkaidah: 11,
  dzulkaidah: 11,
  zulkaedah: 11,
  dzulqaidah: 11,
  zulhijah: 12,
  dzulhijah: 12,
  zulhijjah: 12,
  dzulhijjah: 12,
}

/** Names of the days of the week, Monday = 1, in lower case. «minggu» is also the word for week. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  senin: 1,
  senen: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  'jum’at': 5,
  sabtu: 6,
  minggu: 7,
  ahad: 7,
}

/** A part of the day: its TIMEX3 code and its hours (the cut points of CLDR 48 `id`; its pagi, 00-10, is split at 05). */
export interface PartOfDay {
  readonly code: 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
  readonly from: number
  readonly to: number
  /** Whether it is only the beginning of the part that the code names. */
  readonly early?: true
}

const EARLY: PartOfDay = { code: 'MO', from: 0, to: 5, early: true }
const MORNING: PartOfDay = { code: 'MO', from: 5, to: 10 }
const NIGHT: PartOfDay = { code: 'NI', from: 18, to: 24 }

/** Parts of the day, in lower case. */
export const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  'dini hari': EARLY,
  dinihari: EARLY,
  subuh: EARLY,
  pagi: MORNING,
  siang: { code: 'MI', from: 10, to: 15 },
  sore: { code: 'AF', from: 15, to: 18 },
  petang: { code: 'EV', from: 17, to: 19 },
  malam: NIGHT,
}

/** The halves of the English dial, as interfaces and tickets print them, in lower case. */
export const DIAL_HALVES: Readonly<Record<string, PartOfDay>> = {
  am: { code: 'MO', from: 0, to: 12, early: true },
  pm: { code: 'AF', from: 12, to: 24 },
}

/** Indonesian time zones with their offsets. */
export const ZONES: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  'waktu indonesia barat': '+07:00',
  'waktu indonesia tengah': '+08:00',
  'waktu indonesia timur': '+09:00',
  gmt: '+00:00',
  utc: '+00:00',
}

/** Units of the calendar and the clock. */
export type Unit =
  | 'century'
  | 'decade'
  | 'year'
  | 'semester'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

/** Words for units, in lower case; «akhir pekan» is a unit of its own. */
export const TIME_UNITS: Readonly<Record<string, Unit>> = {
  abad: 'century',
  dekade: 'decade',
  dasawarsa: 'decade',
  tahun: 'year',
  semester: 'semester',
  triwulan: 'quarter',
  kuartal: 'quarter',
  bulan: 'month',
  pekan: 'week',
  minggu: 'week',
  'akhir pekan': 'weekend',
  hari: 'day',
  jam: 'hour',
  menit: 'minute',
  detik: 'second',
}

/** Short forms of units, in lower case: of a time only behind a number or before «lalu» and its like. */
export const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  thn: 'year',
  th: 'year',
  bln: 'month',
  krtl: 'quarter',
  mgg: 'week',
  hr: 'day',
  mnt: 'minute',
  dtk: 'second',
}

/** Feasts and national days with a fixed date, in lower case: a hundred times the month, and the day. */
export const FEASTS: Readonly<Record<string, number>> = {
  'tahun baru': 101,
  'hari kartini': 421,
  'hari buruh': 501,
  'hari buruh internasional': 501,
  'hari pendidikan nasional': 502,
  'hari kebangkitan nasional': 520,
  'hari lahir pancasila': 601,
  'hari anak nasional': 723,
  'hari kemerdekaan indonesia': 817,
  'hari kemerdekaan ri': 817,
  'hari kemerdekaan republik indonesia': 817,
  'hari kesaktian pancasila': 1001,
  'hari batik nasional': 1002,
  'hari santri': 1022,
  'hari santri nasional': 1022,
  'hari sumpah pemuda': 1028,
  'hari pahlawan': 1110,
  'hari guru nasional': 1125,
  'hari ibu': 1222,
  'hari natal': 1225,
  natal: 1225,
}
