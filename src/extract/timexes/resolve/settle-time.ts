import type { Point } from '../meaning/meaning.js'
import { isScheduled, tellsFuture } from '../tokens/cues.js'
import { atDay, type Context } from './context.js'

/** A clock time or part of the day that names no day: of the date told, else of the day of telling; a schedule stays without one. */
export function settleTime(point: Point, context: Context): Point {
  const { now, before } = context
  if (isScheduled(context)) return point
  if (before?.ofDay) return atDay(point, before.number, before)
  if (!now || point.hour === undefined) return point
  // What is told as past cannot lie after the telling.
  const yesterday = now.minutes !== null && minutesOf(point) > now.minutes && !tellsFuture(context)
  return atDay(point, yesterday ? now.number - 1 : now.number, now)
}

/** The minutes from midnight to the clock time of a point. */
export function minutesOf({ hour = 0, minute = 0 }: Point): number {
  return hour * 60 + minute
}
