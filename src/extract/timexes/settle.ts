import { addMonths, civilDate, dayNumber, isoWeek, monthLength, weekdayOf } from './calendar.js'
import type { Point } from './meaning.js'
import type { Now } from './now.js'

/** A date told earlier in the text, to take missing parts from. */
export interface Told {
  /** Its day; the first one of a month. */
  number: number
  /** Whether it names the day, or only a month. */
  ofDay: boolean
  /** Whether it was written out rather than resolved. */
  explicit: boolean
  /** Index of its timex. */
  timex: number
}

/** What missing parts may be taken from. */
export interface Context {
  now: Now | null
  /** The date told last in the same sentence or paragraph. */
  told: Told | null
  /** The date told last in the same sentence. */
  near: Told | null
  /** An earlier full date of the same day and month. */
  sameDay: (month: number, day: number) => Told | null
  /** The date told last, at most two parts back: what «keesokan harinya» counts from. */
  before: Told | null
  /** Whether the words before tell of the future. */
  future: () => boolean
  /** Whether the sentence tells what happens again and again. */
  scheduled: () => boolean
  /** Whether «sejak» stands before. */
  since: () => boolean
}

/** Nothing to take parts from. */
export const NOTHING: Context = {
  now: null,
  told: null,
  near: null,
  before: null,
  sameDay: () => null,
  future: () => false,
  scheduled: () => false,
  since: () => false,
}

/** A point with its missing parts, and where they came from; a `week` or `weekend` where that is all there is. */
export interface Settled {
  point: Point
  week?: number
  weekend?: true
  by: 'explicit' | 'antecedent' | 'reference'
  anchor: number | null
}

/** Fills what the words leave open. `null` for a date that the calendar does not have; a point that nothing settles comes back as it was. */
export function settle(point: Point, context: Context): Settled | null {
  if (point.shift && !(point.day !== undefined && point.month !== undefined)) return settleShift(point, context)
  if (point.day !== undefined) return settleDay(point, context)
  if (point.weekday !== undefined) return settleWeekday(point, point.weekday, context)
  if (point.month !== undefined && point.year === undefined) return settleMonth(point, point.month, context)
  if ((point.quarter ?? point.half) !== undefined && point.year === undefined) return settlePeriod(point, context)
  return { point, by: 'explicit', anchor: null }
}

/** A day with its number, as a settled point. */
export function atDay(point: Point, number: number, by: Settled['by'], anchor: number | null): Settled {
  return { point: { ...point, ...civilDate(number) }, by, anchor }
}

function settleDay(point: Point, context: Context): Settled | null {
  const { year, month, day = 1 } = point
  if (year !== undefined && month !== undefined) {
    return day <= monthLength(year, month) ? { point, by: 'explicit', anchor: null } : null
  }
  if (month === undefined) return settleDayOfMonth(point, day, context)
  if (day > monthLength(2000, month)) return null
  const same = point.toward ? null : context.sameDay(month, day)
  if (same) return atDay(point, same.number, 'antecedent', same.timex)
  const told = point.toward ? null : context.told
  const base = told?.number ?? context.now?.number
  if (base === undefined) return { point, by: 'explicit', anchor: null }
  const years = [-1, 0, 1].map((by) => civilDate(base).year + by).filter((each) => day <= monthLength(each, month))
  const number = choose(
    years.map((each) => dayNumber({ year: each, month, day })),
    base,
    point.toward,
  )
  if (number === undefined) return null
  return atDay(point, number, told ? 'antecedent' : 'reference', told?.timex ?? null)
}

/** «tanggal 23»: in the month told last, else in the one that brings it nearest. */
function settleDayOfMonth(point: Point, day: number, context: Context): Settled | null {
  const told = point.toward ? null : context.told
  const base = told?.number ?? context.now?.number
  if (base === undefined) return { point, by: 'explicit', anchor: null }
  const { year, month } = civilDate(base)
  const shifts = told ? [0] : [-1, 0, 1]
  const days = shifts.map((by) => addMonths(year, month, by)).filter((each) => day <= monthLength(each.year, each.month))
  const number = choose(
    days.map((each) => dayNumber({ ...each, day })),
    base,
    point.toward,
  )
  if (number === undefined) return null
  return atDay(point, number, told ? 'antecedent' : 'reference', told?.timex ?? null)
}

function settleWeekday(point: Point, weekday: number, context: Context): Settled | null {
  const near = context.near?.ofDay && context.near.explicit && !point.toward ? context.near : null
  const base = near?.number ?? context.now?.number
  if (base === undefined) return { point, by: 'explicit', anchor: null }
  const ahead = (((weekday - weekdayOf(base)) % 7) + 7) % 7
  const by = near ? 'antecedent' : 'reference'
  return atDay(point, base + daysTo(ahead, point.toward, near !== null, context.future), by, near?.timex ?? null)
}

function daysTo(ahead: number, toward: Point['toward'], nearest: boolean, future: () => boolean): number {
  if (toward === 'past') return ahead - 7
  if (toward === 'future') return ahead === 0 ? 7 : ahead
  if (nearest) return ahead > 3 ? ahead - 7 : ahead
  if (ahead === 0 || future()) return ahead
  return ahead - 7
}

