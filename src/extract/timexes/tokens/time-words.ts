import { phrases } from '../../../language/id/notation.js'
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

// Every word of time, and what only looks like one, with the name of its kind (`kinds.ts`), or two where a capital makes another.

const UNIT_KINDS: Readonly<Record<calendar.Unit, string>> = {
  century: 'century',
  decade: 'decade',
  year: 'year',
  semester: 'semester',
  quarter: 'quarter',
  month: 'monthUnit',
  week: 'week',
  // «akhir pekan» is an edge and a week.
  weekend: 'x',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'minute',
}

/** Kinds that send the reader back. */
const BACK: ReadonlySet<string> = new Set(['yesterday', 'justNow', 'last', 'past', 'preceding', 'beforeThat'])

/** All words; of two entries of one word the later holds. */
export const ENTRIES: readonly Entry[] = [
  ...listed('saying', [...SAYING_VERBS, ...QUOTE_TAGS.flatMap((tag) => [tag, `${tag}nya`])]),
  ...listed('toComeCue', FUTURE_CUES),
  // Short months and feasts need their capital.
  ...valued('month', calendar.MONTHS),
  ...valued('smallMonth shortMonth', calendar.SHORT_MONTHS),
  ...valued('islamicMonth', calendar.HIJRI_MONTHS),
  ...valued('weekday', calendar.WEEKDAYS),
  ...valued('partOfDay', calendar.PARTS_OF_DAY),
  ...valued('zone', calendar.ZONES),
  ...valued('dialHalf', calendar.DIAL_HALVES),
  ...valued('shortUnit', calendar.SHORT_UNITS),
  ...valued('smallMonth shortMonth', ENGLISH_MONTHS),
  ...valued('x feast', calendar.FEASTS),
  ...Object.entries(calendar.TIME_UNITS).map(([word, unit]): Entry => [`se${word}`, 'oneUnit', unit]),
  ['semalam', 'lastNight', 'day'],
  ...Object.entries(calendar.TIME_UNITS).map(([word, unit]): Entry => [word, UNIT_KINDS[unit], unit]),
  // A week in small letters; with a capital more often Sunday.
  ['minggu', 'sundayOrWeek sunday', 'week'],
  ['q', 'quarter', 'quarter'],
  ...valued('dayFromNow', DAY_DEICTICS),
  ...valued('edge', EDGES),
  ...valued('hedge', HEDGES),
  ...valued('longTime', MANY_TIMES),
  ...Object.entries(VAGUE_TIMES).flatMap(([value, words]) => listed('vague', phrases(words), value)),
  ...Object.entries(TIME_WORDS).flatMap(([kind, words]) => listed(kind, phrases(words), directionOf(kind))),
  ...valued('yearKind', YEAR_KINDS),
  ...listed('x dayName', NAMING_TAILS),
  ...listed('0', NUMERAL_WORDS),
  ['pertama', 'ordinal', 1],
  ...DECOY_WORDS,
]

/** Where a word of a kind sends the reader: back, nowhere or on. */
function directionOf(kind: string): -1 | 0 | 1 {
  return kind === 'this' ? 0 : BACK.has(kind) ? -1 : 1
}

function valued(kinds: string, words: Readonly<Record<string, Worth>>): Entry[] {
  return Object.entries(words).map(([word, worth]) => [word, kinds, worth])
}

function listed(kinds: string, words: Iterable<string>, worth: Worth = 0): Entry[] {
  return [...words].map((word) => [word, kinds, worth])
}
