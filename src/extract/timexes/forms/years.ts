import type { Point } from '../meaning.js'
import { readOrdinal } from '../../../text/numerals.js'
import { type Form, form, type Groups, numberOf, type Reading, TO, WORDS, YEAR } from './form.js'

const KIND = '(?: (?:anggaran|ajaran|pelajaran|akademik|pajak|buku|fiskal))?'

/** Years, decades and centuries: «tahun 1998», «2016-2018», «tahun ajaran 2025/2026», «1990-an», «abad ke-19». */
export const YEAR_FORMS: readonly Form[] = [
  form(['tahun'], `tahun${KIND} (?<year>\\d{3,4})(?!\\d|[.,/-]\\d)(?<tens>-?an(?!\\w))?`, readYear),
  form(['tahun'], `tahun(?<kind>${KIND}) (?<from>${YEAR})(?<to>\\s?[-–—/]\\s?)(?<last>(?:1\\d|20)?\\d\\d)(?!\\w)`, readYears),
  form(['tahun'], `tahun(?<kind>${KIND}) (?<from>${YEAR})(?<to>${TO})(?:tahun )?(?<last>${YEAR})(?!\\w)`, (groups) =>
    groups.to?.trim().length === 1 ? readYears(groups) : null,
  ),
  form(['tahun'], `tahun (?<words>${WORDS})`, readSpelledYear),
  form([], `(?<year>1[5-9]\\d\\d|20\\d\\d)(?:-?an)(?!\\w)`, (groups) => readYear({ ...groups, tens: 'an' }), { digits: true }),
  form([], `(?<from>${YEAR})(?<to>\\s?[-–—/]\\s?)(?<last>(?:1\\d|20)\\d\\d)(?![\\w/-]|[.,]\\d)`, readYears, { digits: true }),
  form([], `(?<from>20\\d\\d)/(?<last>\\d\\d)(?![\\w/-]|[.,]\\d)`, readYears, { digits: true }),
  form([], '(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\w/:%]|[.,:-]\\d|-[a-z])', readYear, { digits: true }),
  form(['tahun', 'era', 'dekade', 'dasawarsa'], '(?:(?:tahun|era|dekade|dasawarsa) )(?<tens>[1-9]0)-?an(?!\\w)', (groups) => ({
    meaning: { kind: 'point', decade: 190 + Number(groups.tens) / 10 },
  })),
  form(['abad'], 'abad (?:ke-?)?(?<n>\\d{1,2})(?!\\w)', (groups) => century(Number(groups.n))),
  form(['abad'], 'abad (?<roman>[IVX]{1,5})(?!\\w)', (groups) =>
    century(readOrdinal((groups.roman ?? '').toUpperCase(), 0)?.value ?? 0),
  ),
  form(
    ['abad'],
    'abad ke(?<words>satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|dua puluh(?: satu)?)(?!\\w)',
    (groups) => century(numberOf(groups.words) ?? 0),
  ),
]

function readYear(groups: Groups): Reading {
  const year = Number(groups.year)
  const point: Point = groups.tens ? { kind: 'point', decade: Math.floor(year / 10) } : { kind: 'point', year }
  return { meaning: point }
}

function readYears(groups: Groups): Reading | null {
  const from = Number(groups.from)
  const last = groups.last?.length === 2 ? Math.floor(from / 100) * 100 + Number(groups.last) : Number(groups.last)
  if (last < from) return null
  const school = /ajaran|pelajaran|akademik/i.test(groups.kind ?? '') && last === from + 1
  if (school) return { meaning: { kind: 'point', year: from, school: true } }
  // «2024/25» is a season; «2019/20» with any other distance is no range of years.
  if ((groups.last?.length === 2 || groups.to?.includes('/')) && last !== from + 1) return null
  return { meaning: { kind: 'range', from: { kind: 'point', year: from }, to: { kind: 'point', year: last } } }
}

function readSpelledYear(groups: Groups): Reading | null {
  const year = numberOf(groups.words)
  return year !== null && Number.isInteger(year) && year >= 1000 && year < 2100 ? { meaning: { kind: 'point', year } } : null
}

function century(rank: number): Reading | null {
  return rank > 0 && rank < 100 ? { meaning: { kind: 'point', century: rank - 1 } } : null
}
