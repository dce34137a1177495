import { namesDay, type Point, type PointRange, pointOf } from '../meaning/meaning.js'
import { followsSince, tellsFuture } from '../tokens/context-cues.js'
import { atDay, NOTHING, type ResolveContext, settledBy, toldNear } from './context.js'
import { nowAt } from './now.js'
import { firstDay } from './render.js'
import { settle } from './settle.js'
import { minutesOf, settleTime } from './settle-time.js'

type Ends = readonly [from: Point, to: Point]

/** Both ends of a range: each takes from the other what it lacks. `null` where the calendar has no such day. */
export function settleRange({ from, to }: PointRange, context: ResolveContext): Ends | null {
  if ((from.hour ?? to.hour) !== undefined) return settleClocks(from, to, context)
  const last = settle(from.year !== undefined && to.year === undefined ? pointOf({ year: from.year }, to) : to, context)
  const first = last && settleFrom(from, last, context)
  return first && [first, last]
}

/** The beginning of a range is the last such day or month before its end. */
function settleFrom(from: Point, last: Point, context: ResolveContext): Point | null {
  const end = firstDay(last)
  const isOpen = from.year === undefined && (from.month ?? from.day ?? from.weekday) !== undefined
  if (end === null || !isOpen) return settle(from, context)
  const { by, anchor } = last
  const open = pointOf({ toward: 'past' }, from)
  open.shift = undefined
  return settle(open, { ...NOTHING, now: { ...nowAt(end), by, anchor } })
}

function settleClocks(from: Point, to: Point, context: ResolveContext): Ends | null {
  const zone = from.zone ?? to.zone
  const zoned = zone ? pointOf({ zone }, from) : from
  const isDated = namesDay(from)
  if (!isDated && !toldNear(context)?.ofDay && !followsSince(context) && !(context.storyDay && tellsFuture(context)))
    return [zoned, to]
  const first = isDated ? settle(zoned, context) : settleTime(zoned, context)
  if (!first) return null
  const day = firstDay(first)
  if (day === null) return [first, settledBy(to, first, {})]
  // «pukul 23.00-01.00» ends on the next day.
  return [first, atDay(to, minutesOf(to) < minutesOf(from) ? day + 1 : day, first)]
}
