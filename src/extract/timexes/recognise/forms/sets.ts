import type { PartOfDay } from '../../../../language/id/time/calendar.js'
import { pad } from '../../meaning/calendar.js'
import { weekly } from '../../meaning/meaning.js'
import { KIND } from '../../tokens/kinds.js'
import { type Hit, reading, type TimexForm, type TimexReading, worthOf } from './form.js'

/** What recurs by the calendar: «setiap Senin», «tiap Jumat malam», «setiap tanggal 1 Juni», «setiap pagi hari». */
export const SET_FORMS: readonly TimexForm[] = [
  {
    begins: 'each',
    follows: '(?: {day})? (?:[{weekday}{sunday}](?: {partOfDay})?|{sundayOrWeek} {partOfDay})',
    read: readWeekday,
  },
  {
    begins: 'each',
    follows: ' {partOfDay}(?: {day})?',
    read: (hit) => set(`XXXX-XX-XXT${worthOf<PartOfDay>(hit, KIND.partOfDay)?.code}`),
  },
  { begins: 'each', follows: '(?: [{dateHead}{monthUnit}])?(?: [12])? {month}', read: readDate },
  { begins: 'each', follows: ' {dateHead} [12]', read: readDate },
  // «setiap bulan Ramadan», «tiap Natal»: once a year.
  { begins: 'each', follows: '(?: [{day}{monthUnit}])? {islamicMonth}(?! 4)', read: () => set('P1Y') },
  { begins: 'each', follows: ' {feast}(?! ?4)', read: readFeast },
]

function readWeekday(hit: Hit): TimexReading {
  return reading(weekly(worthOf(hit, KIND.weekday) ?? 7, worthOf(hit, KIND.partOfDay)))
}

function readDate(hit: Hit): TimexReading {
  const month = worthOf(hit, KIND.month)
  const day = worthOf(hit, '12')
  return set(`XXXX-${month === undefined ? 'XX' : pad(month)}${day === undefined ? '' : `-${pad(day)}`}`)
}

function readFeast(hit: Hit): TimexReading {
  const date = worthOf(hit, KIND.feast) ?? 0
  return set(`XXXX-${pad(Math.floor(date / 100))}-${pad(date % 100)}`)
}

function set(value: string): TimexReading {
  return reading({ kind: 'set', value })
}
