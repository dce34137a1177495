/**
 * The proleptic Gregorian calendar as arithmetic on whole numbers: a day is its distance from 1970-01-01. No clock, no time zone:
 * in Apia one day of 2011 never was, and nothing here may notice. The tests compare it with date-fns.
 */

/** A day of the calendar; months count from 1. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

const DAYS_IN_ERA = 146097

/** The number of a day, 1970-01-01 being 0 (Hinnant, «chrono-compatible low-level date algorithms»). */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * DAYS_IN_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day with this number. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719468
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day }
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The month that lies `by` months after another. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 }
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day some years, months and days after another; a day that the month lacks becomes its last. */
export function addPeriod(number: number, period: { years?: number; months?: number; days?: number }): number {
  const from = civilDate(number)
  const { year, month } = addMonths(from.year, from.month, (period.years ?? 0) * 12 + (period.months ?? 0))
  return dayNumber({ year, month, day: Math.min(from.day, monthLength(year, month)) }) + (period.days ?? 0)
}

/** The ISO 8601 week of a day. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = civilDate(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** `YYYY-MM-DD`. */
export function isoDate(number: number): string {
  const { year, month, day } = civilDate(number)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** A whole number with leading zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

/** The day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16 …); a sighting may differ by a day. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439 - 2440588
}
