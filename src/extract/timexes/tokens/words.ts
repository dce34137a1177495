import { phrases } from '../../../language/id/lists.js'
import { QUOTE_TAGS, SAYING_VERBS } from '../../../language/id/speech/saying.js'
import * as calendar from '../../../language/id/time/calendar.js'
import { NAMING_TAILS } from '../../../language/id/time/decoys.js'
import {
  DAY_DEICTICS,
  EDGES,
  FUTURE_CUES,
  HEDGES,
  TIME_WORDS,
  VAGUE_TIMES,
  YEAR_KINDS,
} from '../../../language/id/time/deictics.js'
import { MANY_TIMES } from '../../../language/id/time/durations.js'
import { ENGLISH_MONTHS } from '../../../language/id/time/timestamps.js'
import { NUMERAL_WORDS } from '../../../text/numbers/number-words.js'
import { DECOY_WORDS } from './decoy-words.js'
import type { Entry, Worth } from './entry.js'

// Every word of time, and what only looks like one, with its kind: the character that forms are written in. Those of `TIME_WORDS` are
// told there. Kinds in small letters only go on from another word; all others also open.
//
//   M  month            K  weekday           T  tahun      C  century    B  edge of a period    7  long time («berjam-jam»)
//   A  short month      S  «Minggu»          L  bulan      D  decade     %  hedge               9  feast
//   a  in small letters W  «minggu»          H  hari       E  semester   ;  no time at all      0  number in words
//   h  Islamic month    P  part of the day   J  jam        Q  quarter    U  day told from now   `  a half
//   c  kind of year     z  zone              V  pekan      F  minute ..  O  one of a unit       !  decoy
//   ø  AM and PM        $  short unit
//   ß  word of saying   þ  of what is to come
//   é  name of a day    ö  rank                                          G  «semalam»           ?  name that may hold a date

const UNIT_KINDS: Readonly<Record<calendar.Unit, string>> = {
  century: 'C',
  decade: 'D',
  year: 'T',
  semester: 'E',
  quarter: 'Q',
  month: 'L',
  week: 'V',
  // «akhir pekan» is an edge and a week.
  weekend: 'x',
  day: 'H',
  hour: 'J',
  minute: 'F',
  second: 'F',
}

/** All words; of two entries of one word the later holds. */
export const ENTRIES: readonly Entry[] = [
  ...listed('ß', [...SAYING_VERBS, ...QUOTE_TAGS.flatMap((tag) => [tag, `${tag}nya`])]),
  ...listed('þ', FUTURE_CUES),
  // Short months and feasts need their capital.
  ...valued('M', calendar.MONTHS),
  ...valued('aA', calendar.SHORT_MONTHS),
  ...valued('h', calendar.HIJRI_MONTHS),
  ...valued('K', calendar.WEEKDAYS),
  ...valued('P', calendar.PARTS_OF_DAY),
  ...valued('z', calendar.ZONES),
  ...valued('ø', calendar.DIAL_HALVES),
  ...valued('$', calendar.SHORT_UNITS),
  ...valued('aA', ENGLISH_MONTHS),
  ...valued('x9', calendar.FEASTS),
  ...Object.entries(calendar.TIME_UNITS).map(([word, unit]): Entry => [`se${word}`, 'O', unit]),
  ['semalam', 'G', 'day'],
  ...Object.entries(calendar.TIME_UNITS).map(([word, unit]): Entry => [word, UNIT_KINDS[unit], unit]),
  // A week in small letters; with a capital more often Sunday.
  ['minggu', 'WS', 'week'],
  ['q', 'Q', 'quarter'],
  ...valued('U', DAY_DEICTICS),
  ...valued('B', EDGES),
  ...valued('%', HEDGES),
  ...valued('7', MANY_TIMES),
  ...Object.entries(VAGUE_TIMES).flatMap(([value, words]) => listed(';', phrases(words), value)),
  ...Object.entries(TIME_WORDS).flatMap(([kind, words]) => listed(kind, phrases(words), directionOf(kind))),
  ...valued('c', YEAR_KINDS),
  ...listed('xé', NAMING_TAILS),
  ...listed('0', NUMERAL_WORDS),
  ['pertama', 'ö', 1],
  ...DECOY_WORDS,
]

/** Where a word of a kind sends the reader: back, nowhere or on. */
function directionOf(kind: string): -1 | 0 | 1 {
  return kind === 'i' ? 0 : 'YIlpst'.includes(kind) ? -1 : 1
}

function valued(kinds: string, words: Readonly<Record<string, Worth>>): Entry[] {
  return Object.entries(words).map(([word, worth]) => [word, kinds, worth])
}

function listed(kinds: string, words: Iterable<string>, worth: Worth = 0): Entry[] {
  return [...words].map((word) => [word, kinds, worth])
}
