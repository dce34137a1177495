import { civilDate, hijriDayNumber } from '../calendar.js'
import { behindSpace, isCapital } from '../lex.js'
import { openings, phraseAt, phraseSet } from '../phrases.js'
import { FEAST, HIJRI_MONTH } from '../words.js'
import { type Form, type Reading, reading } from './form.js'
import { type Quantity, quantityAt, yearAt } from './quantity.js'

/** What makes a feast the one of another calendar: «Tahun Baru Imlek». */
const OTHER_CALENDAR = phraseSet(['islam', 'hijriah', 'imlek', 'saka'])
const HIJRI_ERA = phraseSet(['hijriah', 'hijriyah', 'h'])

/** Feasts and national days with a fixed date: «Natal», «Hari Pahlawan 2025». */
export const FEAST_FORMS: readonly Form[] = [
  {
    starts: openings(FEAST),
    read: (text, start) => {
      const feast = isCapital(text, start) ? phraseAt(FEAST, text, start) : null
      if (!feast) return null
      const year = yearAt(text, behindSpace(text, feast.end))
      const end = year?.end ?? feast.end
      if (phraseAt(OTHER_CALENDAR, text, behindSpace(text, end))) return null
      const [month, day] = feast.value
      return reading(end, { kind: 'point', month, day, ...(year ? { year: year.value } : {}) })
    },
  },
]

/** «1 Syawal 1447 H»: a date of the Islamic calendar with its year; the day is read already. */
export function readHijriDate(text: string, day: Quantity): Reading | null {
  const month = phraseAt(HIJRI_MONTH, text, behindSpace(text, day.end))
  const at = behindSpace(text, month?.end ?? -1)
  const year = at < 0 ? null : quantityAt(text, at)
  if (!month || year?.digits !== 4 || year.value < 1300 || year.value > 1499 || day.value < 1 || day.value > 30) return null
  const era = phraseAt(HIJRI_ERA, text, behindSpace(text, year.end))
  const point = { kind: 'point' as const, ...civilDate(hijriDayNumber(year.value, month.value, day.value)) }
  return reading(era?.end ?? year.end, point, 'APPROX')
}
