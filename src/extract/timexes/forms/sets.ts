import { MONTHS, PARTS_OF_DAY, SINGLE_UNITS, type Unit, UNITS, WEEKDAYS } from '../../../language/id/calendar.js'
import { EDGES } from '../../../language/id/deictics.js'
import { pad } from '../calendar.js'
import { durationValue } from '../periods.js'
import { anyOf, type Form, form, lookUp, NUMBER, NUMBER_STARTS, numberOf, type Reading } from './form.js'

const EACH = '(?:setiap|tiap-tiap|tiap|saban)'
const STARTS = ['setiap', 'tiap', 'saban']
const UNIT = anyOf(Object.keys(UNITS))
const SINGLE = anyOf(SINGLE_UNITS)
const ONCE = '(?: sekali(?!\\w))?'
const PART = anyOf(PARTS_OF_DAY)
const EDGE = `(?:(?<edge>${anyOf(EDGES)}) )?`

/** Recurrences: «setiap hari», «tiga bulan sekali», «dua kali seminggu», «tiap Jumat malam», «setiap tanggal 1 Juni». */
export const SET_FORMS: readonly Form[] = [
  form(
    [...STARTS, 'per'],
    `(?:${EACH}|per(?! (?:jam|menit|detik))) (?:${EDGE})(?:(?<n>${NUMBER}) )?(?<unit>${UNIT})(?: kerja)?(?!\\w)${ONCE}(?!-)`,
    (groups) => every(groups.n, groups.unit, groups.edge),
  ),
  form(STARTS, `${EACH} (?<single>${SINGLE})(?!\\w)${ONCE}`, (groups) => every(undefined, groups.single, undefined)),
  form(STARTS, `${EACH} (?:hari )?(?<day>${anyOf(WEEKDAYS)})(?!\\w)(?: (?<part>${PART})(?!\\w))?`, (groups) => {
    const weekday = lookUp(WEEKDAYS, groups.day)
    if (weekday === 7 && groups.day === 'minggu' && !groups.part) return null
    const part = lookUp(PARTS_OF_DAY, groups.part)
    return set(`XXXX-WXX-${weekday}${part ? `T${part.code}` : ''}`)
  }),
  form(STARTS, `${EACH} (?<part>${PART})(?: hari)?(?!\\w)`, (groups) =>
    set(`XXXX-XX-XXT${lookUp(PARTS_OF_DAY, groups.part)?.code}`),
  ),
  form(STARTS, `${EACH} (?:tanggal )?(?<day>\\d{1,2}) (?<month>${anyOf(MONTHS)})(?!\\w)`, (groups) =>
    set(`XXXX-${pad(lookUp(MONTHS, groups.month) ?? 0)}-${pad(Number(groups.day))}`),
  ),
  form(STARTS, `${EACH} (?:bulan )?(?<month>${anyOf(MONTHS)})(?!\\w)`, (groups) =>
    set(`XXXX-${pad(lookUp(MONTHS, groups.month) ?? 0)}`),
  ),
  form(STARTS, `${EACH} tanggal (?<day>\\d{1,2})(?!\\w)`, (groups) => set(`XXXX-XX-${pad(Number(groups.day))}`)),
  form(NUMBER_STARTS, `(?<n>${NUMBER}) (?<unit>${UNIT}) sekali(?!\\w)`, (groups) => every(groups.n, groups.unit, undefined), {
    digits: true,
  }),
  form(Object.keys(SINGLE_UNITS), `(?<single>${SINGLE}) sekali(?!\\w)`, (groups) => every(undefined, groups.single, undefined)),
  form(
    NUMBER_STARTS,
    `(?:${NUMBER}|se) ?kali (?:dalam )?(?<single>${SINGLE})(?!\\w)`,
    (groups) => every(undefined, groups.single, undefined),
    { digits: true },
  ),
  form(['sekali'], `sekali (?:dalam )?(?<single>${SINGLE})(?!\\w)`, (groups) => every(undefined, groups.single, undefined)),
  form(
    NUMBER_STARTS,
    `(?:${NUMBER}) kali dalam (?<n>${NUMBER}) (?<unit>${UNIT})(?!\\w)`,
    (groups) => every(groups.n, groups.unit, undefined),
    { digits: true },
  ),
]

function every(number: string | undefined, word: string | undefined, edge: string | undefined): Reading | null {
  const unit: Unit | undefined = lookUp(UNITS, word) ?? lookUp(SINGLE_UNITS, word)
  const count = number === undefined ? 1 : numberOf(number)
  // «km per jam» is a speed; «tiap Minggu», with a capital, is Sunday.
  if (!unit || count === null || word === 'Minggu') return null
  const value = unit === 'weekend' ? 'XXXX-WXX-WE' : durationValue([{ count, unit }])
  return { meaning: { kind: 'set', value }, mod: lookUp(EDGES, edge) ?? null }
}

function set(value: string): Reading {
  return { meaning: { kind: 'set', value } }
}
