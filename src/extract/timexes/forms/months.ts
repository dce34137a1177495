import { MONTHS, SHORT_MONTHS } from '../../../language/id/calendar.js'
import { anyOf, type Form, firstWords, form, lookUp, YEAR, yearOf } from './form.js'

/** Months: «Maret 2026», «bulan Juni», «Okt 2025». */
export const MONTH_FORMS: readonly Form[] = [
  form(
    ['bulan', ...firstWords(MONTHS)],
    `(?<head>bulan )?(?<month>${anyOf(MONTHS)})(?!\\w)(?:(?:,? |\\s?-\\s?|/)(?<year>${YEAR}))?`,
    (groups) => {
      const month = lookUp(MONTHS, groups.month)
      const year = yearOf(groups.year)
      if (month === undefined) return null
      return { meaning: { kind: 'point', month, ...(year === undefined ? {} : { year }) } }
    },
  ),
  form(firstWords(SHORT_MONTHS), `(?<month>${anyOf(SHORT_MONTHS)})\\.?[ -](?<year>${YEAR})`, (groups, match) => {
    const month = lookUp(SHORT_MONTHS, groups.month)
    return month === undefined || !/^[A-Z]/.test(match) ? null : { meaning: { kind: 'point', month, year: Number(groups.year) } }
  }),
]
