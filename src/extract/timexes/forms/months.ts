import { behindSpace, isBlank, isCapital, isDash, wordEndAt } from '../lex.js'
import { firstWords, initials, phraseAt } from '../phrases.js'
import { MONTH, SHORT_MONTH } from '../words.js'
import { type Form, type Reading, reading } from './form.js'
import { type Quantity, yearAt } from './quantity.js'

/** Months: «Maret 2026», «bulan Juni», «Okt 2025», «Nov-2025». */
export const MONTH_FORMS: readonly Form[] = [
  {
    starts: ['bulan'],
    next: initials(firstWords(MONTH)),
    read: (text, start) => readMonth(text, behindSpace(text, wordEndAt(text, start, 'bulan'))),
  },
  { starts: firstWords(MONTH), read: readMonth },
  { starts: firstWords(SHORT_MONTH), next: '0', read: readShortMonth },
]

function readMonth(text: string, at: number): Reading | null {
  const month = phraseAt(MONTH, text, at)
  return month && ofYear(month.value, month.end, yearBehind(text, month.end))
}

/** A short month needs its capital, and a year. */
function readShortMonth(text: string, start: number): Reading | null {
  const month = isCapital(text, start) ? phraseAt(SHORT_MONTH, text, start) : null
  if (!month) return null
  const end = text.charCodeAt(month.end) === 46 ? month.end + 1 : month.end
  const year = yearAt(text, text.charCodeAt(end) === 45 ? end + 1 : behindSpace(text, end))
  return year && ofYear(month.value, month.end, year)
}

function ofYear(month: number, end: number, year: Quantity | null): Reading {
  return year ? reading(year.end, { kind: 'point', month, year: year.value }) : reading(end, { kind: 'point', month })
}

/** A year behind a comma, a dash, a slash or nothing but white space. */
export function yearBehind(text: string, at: number): Quantity | null {
  const mark = isBlank(text.charCodeAt(at)) ? at + 1 : at
  const code = text.charCodeAt(mark)
  if (isDash(code)) return yearAt(text, isBlank(text.charCodeAt(mark + 1)) ? mark + 2 : mark + 1)
  if (code === 47 && mark === at) return yearAt(text, at + 1)
  return yearAt(text, behindSpace(text, code === 44 && mark === at ? at + 1 : at))
}
