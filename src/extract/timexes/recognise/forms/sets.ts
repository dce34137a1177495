import type { PartOfDay } from '../../../../language/id/time/calendar.js'
import { pad } from '../../meaning/calendar.js'
import { weekly } from '../../meaning/meaning.js'
import { type TimexForm, type Hit, type TimexReading, reading, worthOf } from './form.js'

/** What recurs by the calendar: «setiap Senin», «tiap Jumat malam», «setiap tanggal 1 Juni», «setiap pagi hari». */
export const SET_FORMS: readonly TimexForm[] = [
  { begins: '=', follows: '(?: H)? (?:[KS](?: P)?|W P)', read: readWeekday },
  { begins: '=', follows: ' P(?: H)?', read: (hit) => set(`XXXX-XX-XXT${worthOf<PartOfDay>(hit, 'P')?.code}`) },
  { begins: '=', follows: '(?: [#L])?(?: [12])? M', read: readDate },
  { begins: '=', follows: ' # [12]', read: readDate },
  // «setiap bulan Ramadan», «tiap Natal»: once a year.
  { begins: '=', follows: '(?: [HL])? h(?! 4)', read: () => set('P1Y') },
  { begins: '=', follows: ' 9(?! ?4)', read: readFeast },
]

function readWeekday(hit: Hit): TimexReading {
  return reading(weekly(worthOf(hit, 'K') ?? 7, worthOf(hit, 'P')))
}

function readDate(hit: Hit): TimexReading {
  const month = worthOf(hit, 'M')
  const day = worthOf(hit, '12')
  return set(`XXXX-${month === undefined ? 'XX' : pad(month)}${day === undefined ? '' : `-${pad(day)}`}`)
}

function readFeast(hit: Hit): TimexReading {
  const date = worthOf(hit, '9') ?? 0
  return set(`XXXX-${pad(Math.floor(date / 100))}-${pad(date % 100)}`)
}

function set(value: string): TimexReading {
  return reading({ kind: 'set', value })
}
