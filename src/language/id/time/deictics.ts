import { words } from '../lists.js'

/**
 * Words that go with a time and are worth nothing by themselves, in lower case, with commas between: by the kind, one letter, that
 * the forms of times know them by. Kinds in small letters only go on from another word; the others also open.
 */
export const TIME_WORDS = {
  /** «kemarin», also behind: «Senin kemarin». */
  Y: 'kemarin; kemaren',
  /** «besok», also behind: «Senin besok». */
  '>': 'besok',
  /** Parts of the day told from now: «tadi malam», «nanti sore»; also behind. */
  I: 'tadi',
  N: 'nanti',
  /** The day after the one told before. */
  X: 'keesokan harinya; keesokan paginya; esok harinya',
  /** Heads of dates, clock times, decades, and halves of a year. */
  '#': 'tanggal; tgl; tgl.',
  '@': 'pukul; pkl; pkl.',
  Z: 'era',
  R: 'paruh',
  /** Each, per, once. */
  '=': 'setiap; tiap; tiap-tiap; saban',
  _: 'per',
  '<': 'sekali',
  /** Some number of what follows. */
  '8': 'puluhan; belasan; ratusan; ribuan; beberapa',
  /** Lately; also behind an amount. */
  '"': 'belakangan ini',
  /** Behind a unit or a point: «pekan lalu», «yang lalu», «pekan ini», «tahun depan», «bulan mendatang», «yang akan datang». */
  l: 'lalu; silam',
  y: 'yang',
  i: 'ini',
  d: 'depan',
  e: 'mendatang',
  f: 'akan datang',
  /** Behind an amount: «dua tahun lampau», «dua hari lagi», «sepuluh tahun ke depan», «lima tahun terakhir». */
  p: 'lampau',
  g: 'lagi; dari sekarang; dari hari ini; dari saat ini',
  ë: 'ke depan; kedepan',
  j: 'terakhir; terakhir ini; belakangan',
  /** Told from the date before: «dua hari kemudian», «pekan berikutnya», «bulan sebelumnya», «sehari sebelum itu». */
  k: 'kemudian; berselang; setelahnya; setelah itu; sesudahnya; sesudah itu',
  b: 'berikutnya; selanjutnya',
  s: 'sebelumnya',
  t: 'sebelum itu',
  /** Between two ends of a range or list; a dash is another. */
  q: 's.d.; s/d',
  r: 'hingga; sampai; sampai dengan; sampai ke',
  n: 'dan',
  o: 'atau',
  /** «dua kali dalam seminggu», «hari kerja», «1990-an», «dua tahun lebih», but «lebih cepat» compares. */
  m: 'kali',
  ä: 'dalam',
  w: 'kerja',
  u: 'an',
  v: 'lebih',
  ü: 'lebih awal; lebih cepat; lebih lama; lebih besar; lebih kecil',
  /** Other calendars: «1 Syawal 1447 H», «Tahun Baru Imlek». */
  ï: 'hijriah; hijriyah; h; islam; imlek; saka',
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
