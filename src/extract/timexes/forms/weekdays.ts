import { WEEKDAYS } from '../../../language/id/calendar.js'
import { anyOf, type Form, firstWords, form, lookUp } from './form.js'

/** Days of the week: «Kamis», «hari Minggu». Whether a bare «Minggu» is Sunday or a week is settled by what stands around it. */
export const WEEKDAY_FORMS: readonly Form[] = [
  form(['hari', ...firstWords(WEEKDAYS)], `(?<head>hari )?(?<name>${anyOf(WEEKDAYS)})(?!\\w)`, (groups) => {
    const weekday = lookUp(WEEKDAYS, groups.name)
    if (weekday === undefined) return null
    const week = groups.name?.toLowerCase() === 'minggu' && !groups.head
    return { meaning: { kind: 'point', weekday }, weak: week && groups.name !== 'Minggu' }
  }),
]
