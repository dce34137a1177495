import { MONTHS, PARTS_OF_DAY, SINGLE_UNITS, UNITS, type Unit } from '../../../language/id/calendar.js'
import { DAY_DEICTICS, EDGES, PAST_TAILS, SHIFT_TAILS } from '../../../language/id/deictics.js'
import type { Point } from '../meaning.js'
import { anyOf, type Form, firstWords, form, lookUp, NUMBER, NUMBER_STARTS, numberOf, type Reading } from './form.js'

const PART = anyOf(PARTS_OF_DAY)
const CALENDAR_UNITS = anyOf(Object.keys(UNITS).filter((word) => !['hari', 'jam', 'menit', 'detik'].includes(word)))
const TO_COME = '(?:lagi|mendatang nanti)'

/** Times told from the moment of telling: «kemarin», «malam ini», «pekan lalu», «dua tahun silam», «keesokan harinya», «akhir tahun». */
export const DEICTIC_FORMS: readonly Form[] = [
  form(firstWords(DAY_DEICTICS), `(?<word>${anyOf(DAY_DEICTICS)})(?!\\w)`, (groups) =>
    shifted('day', lookUp(DAY_DEICTICS, groups.word)),
  ),
  form(['tadi', 'nanti'], `(?:tadi|nanti) (?<part>${PART})(?!\\w)`, (groups, match) =>
    partOfDay(groups.part, /^tadi malam/i.test(match.replace(/\s+/g, ' ')) ? -1 : 0),
  ),
  form(firstWords(PARTS_OF_DAY), `(?<part>${PART})(?: hari)? (?<tail>tadi|nanti|ini)(?!\\w)`, (groups) =>
    partOfDay(groups.part, /malam/i.test(groups.part ?? '') && /tadi/i.test(groups.tail ?? '') ? -1 : 0),
  ),
  form(['semalam'], 'semalam(?!\\w)', () => partOfDay('malam', -1)),
  form(firstWords(UNITS), `(?<unit>${CALENDAR_UNITS}) (?:yang )?(?<tail>${anyOf(SHIFT_TAILS)})(?: ini)?(?!\\w)`, (groups) =>
    shifted(lookUp(UNITS, groups.unit), lookUp(SHIFT_TAILS, groups.tail)),
  ),
  form(firstWords(UNITS), `(?<unit>${CALENDAR_UNITS}) (?<tail>berikutnya|selanjutnya|sebelumnya)(?!\\w)`, (groups) =>
    anaphoric(lookUp(UNITS, groups.unit), /^sebelum/i.test(groups.tail ?? '') ? -1 : 1),
  ),
  form(
    ['keesokan', 'esok', 'hari', 'sehari'],
    '(?:ke)?esok(?:an)? ?harinya|keesokan paginya|hari berikutnya|(?:se)?hari (?:setelahnya|kemudian|setelah itu)',
    () => anaphoric('day', 1),
  ),
  form(['hari', 'sehari'], '(?:se)?hari sebelumnya', () => anaphoric('day', -1)),
  form(
    [...NUMBER_STARTS, ...Object.keys(SINGLE_UNITS)],
    `(?:(?<n>${NUMBER}) (?<unit>${anyOf(UNITS)})|(?<single>${anyOf(SINGLE_UNITS)})) (?:yang )?(?<tail>${anyOf(PAST_TAILS)}|${TO_COME})(?!\\w)`,
    (groups) => counted(groups.n, groups.unit ?? groups.single, /^(?:lagi|mendatang)/i.test(groups.tail ?? '') ? 1 : -1),
    { digits: true },
  ),
  form(
    [...NUMBER_STARTS, ...Object.keys(SINGLE_UNITS)],
    `(?:(?<n>${NUMBER}) (?<unit>${anyOf(UNITS)})|(?<single>${anyOf(SINGLE_UNITS)})) (?<tail>kemudian|setelahnya|berselang|setelah itu|sesudahnya|sesudah itu|sebelumnya|sebelum itu)(?!\\w)`,
    (groups) => {
      const way = /^sebelum/i.test(groups.tail ?? '') ? -1 : 1
      const reading = counted(groups.n, groups.unit ?? groups.single, way)
      return reading?.meaning.kind === 'point' ? { meaning: { ...reading.meaning, anaphoric: true } } : null
    },
    { digits: true },
  ),
  form(
    firstWords(EDGES),
    `(?<edge>${anyOf(EDGES)}) (?<unit>tahun|bulan|pekan|minggu|abad|kuartal|triwulan|semester)(?! (?:\\d|ini|lalu|depan|mendatang|silam|yang|(?:ke-?)?[IVX]+\\b|ke(?:dua|tiga|empat)|pertama|anggaran|ajaran|${anyOf(MONTHS)}))(?!\\w)`,
    (groups) => {
      const unit = lookUp(UNITS, groups.unit)
      const edge = lookUp(EDGES, groups.edge)
      if (!unit || !edge) return null
      if (unit === 'week' && edge === 'END') return shifted('weekend', 0)
      return { meaning: { kind: 'point', shift: { unit, by: 0 } }, mod: edge }
    },
  ),
]

function shifted(unit: Unit | undefined, by: number | undefined): Reading | null {
  if (!unit || by === undefined) return null
  const toward = by < 0 ? 'past' : by > 0 ? 'future' : 'present'
  return { meaning: { kind: 'point', shift: { unit, by }, toward } }
}

function anaphoric(unit: Unit | undefined, by: number): Reading | null {
  return unit ? { meaning: { kind: 'point', shift: { unit, by }, anaphoric: true } } : null
}

function partOfDay(name: string | undefined, by: number): Reading | null {
  const part = lookUp(PARTS_OF_DAY, name)
  const meaning: Point = { kind: 'point', shift: { unit: 'day', by } }
  return part ? { meaning: { ...meaning, part } } : null
}

function counted(number: string | undefined, word: string | undefined, way: 1 | -1): Reading | null {
  const unit = lookUp(UNITS, word) ?? lookUp(SINGLE_UNITS, word)
  const count = number === undefined ? 1 : numberOf(number)
  if (!unit || count === null || unit === 'weekend') return null
  if (!Number.isInteger(count)) return unit === 'year' ? shifted('month', way * Math.round(count * 12)) : null
  return shifted(unit, way * count)
}
