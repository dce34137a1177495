import { readOrdinal } from '../../../text/numerals.js'
import { type Form, form, type Groups, RANK, type Reading, YEAR, yearOf } from './form.js'

const OF_YEAR = `(?:(?: (?:tahun )?|\\s?[-–/]\\s?|, )(?<year>${YEAR}))?`

/** Quarters and halves of a year: «kuartal III 2025», «triwulan ketiga», «Q1 2026», «semester I-2025», «paruh kedua 2025». */
export const PERIOD_FORMS: readonly Form[] = [
  form(['kuartal', 'triwulan'], `(?:kuartal|triwulan) (?:ke )?(?<rank>${RANK})${OF_YEAR}`, (groups) =>
    read('quarter', groups, 4),
  ),
  form(['q'], `Q(?<rank>[1-4])(?!\\d)(?:[ /-]?(?<year>${YEAR}))?`, (groups) => read('quarter', groups, 4)),
  form(['semester', 'paruh'], `(?:semester|paruh) (?:ke )?(?<rank>${RANK})${OF_YEAR}`, (groups) => read('half', groups, 2)),
]

function read(field: 'quarter' | 'half', groups: Groups, most: number): Reading | null {
  const rank =
    readOrdinal(
      (groups.rank ?? '').replace(/^[ivx]+$/i, (roman) => roman.toUpperCase()),
      0,
    )?.value ?? 0
  const year = yearOf(groups.year)
  if (rank < 1 || rank > most) return null
  return { meaning: { kind: 'point', [field]: rank, ...(year === undefined ? {} : { year }) } }
}
