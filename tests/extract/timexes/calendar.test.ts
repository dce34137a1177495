import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilDate,
  dayNumber,
  hijriDayNumber,
  isoDate,
  isoWeek,
  monthLength,
  monthsAfter,
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
      const first = civilDate(dayNumber({ year, month: month + step, day: 1 }))
      expect(dayNumber(first)).toBe(daysFromCivil(year, month + step, 1))
      const last = Math.min(day, monthLength(first.year, first.month))
      expect(monthsAfter(number, step)).toBe(daysFromCivil(first.year, first.month, last))
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
  expect(isoDate(dayNumber({ year: 2025, month: 14, day: 1 }))).toBe('2026-02-01')
  expect(isoDate(dayNumber({ year: 2026, month: 0, day: 1 }))).toBe('2025-12-01')
})

test('the tabular Islamic calendar', () => {
  expect(isoDate(hijriDayNumber(1447, 10, 1))).toBe('2026-03-20')
  expect(isoDate(hijriDayNumber(1448, 1, 1))).toBe('2026-06-17')
  expect(isoDate(hijriDayNumber(1, 1, 1))).toBe('0622-07-19')
})
