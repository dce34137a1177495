import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths } from 'date-fns/addMonths'

/**
 * The Gregorian calendar, in days counted from 1970-01-01. Days, months and weekdays are whole numbers, worked out by the 400 years
 * after which the calendar repeats; steps of months are date-fns on UTC days. So no zone of the machine is seen: in Apia one day
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
const DAYS_OF_4_YEARS = 1461
/** From 1 March of the year 0, with which a cycle begins here, to 1970-01-01. */
const DAYS_TO_1970 = 719_468

/** The number of a day, 1970-01-01 being 0. Months and days that the calendar does not have run on into those before and after. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // Years begin in March, so that the leap day is their last.
  const months = year * 12 + month - 3
  const years = Math.floor(months / 12)
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return held(years * 365 + leapDays + daysBefore(months - years * 12) + day - 1 - DAYS_TO_1970)
}

/** The day with this number. */
export function civilDate(number: number): CivilDate {
  const days = held(number) + DAYS_TO_1970
  const century = Math.floor((days * 4 + 3) / DAYS_OF_400_YEARS)
  const ofCentury = days - Math.floor((century * DAYS_OF_400_YEARS) / 4)
  const year = Math.floor((ofCentury * 4 + 3) / DAYS_OF_4_YEARS)
  const ofYear = ofCentury - Math.floor((year * DAYS_OF_4_YEARS) / 4)
  const month = Math.floor((ofYear * 5 + 2) / 153)
  const day = ofYear - daysBefore(month) + 1
  return { year: century * 100 + year + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9, day }
}

/** How many days of a year that begins in March lie before a month of it; March = 0. */
function daysBefore(month: number): number {
  return Math.floor((month * 153 + 2) / 5)
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(number: number): number {
  return modulo(held(number) + 3, 7) + 1
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return civilDate(dayNumber({ year, month: month + 1, day: 0 })).day
}

/** Whether the calendar lacks a day: that of its year, or without one that of every year. */
export function isImpossible({ year = 2000, month, day }: { [field in keyof CivilDate]?: number }): boolean {
  return month !== undefined && day !== undefined && day > monthLength(year, month)
}

/** The day some months after another; a day that the month lacks becomes its last. */
export function monthsAfter(number: number, months: number): number {
  return addMonths(new UTCDateMini(held(number) * MS_PER_DAY), months).getTime() / MS_PER_DAY
}

/** The ISO 8601 week of a day: that of its Thursday, counted from the first Thursday of the year. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = held(number) - weekdayOf(number) + 4
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

/** What is left of a number after whole steps of a size; never negative. */
export function modulo(value: number, size: number): number {
  return ((value % size) + size) % size
}

/** The day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16 …); a sighting may differ by a day. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439 - 2440588
}

function held(number: number): number {
  return Math.max(-LAST_DAY, Math.min(LAST_DAY, number))
}
