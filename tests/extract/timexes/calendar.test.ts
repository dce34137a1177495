import { addDays, addMonths as addMonthsToDate, getISOWeek, getISOWeekYear } from 'date-fns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  addPeriod,
  civilDate,
  dayNumber,
  hijriDayNumber,
  isoDate,
  isoWeek,
  monthLength,
  weekdayOf,
} from '../../../src/extract/timexes/calendar.js'

const days = fc.integer({ min: -200000, max: 60000 })
/** Noon, so that no zone of the machine moves the day. */
const dateOf = (number: number) => {
  const { year, month, day } = civilDate(number)
  const date = new Date(2000, month - 1, day, 12)
  date.setFullYear(year, month - 1, day)
  return date
}
const numberOf = (date: Date) => dayNumber({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })

test('a day and its number go there and back', () => {
  fc.assert(fc.property(days, (number) => dayNumber(civilDate(number)) === number))
  expect(isoDate(0)).toBe('1970-01-01')
})

test('agrees with date-fns on weekdays, ISO weeks and steps', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (number, step) => {
      const date = dateOf(number)
      expect(weekdayOf(number) % 7).toBe(date.getDay())
      expect(isoWeek(number)).toEqual({ year: getISOWeekYear(date), week: getISOWeek(date) })
      expect(addPeriod(number, { days: step })).toBe(numberOf(addDays(date, step)))
      expect(addPeriod(number, { months: step })).toBe(numberOf(addMonthsToDate(date, step)))
    }),
  )
})

test('months have their lengths and follow one another over years', () => {
  expect([monthLength(2024, 2), monthLength(2025, 2), monthLength(1900, 2), monthLength(2000, 2), monthLength(2026, 4)]).toEqual([
    29, 28, 28, 29, 30,
  ])
  expect(addMonths(2025, 11, 3)).toEqual({ year: 2026, month: 2 })
  expect(addMonths(2026, 1, -1)).toEqual({ year: 2025, month: 12 })
})

test('the tabular Islamic calendar', () => {
  expect(isoDate(hijriDayNumber(1447, 10, 1))).toBe('2026-03-20')
  expect(isoDate(hijriDayNumber(1448, 1, 1))).toBe('2026-06-17')
  expect(isoDate(hijriDayNumber(1, 1, 1))).toBe('0622-07-19')
})
