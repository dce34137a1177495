import { SINGLE_UNITS, type Unit, UNITS } from '../../../language/id/calendar.js'
import { SPAN_TAILS } from '../../../language/id/deictics.js'
import type { Mod } from '../../../types.js'
import type { Amount, Duration } from '../meaning.js'
import { anyOf, type Form, firstWords, form, type Groups, lookUp, NUMBER, NUMBER_STARTS, numberOf, type Reading } from './form.js'

const UNIT = anyOf(Object.keys(UNITS).filter((word) => word !== 'akhir pekan'))
const SINGLE = anyOf(SINGLE_UNITS)
const TAIL = `(?: (?<tail>${anyOf(SPAN_TAILS)})(?!\\w))?`
const MORE = '(?<more> lebih(?! (?:dari|awal|cepat|lama|besar|kecil)))?'
const BETWEEN = '(?:\\s?[-–—]\\s?| (?:hingga|sampai|atau) )'

/** «bertahun-tahun» and its like: no number said. */
const BARE_MANY: Readonly<Record<string, Unit>> = {
  'bertahun-tahun': 'year',
  'berbulan-bulan': 'month',
  'berminggu-minggu': 'week',
  'berpekan-pekan': 'week',
  'berhari-hari': 'day',
  'berjam-jam': 'hour',
  'bermenit-menit': 'minute',
  'berabad-abad': 'century',
}

/** Amounts of time: «tiga minggu», «1-2 bulan», «2 jam 40 menit», «setahun terakhir», «setengah abad», «bertahun-tahun». */
export const DURATION_FORMS: readonly Form[] = [
  form(
    NUMBER_STARTS,
    `(?<n>${NUMBER})(?:(?<between>${BETWEEN})(?<last>${NUMBER}))? ?(?<unit>${UNIT})(?!\\w)(?: (?:dan )?(?<n2>${NUMBER}) (?<unit2>${UNIT})(?!\\w))?(?: (?<n3>${NUMBER}) (?<unit3>${UNIT})(?!\\w))?${MORE}${TAIL}`,
    readAmount,
    { digits: true },
  ),
  form(Object.keys(SINGLE_UNITS), `(?<single>${SINGLE})(?!\\w|-)(?<half> setengah)?${MORE}${TAIL}`, readSingle),
  form(firstWords(BARE_MANY), `(?<many>${anyOf(BARE_MANY)})(?!\\w)`, (groups) => many(lookUp(BARE_MANY, groups.many))),
  form(
    ['puluhan', 'belasan', 'ratusan', 'ribuan', 'beberapa'],
    `(?:puluhan|belasan|ratusan|ribuan|beberapa) (?<unit>${UNIT})(?!\\w)${TAIL}`,
    (groups) => many(lookUp(UNITS, groups.unit)),
  ),
]

function readAmount(groups: Groups): Reading | null {
  const first = amount(groups.n, groups.unit)
  if (!first) return null
  const more = [amount(groups.n2, groups.unit2), amount(groups.n3, groups.unit3)].filter((part) => part !== null)
  const last = groups.last === undefined ? null : amount(groups.last, groups.unit)
  if (groups.last !== undefined && !last) return null
  if (last && (last.count ?? 0) <= (first.count ?? 0)) return null
  return withTail(groups, { kind: 'duration', amounts: [first, ...more], ...(last ? { upTo: [last] } : {}) })
}

function readSingle(groups: Groups): Reading | null {
  const unit = lookUp(SINGLE_UNITS, groups.single)
  return unit ? withTail(groups, { kind: 'duration', amounts: [{ count: groups.half ? 1.5 : 1, unit }] }) : null
}

function withTail(groups: Groups, duration: Duration): Reading {
  const around = lookUp(SPAN_TAILS, groups.tail)
  const mod: Mod | null = groups.more ? 'MORE_THAN' : null
  return { meaning: around ? { ...duration, around } : duration, mod }
}

function many(unit: Unit | undefined): Reading | null {
  return unit ? { meaning: { kind: 'duration', amounts: [{ count: null, unit }] } } : null
}

function amount(number: string | undefined, word: string | undefined): Amount | null {
  const unit = lookUp(UNITS, word)
  const count = numberOf(number)
  return unit && count !== null && count > 0 ? { count, unit } : null
}
