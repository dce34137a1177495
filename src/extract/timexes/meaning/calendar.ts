import { weeksToDays } from 'date-fns/weeksToDays'

/**
 * The Gregorian calendar, in days counted from 1970-01-01: whole numbers throughout, so that no zone of the machine is seen. In Apia
 * one day of 2011 never was, and nothing here may notice. Days beyond what a `Date` can hold are held at its ends.
 */

/** A day of the calendar; months count from 1. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

/** ECMAScript dates reach a hundred million days to either side of 1970. */
const LAST_DAY = 100_000_000
/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_468
const DAYS_OF_MONTH = 365.2425 / 12

/** The number of a day, 1970-01-01 being 0. Months and days that the calendar does not have run on into those before and after. */
export function dayNumber({ year, month, day }: CivilDate): number {
  return held(firstOf(year * 12 + month - 1) + day - 1)
}

/** The number of the first day of a month, counted from January of the year 0. */
export function firstOf(months: number): number {
  // Years begin in March, so that the leap day is their last.
  const years = Math.floor((months - 2) / 12)
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor(((months - 2 - years * 12) * 153 + 2) / 5) - DAYS_TO_1970
}

/** The day with this number. */
export function civilDate(number: number): CivilDate {
  const known = held(number)
  // By the mean length of a month, which is never more than one off.
  const mean = Math.floor((known + DAYS_TO_1970) / DAYS_OF_MONTH) + 2
  const months = firstOf(mean) > known ? mean - 1 : firstOf(mean + 1) > known ? mean : mean + 1
  return { year: Math.floor(months / 12), month: modulo(months, 12) + 1, day: known - firstOf(months) + 1 }
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(number: number): number {
  return modulo(held(number) + 3, 7) + 1
}

/** Whether the calendar lacks a day: that of its year, or without one that of every year. */
export function isImpossible({ year = 2000, month, day }: { [field in keyof CivilDate]?: number | undefined }): boolean {
  return month !== undefined && day !== undefined && civilDate(dayNumber({ year, month, day })).day !== day
}

/** The day some months after another; a day that the month lacks becomes its last. */
export function monthsAfter(number: number, months: number): number {
  const { year, month, day } = civilDate(number)
  const target = year * 12 + month - 1 + months
  return held(Math.min(firstOf(target) + day, firstOf(target + 1)) - 1)
}

/** The first such weekday that is not before a day. */
export function weekdayFrom(number: number, weekday: number): number {
  return number + modulo(weekday - weekdayOf(number), 7)
}

/** The Monday of the week that lies so many weeks after that of a day. */
export function mondayAfter(number: number, weeks: number): number {
  return weekdayFrom(number - 6, 1) + weeksToDays(weeks)
}

/** The ISO 8601 week of a day: that of its Thursday, counted from the first Thursday of the year. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = weekdayFrom(held(number) - 3, 4)
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
  return value < 10 && width === 2 ? `0${value}` : String(value).padStart(width, '0')
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