function settleMonth(point: Point, month: number, context: Context): Settled {
  const told = point.toward ? null : context.told
  const base = told?.number ?? context.now?.number
  if (base === undefined) return { point, by: 'explicit', anchor: null }
  const from = civilDate(base)
  const indexes = [-1, 0, 1].map((by) => (from.year + by) * 12 + month)
  const index = choose(indexes, from.year * 12 + from.month, point.toward) ?? 0
  const year = Math.floor((index - 1) / 12)
  return { point: { ...point, year }, by: told ? 'antecedent' : 'reference', anchor: told?.timex ?? null }
}

/** A quarter or half without its year: the latest that has begun, or with «mendatang» the next to begin. */
function settlePeriod(point: Point, context: Context): Settled {
  const told = point.toward ? null : context.told
  if (told) return { point: { ...point, year: civilDate(told.number).year }, by: 'antecedent', anchor: told.timex }
  const { now } = context
  if (!now) return { point, by: 'explicit', anchor: null }
  const start = point.quarter !== undefined ? point.quarter * 3 - 2 : (point.half ?? 1) * 6 - 5
  const begun = start <= now.month
  const year =
    point.toward === 'future' || context.future()
      ? begun && start !== now.month
        ? now.year + 1
        : now.year
      : begun
        ? now.year
        : now.year - 1
  return { point: { ...point, year }, by: 'reference', anchor: null }
}

/** The value that lies nearest to the base, on the side asked for; the earlier of two as near. */
function choose(values: readonly number[], base: number, toward: Point['toward']): number | undefined {
  const fitting = values.filter((value) => (toward === 'past' ? value <= base : toward === 'future' ? value >= base : true))
  return fitting.sort((a, b) => Math.abs(a - base) - Math.abs(b - base) || a - b)[0]
}

function settleShift(point: Point, context: Context): Settled | null {
  const { shift, weekday } = point
  const told = point.anaphoric ? context.before : null
  const base = point.anaphoric ? told?.number : context.now?.number
  if (base === undefined || !shift) return { point, by: 'explicit', anchor: null }
  const by = told ? 'antecedent' : 'reference'
  const anchor = told?.timex ?? null
  const from = civilDate(base)
  switch (shift.unit) {
    case 'day': {
      const day = base + shift.by
      const off = weekday === undefined ? 0 : (((weekday - weekdayOf(day)) % 7) + 7) % 7
      return atDay(point, off === 0 ? day : shift.by < 0 ? day + off - 7 : day + off, by, anchor)
    }
    case 'week':
    case 'weekend': {
      const monday = base - weekdayOf(base) + 1 + shift.by * 7
      if (weekday !== undefined) return atDay(point, monday + weekday - 1, by, anchor)
      const { year, week } = isoWeek(monday)
      return { point: { ...point, year }, week, ...(shift.unit === 'weekend' ? { weekend: true } : {}), by, anchor }
    }
    case 'month':
      return settleDayIn(point, addMonths(from.year, from.month, shift.by), by, anchor)
    case 'quarter': {
      const first = addMonths(from.year, Math.floor((from.month - 1) / 3) * 3 + 1, shift.by * 3)
      return { point: { ...point, year: first.year, quarter: (first.month + 2) / 3 }, by, anchor }
    }
    case 'semester': {
      const first = addMonths(from.year, from.month > 6 ? 7 : 1, shift.by * 6)
      return { point: { ...point, year: first.year, half: first.month > 6 ? 2 : 1 }, by, anchor }
    }
    case 'year':
      return settleDayIn(point, { year: from.year + shift.by }, by, anchor)
    case 'decade':
      return { point: { ...point, decade: Math.floor(from.year / 10) + shift.by }, by, anchor }
    case 'century':
      return { point: { ...point, century: Math.floor(from.year / 100) + shift.by }, by, anchor }
    default:
      return settleClockShift(point, shift, context)
  }
}

/** «tanggal 5 bulan lalu», «November tahun lalu»: the parts that the words have, in the year or month found. */
function settleDayIn(
  point: Point,
  found: { year: number; month?: number },
  by: Settled['by'],
  anchor: number | null,
): Settled | null {
  const whole = { ...point, ...found }
  if (whole.day !== undefined && whole.month !== undefined && whole.day > monthLength(found.year, whole.month)) return null
  return { point: whole, by, anchor }
}

/** «dua jam lalu»: only where the reference has a clock. */
function settleClockShift(point: Point, shift: NonNullable<Point['shift']>, { now }: Context): Settled {
  if (!now || now.minutes === null || shift.unit === 'second') return { point, by: 'explicit', anchor: null }
  const minutes = now.minutes + shift.by * (shift.unit === 'hour' ? 60 : 1)
  const number = now.number + Math.floor(minutes / 1440)
  const ofDay = ((minutes % 1440) + 1440) % 1440
  const clock = { hour: Math.floor(ofDay / 60), ...(shift.unit === 'minute' ? { minute: ofDay % 60 } : {}) }
  return atDay({ ...point, ...clock }, number, 'reference', null)
}
