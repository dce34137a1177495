import type { TIME_WORDS } from '../../../language/id/time/deictics.js'

/**
 * The kinds of words of time by their names, and the character that stands for each in `Tokens.kinds`, so that a form is a regular
 * expression over a text of kinds. Those of `TIME_WORDS` are told there. Beside them stand for themselves:
 *
 *   0        a number in words
 *   1 to 3   so many digits; 4 a year in four digits, 5 other four digits, 6 more
 *   signs    space , . : / ( ) & + - and ~ for a long dash, a line break for any other; | a border between parts
 *   x        a word that tells no time
 *
 * Characters before «a» open a run of tokens; all others only go on from another.
 */
export const KIND = {
  month: 'M',
  /** «Okt», which needs its capital; `smallMonth` is one without. */
  shortMonth: 'A',
  smallMonth: 'a',
  islamicMonth: 'h',
  weekday: 'K',
  /** «Minggu», and «minggu», which is more often a week. */
  sunday: 'S',
  sundayOrWeek: 'W',
  partOfDay: 'P',
  /** AM and PM. */
  dialHalf: 'ø',
  zone: 'z',
  feast: '9',
  /** What follows a weekday in the name of a feast: «Jumat Agung». */
  dayName: 'é',
  /** Units; a minute or second is one kind, a month apart from the names of months. */
  century: 'C',
  decade: 'D',
  year: 'T',
  semester: 'E',
  quarter: 'Q',
  monthUnit: 'L',
  week: 'V',
  day: 'H',
  hour: 'J',
  minute: 'F',
  /** «thn», «bln». */
  shortUnit: '$',
  /** «setahun», «sebulan». */
  oneUnit: 'O',
  /** «semalam». */
  lastNight: 'G',
  /** «berjam-jam». */
  longTime: '7',
  /** «tahun anggaran», «tahun ajaran». */
  yearKind: 'c',
  /** «awal», «akhir». */
  edge: 'B',
  /** «sekitar», «hampir». */
  hedge: '%',
  /** «kini», «saat ini». */
  vague: ';',
  /** «lusa». */
  dayFromNow: 'U',
  /** «setengah». */
  half: '`',
  /** «III», «ke-3», «ketiga». */
  ordinal: 'ö',
  /** What a tail may make no time of: «Nomor 5 Tahun 2014»; and what may hold a date in its name: «Universitas 17 Agustus». */
  decoy: '!',
  datedName: '?',
  /** Cues: words of saying, and of what is to come. */
  saying: 'ß',
  toComeCue: 'þ',
  yesterday: 'Y',
  tomorrow: '>',
  justNow: 'I',
  laterToday: 'N',
  nextDay: 'X',
  dateHead: '#',
  clockHead: '@',
  eraHead: 'Z',
  halfHead: 'R',
  each: '=',
  per: '_',
  once: '<',
  some: '8',
  lately: '"',
  last: 'l',
  which: 'y',
  this: 'i',
  next: 'd',
  coming: 'e',
  toCome: 'f',
  past: 'p',
  fromNow: 'g',
  ahead: 'ë',
  latest: 'j',
  afterwards: 'k',
  following: 'b',
  preceding: 's',
  beforeThat: 't',
  upToShort: 'q',
  upTo: 'r',
  and: 'n',
  or: 'o',
  times: 'm',
  within: 'ä',
  working: 'w',
  decadeEnding: 'u',
  more: 'v',
  compared: 'ü',
  otherCalendar: 'ï',
} as const satisfies Readonly<Record<keyof typeof TIME_WORDS, string>> & Readonly<Record<string, string>>

/** The kinds of some names, with blanks between them, as one text: `'month year'` is `'MT'`. */
export function kindsOf(names: string): string {
  return names.split(' ').map(kindOf).join('')
}

/** A pattern over kinds that is written with their names: `'{month} 4'` is `'M 4'`. */
export function patternOf(pattern: string): string {
  return pattern.replace(/\{([a-z]+)\}/gi, (_, name: string) => kindOf(name).replace(/[$?]/, '\\$&'))
}

function kindOf(name: string): string {
  const kind = name.length === 1 ? name : (KIND as Readonly<Record<string, string>>)[name]
  if (kind === undefined) throw new Error(`no kind of token has the name «${name}»`)
  return kind
}
