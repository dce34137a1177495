import { words } from '../notation.js'

/**
 * Words that go with a time and are worth nothing by themselves, in lower case: by the name of the kind that the forms of times know
 * them by (`extract/timexes/tokens/kinds.ts`).
 */
export const TIME_WORDS = {
  /** «kemarin», also behind: «Senin kemarin». */
  yesterday: 'kemarin; kemaren',
  /** «besok», also behind: «Senin besok». */
  tomorrow: 'besok',
  /** Parts of the day told from now: «tadi malam», «nanti sore»; also behind. */
  justNow: 'tadi',
  laterToday: 'nanti',
  /** The day after the one told before. */
  nextDay: 'keesokan harinya; keesokan paginya; esok harinya',
  /** Heads of dates, clock times, decades, and halves of a year. */
  dateHead: 'tanggal; tgl; tgl.',
  clockHead: 'pukul; pkl; pkl.',
  eraHead: 'era',
  halfHead: 'paruh',
  /** Each, per, once. */
  each: 'setiap; tiap; tiap-tiap; saban',
  per: 'per',
  once: 'sekali',
  /** Some number of what follows. */
  some: 'puluhan; belasan; ratusan; ribuan; beberapa',
  /** Lately; also behind an amount. */
  lately: 'belakangan ini',
  /** Behind a unit or a point: «pekan lalu», «yang lalu», «pekan ini», «tahun depan», «bulan mendatang», «yang akan datang». */
  last: 'lalu; silam',
  which: 'yang',
  this: 'ini',
  next: 'depan',
  coming: 'mendatang',
  toCome: 'akan datang',
  /** Behind an amount: «dua tahun lampau», «dua hari lagi», «sepuluh tahun ke depan», «lima tahun terakhir». */
  past: 'lampau',
  fromNow: 'lagi; dari sekarang; dari hari ini; dari saat ini',
  ahead: 'ke depan; kedepan',
  latest: 'terakhir; terakhir ini; belakangan',
  /** Told from the date before: «dua hari kemudian», «pekan berikutnya», «bulan sebelumnya», «sehari sebelum itu». */
  afterwards: 'kemudian; berselang; setelahnya; setelah itu; sesudahnya; sesudah itu',
  following: 'berikutnya; selanjutnya',
  preceding: 'sebelumnya',
  beforeThat: 'sebelum itu',
  /** Between two ends of a range or list; a dash is another. */
  upToShort: 's.d.; s/d',
  upTo: 'hingga; sampai; sampai dengan; sampai ke',
  and: 'dan',
  or: 'atau',
  /** «dua kali dalam seminggu», «hari kerja», «1990-an», «dua tahun lebih», but «lebih cepat» compares. */
  times: 'kali',
  within: 'dalam',
  working: 'kerja',
  decadeEnding: 'an',
  more: 'lebih',
  compared: 'lebih awal; lebih cepat; lebih lama; lebih besar; lebih kecil',
  /** Other calendars: «1 Syawal 1447 H», «Tahun Baru Imlek». */
  otherCalendar: 'hijriah; hijriyah; h; islam; imlek; saka',
}

/** Words and phrases for days told from today, in lower case, with their distance. */
export const DAY_DEICTICS: Readonly<Record<string, number>> = {
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  selumbari: -2,
  esok: 1,
  'esok hari': 1,
  'besok lusa': 2,
  lusa: 2,
  tulat: 3,
}

/** Kinds of year, in lower case; 1 where they run from July to June. */
export const YEAR_KINDS: Readonly<Record<string, 0 | 1>> = {
  anggaran: 0,
  pajak: 0,
  buku: 0,
  fiskal: 0,
  ajaran: 1,
  pelajaran: 1,
  akademik: 1,
}

/** Edges of a period, in lower case. */
export const EDGES: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  awal: 'START',
  pertengahan: 'MID',
  medio: 'MID',
  akhir: 'END',
  penghujung: 'END',
  ujung: 'END',
}

/** Hedges before an expression, in lower case, with the sort of doubt they cast; `rest` makes a date an amount («tinggal dua hari lagi»). */
export const HEDGES: Readonly<Record<string, 'about' | 'nearly' | 'over' | 'under' | 'rest'>> = {
  sekitar: 'about',
  sekira: 'about',
  'kira-kira': 'about',
  'kurang lebih': 'about',
  'lebih kurang': 'about',
  hampir: 'nearly',
  nyaris: 'nearly',
  'lebih dari': 'over',
  'kurang dari': 'under',
  tinggal: 'rest',
  tersisa: 'rest',
  sisa: 'rest',
}

/** Words and phrases for no time in particular, in lower case. */
export const VAGUE_TIMES: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', string>> = {
  PRESENT_REF: 'kini; saat ini; sekarang; sekarang ini; dewasa ini; akhir-akhir ini',
  PAST_REF: 'baru-baru ini; beberapa waktu lalu; beberapa waktu yang lalu',
  FUTURE_REF: 'dalam waktu dekat; waktu dekat; masa depan',
}

/** Words that send a bare weekday or a clock time into the future. */
export const FUTURE_CUES: readonly string[] = words(`
  akan bakal jadwal dijadwalkan hendak rencananya berencana direncanakan diagendakan mendatang nanti besok jelang menjelang
`)
