import { followsSince } from './cues.js'
import { namesDay, type Point, type Range } from './meaning.js'
import { nowAt } from './now.js'
import { firstDay } from './render.js'
import { settle } from './settle.js'
import { atDay, type Context, NOTHING, type Settled, settledBy, toldNear } from './settled.js'
import { minutesOf, settleTime } from './time.js'

type Ends = readonly [from: Settled, to: Settled]

/** Both ends of a range: each takes from the other what it lacks. `null` where the calendar has no such day. */
export function settleRange({ from, to }: Range, context: Context): Ends | null {
  if ((from.hour ?? to.hour) !== undefined) return settleClocks(from, to, context)
  const last = settle(from.year !== undefined && to.year === undefined ? { ...to, year: from.year } : to, context)
  const first = last && settleFrom(from, last, context)
  return first && [first, last]
}

/** The beginning of a range is the last such day or month before its end. */
function settleFrom(from: Point, last: Settled, context: Context): Settled | null {
  const end = firstDay(last)
  const isOpen = from.year === undefined && (from.month ?? from.day ?? from.weekday) !== undefined
  if (end === null || !isOpen) return settle(from, context)
  const { by, anchor } = last
  return settle({ ...from, shift: undefined, toward: 'past' }, { ...NOTHING, now: { ...nowAt(end), by, anchor } })
}

function settleClocks(from: Point, to: Point, context: Context): Ends | null {
  const zone = from.zone ?? to.zone
  const zoned = zone ? { ...from, zone } : from
  const isDated = namesDay(from)
  if (!isDated && !toldNear(context)?.ofDay && !followsSince(context)) return [settledBy(zoned), settledBy(to)]
  const first = isDated ? settle(zoned, context) : settleTime(zoned, context)
  if (!first) return null
  const day = firstDay(first)
  if (day === null) return [first, settledBy(to, first)]
  // «pukul 23.00-01.00» ends on the next day.
  return [first, atDay(to, minutesOf(to) < minutesOf(from) ? day + 1 : day, first)]
}
