import { NAMING_TAILS } from '../../../language/id/decoys.js'
import { behindSpace, isCapital, wordEndAt } from '../lex.js'
import { firstWords, initials, phraseAt, phraseSet } from '../phrases.js'
import { WEEKDAY } from '../words.js'
import { type Form, type Reading, reading } from './form.js'

const NAMING_TAIL = phraseSet(NAMING_TAILS)

/** Days of the week: «Kamis», «hari Minggu». Whether a bare «Minggu» is Sunday or a week is settled by what stands around it. */
export const WEEKDAY_FORMS: readonly Form[] = [
  {
    starts: ['hari'],
    next: initials(firstWords(WEEKDAY)),
    read: (text, start) => readWeekday(text, behindSpace(text, wordEndAt(text, start, 'hari')), true),
  },
  { starts: firstWords(WEEKDAY), read: (text, start) => readWeekday(text, start, false) },
]

function readWeekday(text: string, at: number, headed: boolean): Reading | null {
  const day = phraseAt(WEEKDAY, text, at)
  if (!day) return null
  const tail = behindSpace(text, day.end)
  // «Jumat Agung», «Sabtu Sehat»: a name.
  const name = !headed && isCapital(text, at) && isCapital(text, tail) ? phraseAt(NAMING_TAIL, text, tail) : null
  if (name) return reading(name.end, null)
  const week = !headed && day.value === 7 && wordEndAt(text, at, 'minggu') >= 0 && !text.startsWith('Minggu', at)
  return reading(day.end, { kind: 'point', weekday: day.value }, null, week)
}
