/** Words for days told from today, in lower case, with their distance. */
export const DAY_DEICTICS: Readonly<Record<string, number>> = {
  'hari ini': 0,
  kemarin: -1,
  kemaren: -1,
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  besok: 1,
  esok: 1,
  'esok hari': 1,
  'besok lusa': 2,
  lusa: 2,
}

/** What follows a unit («pekan lalu») with its distance in that unit. */
export const SHIFT_TAILS: Readonly<Record<string, number>> = {
  lalu: -1,
  silam: -1,
  kemarin: -1,
  ini: 0,
  depan: 1,
  mendatang: 1,
  'akan datang': 1,
}

/** What follows a number and a unit that are told from now («dua tahun silam», «sebulan lagi»), and on which side they lie. */
export const COUNTED_TAILS: Readonly<Record<string, 1 | -1>> = {
  lalu: -1,
  'yang lalu': -1,
  silam: -1,
  'yang silam': -1,
  lampau: -1,
  'yang lampau': -1,
  lagi: 1,
  'mendatang nanti': 1,
}

/** What follows a number and a unit that are told from the date before («dua hari kemudian»), and on which side they lie. */
export const TOLD_TAILS: Readonly<Record<string, 1 | -1>> = {
  kemudian: 1,
  berselang: 1,
  setelahnya: 1,
  'setelah itu': 1,
  sesudahnya: 1,
  'sesudah itu': 1,
  sebelumnya: -1,
  'sebelum itu': -1,
}

/** What follows a unit that is told from the date before («pekan berikutnya»), with its distance in that unit. */
export const UNIT_ANAPHORS: Readonly<Record<string, 1 | -1>> = { berikutnya: 1, selanjutnya: 1, sebelumnya: -1 }

/** Days told from the date before, in lower case, with their distance. */
export const DAY_ANAPHORS: Readonly<Record<string, 1 | -1>> = {
  'keesokan harinya': 1,
  'keesokan paginya': 1,
  'esok harinya': 1,
  'hari berikutnya': 1,
  'hari setelahnya': 1,
  'hari setelah itu': 1,
  'hari kemudian': 1,
  'hari sebelumnya': -1,
}

/** Words that stand before or behind a part of the day and tell it from now: «tadi malam», «sore nanti». */
export const PART_DEICTICS: Readonly<Record<string, 'past' | 'future' | 'present'>> = {
  tadi: 'past',
  nanti: 'future',
  ini: 'present',
}

/** Words between two ends of a range or list; a dash and «s.d.» are signs. */
export const LINKS: Readonly<Record<string, 'to' | 'and' | 'or'>> = {
  hingga: 'to',
  sampai: 'to',
  'sampai dengan': 'to',
  'sampai ke': 'to',
  sd: 'to',
  dan: 'and',
  atau: 'or',
}

/** What may follow any point of the calendar, and where it sends the reader. */
export const POINT_TAILS: Readonly<Record<string, 'past' | 'future' | 'present'>> = {
  lalu: 'past',
  'yang lalu': 'past',
  silam: 'past',
  kemarin: 'past',
  kemaren: 'past',
  tadi: 'past',
  ini: 'present',
  depan: 'future',
  mendatang: 'future',
  'yang akan datang': 'future',
  'akan datang': 'future',
  nanti: 'future',
  besok: 'future',
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

/** Hedges before an expression, in lower case, with the sort of doubt they cast. */
export const HEDGES: Readonly<Record<string, 'about' | 'nearly' | 'over' | 'under'>> = {
  sekitar: 'about',
  sekira: 'about',
  'kira-kira': 'about',
  'kurang lebih': 'about',
  'lebih kurang': 'about',
  hampir: 'nearly',
  nyaris: 'nearly',
  'lebih dari': 'over',
  'kurang dari': 'under',
}

/** What follows a number and a unit that reach back from now, or on from now. */
export const SPAN_TAILS: Readonly<Record<string, 'before' | 'after'>> = {
  terakhir: 'before',
  'terakhir ini': 'before',
  belakangan: 'before',
  'belakangan ini': 'before',
  ini: 'before',
  mendatang: 'after',
  'ke depan': 'after',
  kedepan: 'after',
  'yang akan datang': 'after',
}

/** Words and phrases for no time in particular, in lower case. */
export const VAGUE_TIMES: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>> = {
  kini: 'PRESENT_REF',
  'saat ini': 'PRESENT_REF',
  sekarang: 'PRESENT_REF',
  'sekarang ini': 'PRESENT_REF',
  'dewasa ini': 'PRESENT_REF',
  'belakangan ini': 'PRESENT_REF',
  'akhir-akhir ini': 'PRESENT_REF',
  'baru-baru ini': 'PAST_REF',
  'beberapa waktu lalu': 'PAST_REF',
  'beberapa waktu yang lalu': 'PAST_REF',
  'beberapa hari lalu': 'PAST_REF',
  'beberapa hari yang lalu': 'PAST_REF',
  'beberapa pekan lalu': 'PAST_REF',
  'beberapa minggu lalu': 'PAST_REF',
  'beberapa bulan lalu': 'PAST_REF',
  'beberapa bulan yang lalu': 'PAST_REF',
  'beberapa tahun lalu': 'PAST_REF',
  'beberapa tahun yang lalu': 'PAST_REF',
  'beberapa tahun silam': 'PAST_REF',
  'dalam waktu dekat': 'FUTURE_REF',
  'waktu dekat': 'FUTURE_REF',
  'masa depan': 'FUTURE_REF',
}

/** Words that send a bare weekday or a clock time into the future. */
export const FUTURE_CUES: readonly string[] = [
  'akan',
  'bakal',
  'jadwal',
  'dijadwalkan',
  'hendak',
  'rencananya',
  'berencana',
  'direncanakan',
  'diagendakan',
  'mendatang',
  'nanti',
  'besok',
  'jelang',
  'menjelang',
]
