import { UTCDate } from '@date-fns/utc'
import { add } from 'date-fns/add'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getISODay } from 'date-fns/getISODay'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'

/**
 * The Gregorian calendar by date-fns on UTC days, so that no zone of the machine is seen: in Apia one day of 2011 never was, and
 * nothing here may notice. A day is its distance from 1970-01-01. Days beyond what a
 * `Date` can hold are held at its ends.
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

/** The number of a day, 1970-01-01 being 0. */
export function dayNumber({ year, month, day }: CivilDate): number {
  return utc(year, month, day).getTime() / MS_PER_DAY
}

/** The day with this number. */
export function civilDate(number: number): CivilDate {
  const date = dateOf(number)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(number: number): number {
  return getISODay(dateOf(number))
}

/** The month that lies `by` months after another. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const date = addMonthsTo(utc(year, month, 1), by)
  return { year: date.getFullYear(), month: date.getMonth() + 1 }
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return getDaysInMonth(utc(year, month, 1))
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
  return String(value).padStart(width, '0')
}

/** The day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16 …); a sighting may differ by a day. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439 - 2440588
}

function dateOf(number: number): UTCDate {
  return new UTCDate(Math.max(-LAST_DAY, Math.min(LAST_DAY, number)) * MS_PER_DAY)
}

function utc(year: number, month: number, day: number): UTCDate {
  const date = new UTCDate(0)
  date.setFullYear(year, month - 1, day)
  return date
}
