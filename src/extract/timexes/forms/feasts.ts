import { FEASTS, HIJRI_MONTHS } from '../../../language/id/calendar.js'
import { civilDate, hijriDayNumber } from '../calendar.js'
import { anyOf, type Form, firstWords, form, lookUp, YEAR, yearOf } from './form.js'

/** Feasts and national days with a fixed date, and dates of the Islamic calendar with their year. */
export const FEAST_FORMS: readonly Form[] = [
  form(
    firstWords(FEASTS),
    `(?<name>${anyOf(FEASTS)})(?: (?<year>${YEAR}))?(?! (?:Islam|Hijriah|Imlek|Saka))(?!\\w)`,
    (groups, match) => {
      const feast = lookUp(FEASTS, groups.name)
      const year = yearOf(groups.year)
      if (!feast || !/^\p{Lu}/u.test(match)) return null
      return { meaning: { kind: 'point', month: feast[0], day: feast[1], ...(year === undefined ? {} : { year }) } }
    },
  ),
  form(
    [],
    `(?<day>\\d{1,2}) (?<month>${anyOf(HIJRI_MONTHS)}) (?<year>1[34]\\d\\d)(?!\\d)(?: (?:Hijriah|Hijriyah|H)(?!\\w))?`,
    (groups) => {
      const month = lookUp(HIJRI_MONTHS, groups.month)
      const day = Number(groups.day)
      if (!month || day < 1 || day > 30) return null
      return { meaning: { kind: 'point', ...civilDate(hijriDayNumber(Number(groups.year), month, day)) }, mod: 'APPROX' }
    },
    { digits: true },
  ),
]
