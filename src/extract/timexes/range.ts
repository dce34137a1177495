import { addMonths, civilDate, dayNumber, monthLength, weekdayOf } from './calendar.js'
import { namesDay, type Point, type Range } from './meaning.js'
import { firstDay } from './render.js'
import { atDay, type Context, type Settled, settle } from './settle.js'
import { settleTime } from './time.js'

/** Both ends of a range: each takes from the other what it lacks. `null` where the calendar has no such day. */
export function settleRange({ from, to }: Range, context: Context): { from: Settled; to: Settled } | null {
  if (from.hour !== undefined || to.hour !== undefined) return settleClocks(from, to, context)
  const last = settle(from.year !== undefined && to.year === undefined ? { ...to, year: from.year } : to, context)
  const first = last && settleFrom(from, last, context)
  return first && last && { from: first, to: last }
}

function settleFrom(from: Point, last: Settled, context: Context): Settled | null {
  const { by, anchor } = last
  const end = firstDay(last)
  if (from.weekday !== undefined && from.day === undefined && end !== null) {
    const back = (((weekdayOf(end) - from.weekday) % 7) + 7) % 7
    return atDay(from, end - (back || 7), by, anchor)
  }
  if (from.year !== undefined || end === null || (from.month === undefined && from.day === undefined))
    return settle(from, context)
  const { year, month } = civilDate(end)
  if (from.day === undefined) {
    const own = from.month ?? month
    return { point: { ...from, year: own > month ? year - 1 : year }, by, anchor }
  }
  return settleDayBefore(from, from.day, { year, month, end }, last)
}

/** The last such day that does not lie after the end of the range. */
function settleDayBefore(
  from: Point,
  day: number,
  to: { year: number; month: number; end: number },
  last: Settled,
): Settled | null {
  const steps = from.month === undefined ? [0, -1] : [0, -12]
  for (const step of steps) {
    const in_ = addMonths(to.year, from.month ?? to.month, step)
    if (day > monthLength(in_.year, in_.month)) continue
    const number = dayNumber({ ...in_, day })
    if (number <= to.end) return atDay(from, number, last.by, last.anchor)
  }
  return null
}

function settleClocks(from: Point, to: Point, context: Context): { from: Settled; to: Settled } {
  const zone = from.zone ?? to.zone
  const zoned = zone === undefined ? from : { ...from, zone }
  const open = !namesDay(from) && !context.near?.ofDay && !context.told?.ofDay && !context.since()
  if (open) return { from: { point: zoned, by: 'explicit', anchor: null }, to: { point: to, by: 'explicit', anchor: null } }
  const first = namesDay(from) ? (settle(zoned, context) ?? settleTime(zoned, context)) : settleTime(zoned, context)
  const day = firstDay(first)
  if (day === null) return { from: first, to: { ...first, point: to } }
  // «pukul 23.00-01.00» ends on the next day.
  const overnight = (to.hour ?? 0) * 60 + (to.minute ?? 0) < (from.hour ?? 0) * 60 + (from.minute ?? 0)
  return { from: first, to: atDay(to, overnight ? day + 1 : day, first.by, first.anchor) }
}
