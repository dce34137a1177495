import { UTCDateMini } from '@date-fns/utc/date/mini'
import { add } from 'date-fns/add'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'

/**
 * The Gregorian calendar, in days counted from 1970-01-01. Days, months and weekdays are whole numbers, worked out by the 400 years
 * after which the calendar repeats; weeks and periods are date-fns on UTC days. So no zone of the machine is seen: in Apia one day
 * of 2011 never was, and nothing here may notice. Days beyond what a `Date` can hold are held at its ends.
 */

/** A day of the calendar; months count from 1. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

const MS_PER_DAY = 86_400_000
/** ECMAScript dates reach a hundred million days to either side of 1970. */
const LAST_DAY = 100_000_000
const DAYS_OF_400_YEARS = 146_097
/** From 1 March of the year 0, with which a cycle begins here, to 1970-01-01. */
const DAYS_TO_1970 = 719_468

/** The number of a day, 1970-01-01 being 0. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // Years begin in March, so that the leap day is their last.
  const from = month > 2 ? year : year - 1
  const cycle = Math.floor(from / 400)
  const ofCycle = from - cycle * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return held(cycle * DAYS_OF_400_YEARS + daysOfYears(ofCycle) + ofYear - DAYS_TO_1970)
}

/** The day with this number. */
export function civilDate(number: number): CivilDate {
  const days = held(number) + DAYS_TO_1970
  const cycle = Math.floor(days / DAYS_OF_400_YEARS)
  const ofCycle = days - cycle * DAYS_OF_400_YEARS
  let year = Math.min(399, Math.floor(ofCycle / 365))
  if (daysOfYears(year) > ofCycle) year--
  const ofYear = ofCycle - daysOfYears(year)
  const month = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1
  return { year: cycle * 400 + year + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9, day }
}

function daysOfYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100)
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(number: number): number {
  return ((((held(number) + 3) % 7) + 7) % 7) + 1
}

/** The month that lies `by` months after another. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day some years, months and days after another; a day that the month lacks becomes its last. */
export function addPeriod(number: number, period: { years?: number; months?: number; days?: number }): number {
  return add(dateOf(number), period).getTime() / MS_PER_DAY
}

/** The ISO 8601 week of a day. */
export function isoWeek(number: number): { year: number; week: number } {
  const date = dateOf(number)
  return { year: getISOWeekYear(date), week: getISOWeek(date) }
}

/** `YYYY-MM-DD`. */
export function isoDate(number: number): string {
  const { year, month, day } = civilDate(number)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** A whole number with leading zeros. */
export function pad(value: number, width = 2): string {
  return value >= 10 && width === 2 ? String(value) : String(value).padStart(width, '0')
}

/** The day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16 …); a sighting may differ by a day. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439 - 2440588
}

function dateOf(number: number) {
  return new UTCDateMini(held(number) * MS_PER_DAY)
}

function held(number: number): number {
  return Math.max(-LAST_DAY, Math.min(LAST_DAY, number))
}
