import { pointOf } from '../../meaning/meaning.js'
import { KIND, kindsOf } from '../../tokens/kinds.js'
import { type Hit, reading, type TimexForm, type TimexReading, worthOf, worthsOf } from './form.js'
import { DASH, JOINED, YEAR } from './patterns.js'

const OF_YEAR = `(?:(?: ?[-~] ?|/|,? )${YEAR})?`
const MONTHS = kindsOf('month shortMonth')
const RANKS = kindsOf('1 2 ordinal 0')
const YEARS = `4(?:${DASH}|/)`
/** A year that ends here is no part of a longer number with a slash, a dash, a point or a comma. */
const BARE = `(?!${JOINED}|[-/]|[.,][1-6])`

/** Months, quarters and halves, years, decades and centuries, and feasts, which name their day. */
export const PERIOD_FORMS: readonly TimexForm[] = [
  // «Maret 2026», «bulan Juni», «Okt 2025», «Nov-2025».
  { begins: 'month', follows: OF_YEAR, read: readFields },
  { begins: 'monthUnit', follows: ` {month}${OF_YEAR}`, read: readFields },
  { begins: 'shortMonth', follows: `\\.?[- ]${YEAR}`, read: readFields },
  // «kuartal III 2025», «triwulan ketiga», «Q1 2026», «semester I-2025», «paruh kedua tahun 2025».
  { begins: 'quarter semester halfHead', follows: ` ?[12{ordinal}0](?!${JOINED})(?: {year} ${YEAR}|${OF_YEAR})`, read: readRank },
  // «kuartal 3-4 2022».
  { begins: 'quarter semester', follows: ` [12{ordinal}]${DASH}[12{ordinal}] (?:{year} )?${YEAR}`, read: readRanks },
  // «abad 19», «abad ke-19», «abad XIX».
  { begins: 'century', follows: ` [12{ordinal}0](?!${JOINED})`, read: readRank },
  // «1998», «2016-2018», «2024/25».
  { begins: '4', follows: `(?!${JOINED}|[/:]|[.,][1-6]|-${JOINED})`, read: readYear },
  { begins: '4', follows: `(?:${DASH}|/)4${BARE}|/2${BARE}`, read: readYears },
  // «tahun 1998», «tahun anggaran 2026», «tahun ajaran 2025/2026», «tahun seribu sembilan ratus».
  { begins: 'year', follows: `(?: {yearKind})? [345](?![-.,/][1-6])| 0`, read: readYear },
  { begins: 'year', follows: `(?: {yearKind})? ${YEARS}(?:{year} )?[42](?!${JOINED})`, read: readYears },
  // «1990-an», «tahun 1990-an», «dekade 90-an».
  { begins: '4', follows: '-?{decadeEnding}', read: readDecade },
  { begins: 'year', follows: '(?: {yearKind})? [345]-?{decadeEnding}', read: readDecade },
  { begins: 'year decade eraHead', follows: ' 2-?{decadeEnding}', read: readDecade },
  // «Natal», «Hari Pahlawan 2025»; but «Tahun Baru Imlek» is of another calendar.
  { begins: 'feast', follows: `(?!(?: 4)? {otherCalendar})(?: ${YEAR})?`, read: readFeast },
]

function readFields(hit: Hit): TimexReading {
  return reading(pointOf({ month: worthOf(hit, MONTHS), year: worthOf(hit, '4') }))
}

function readRank(hit: Hit): TimexReading | null {
  const kind = hit.tokens.kinds.charAt(hit.from)
  const rank = worthOf(hit, RANKS) ?? 0
  const most = kind === KIND.quarter ? 4 : kind === KIND.century ? 99 : 2
  if (rank < 1 || rank > most || !Number.isInteger(rank)) return null
  if (kind === KIND.century) return reading(pointOf({ century: rank - 1 }))
  return reading(pointOf({ [kind === KIND.quarter ? 'quarter' : 'half']: rank, year: worthOf(hit, '4') }))
}

function readRanks(hit: Hit): TimexReading | null {
  const field = hit.tokens.kinds.charAt(hit.from) === KIND.quarter ? 'quarter' : 'half'
  const [from = 0, to = 0] = worthsOf(hit, RANKS)
  if (from < 1 || to <= from || to > (field === 'quarter' ? 4 : 2)) return null
  const year = worthOf(hit, '4')
  return reading({ kind: 'range', from: pointOf({ [field]: from, year }), to: pointOf({ [field]: to, year }) })
}

/** A year, which without its head may be a price or a clock time. */
function readYear(hit: Hit): TimexReading | null {
  const year = worthOf(hit, '0345') ?? 0
  const least = isHeaded(hit) ? (worthsOf(hit, '0').length > 0 ? 1000 : 0) : 1500
  return year < least || year >= 10_000 || !Number.isInteger(year) ? null : reading(pointOf({ year }))
}

/** Two years, or one of school; «2024/25» is a season, and «2019/20» with any other distance is no range of years. */
function readYears(hit: Hit): TimexReading | null {
  const [from = 0, digits = 0] = worthsOf(hit, '42')
  const short = digits < 100
  const last = short ? Math.floor(from / 100) * 100 + digits : digits
  if (last < from || (short && !isHeaded(hit) && from < 2000)) return null
  if (last === from + 1 && worthOf(hit, KIND.yearKind) === 1) return reading(pointOf({ year: from, school: true }))
  if (last !== from + 1 && (short || worthOf(hit, '/') !== undefined)) return null
  return reading({ kind: 'range', from: pointOf({ year: from }), to: pointOf({ year: last }) })
}

function readDecade(hit: Hit): TimexReading | null {
  const year = worthOf(hit, '2345') ?? 0
  if (year < 100) return year % 10 === 0 ? reading(pointOf({ decade: 190 + year / 10 })) : null
  return year < 1500 && !isHeaded(hit) ? null : reading(pointOf({ decade: Math.floor(year / 10) }))
}

function readFeast(hit: Hit): TimexReading {
  const date = worthOf(hit, KIND.feast) ?? 0
  return reading(pointOf({ month: Math.floor(date / 100), day: date % 100, year: worthOf(hit, '4') }))
}

function isHeaded({ tokens, from }: Hit): boolean {
  return tokens.kinds.charAt(from) === KIND.year
}
