import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths, getISOWeek, getISOWeekYear } from 'date-fns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilDate,
  dayNumber,
  firstOf,
  hijriDayNumber,
  isImpossible,
  isoDate,
  isoWeek,
  mondayAfter,
  monthsAfter,
  weekdayFrom,
  weekdayOf,
} from '../../../../src/extract/timexes/meaning/calendar.js'

const MS_PER_DAY = 86_400_000
const days = fc.integer({ min: -200000, max: 60000 })
const steps = fc.integer({ min: -600, max: 600 })
/** The same calendar as ECMAScript has it, as a second opinion. */
function daysFromCivil(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY
}

test('a day and its number go there and back', () => {
  fc.assert(fc.property(days, (number) => dayNumber(civilDate(number)) === number))
  expect(isoDate(0)).toBe('1970-01-01')
})

test('agrees with Date on days, weekdays and months that run on', () => {
  fc.assert(
    fc.property(days, steps, (number, step) => {
      const { year, month, day } = civilDate(number)
      expect(daysFromCivil(year, month, day)).toBe(number)
      expect(weekdayOf(number)).toBe(new Date(number * MS_PER_DAY).getUTCDay() || 7)
      expect(dayNumber({ year, month: month + step, day })).toBe(daysFromCivil(year, month + step, day))
      expect(firstOf(year * 12 + month - 1)).toBe(daysFromCivil(year, month, 1))
    }),
  )
})

test('agrees with date-fns on ISO weeks and steps of months and weeks', () => {
  fc.assert(
    fc.property(days, steps, (number, step) => {
      const date = new UTCDateMini(number * MS_PER_DAY)
      expect(isoWeek(number)).toEqual({ year: getISOWeekYear(date), week: getISOWeek(date) })
      expect(monthsAfter(number, step)).toBe(addMonths(date, step).getTime() / MS_PER_DAY)
      const from = weekdayFrom(number, 1)
      expect([weekdayOf(from), from >= number, from < number + 7]).toEqual([1, true, true])
      expect(mondayAfter(number, 0)).toBe(weekdayFrom(number - 6, 1))
      expect(mondayAfter(number, step) - mondayAfter(number, 0)).toBe(step * 7)
    }),
  )
})

test('days beyond what a date can hold stay dates', () => {
  expect(isoDate(1e12)).toBe(isoDate(1e8))
  expect(isoDate(-1e12)).toBe(isoDate(-1e8))
  expect(isoDate(monthsAfter(0, 1e12))).toBe(isoDate(1e8))
  expect(isoWeek(-1e12)).toEqual(isoWeek(-1e8))
})

test('a day is impossible that its year lacks, or without one every year', () => {
  expect(isImpossible({ year: 2024, month: 2, day: 29 })).toBe(false)
  expect(isImpossible({ year: 2025, month: 2, day: 29 })).toBe(true)
  expect(isImpossible({ year: 1900, month: 2, day: 29 })).toBe(true)
  expect(isImpossible({ month: 2, day: 29 })).toBe(false)
  expect(isImpossible({ month: 2, day: 30 })).toBe(true)
  expect(isImpossible({ month: 4, day: 31 })).toBe(true)
  expect(isImpossible({ day: 40 })).toBe(false)
})

test('the tabular Islamic calendar', () => {
  expect(isoDate(hijriDayNumber(1447, 10, 1))).toBe('2026-03-20')
  expect(isoDate(hijriDayNumber(1448, 1, 1))).toBe('2026-06-17')
  expect(isoDate(hijriDayNumber(1, 1, 1))).toBe('0622-07-19')
})
