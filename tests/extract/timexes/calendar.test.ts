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
/** The same calendar as ECMAScript has it, as a second opinion. */
function daysFromCivil(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000
}

test('a day and its number go there and back', () => {
  fc.assert(fc.property(days, (number) => dayNumber(civilDate(number)) === number))
  expect(isoDate(0)).toBe('1970-01-01')
})

test('agrees with Date on days, weekdays, ISO weeks and steps', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (number, step) => {
      const { year, month, day } = civilDate(number)
      expect(daysFromCivil(year, month, day)).toBe(number)
      expect(dayNumber({ year, month, day })).toBe(number)
      expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay() || 7)
      const thursday = number - weekdayOf(number) + 4
      const weekYear = civilDate(thursday).year
      expect(isoWeek(number)).toEqual({ year: weekYear, week: Math.floor((thursday - daysFromCivil(weekYear, 1, 1)) / 7) + 1 })
      expect(addPeriod(number, { days: step })).toBe(number + step)
      const later = addMonths(year, month, step)
      const last = Math.min(day, monthLength(later.year, later.month))
      expect(addPeriod(number, { months: step })).toBe(daysFromCivil(later.year, later.month, last))
    }),
  )
})

test('days beyond what a date can hold stay dates', () => {
  expect(isoDate(1e12)).toBe(isoDate(1e8))
  expect(isoDate(-1e12)).toBe(isoDate(-1e8))
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
