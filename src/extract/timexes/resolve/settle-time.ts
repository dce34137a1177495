import type { Point } from '../meaning/meaning.js'
import { isScheduled, isStamp, tellsFuture } from '../tokens/context-cues.js'
import { atDay, type ResolveContext } from './context.js'

/**
 * A clock time or part of the day that names no day: of the date told, else of the one day of the story, else, as a stamp
 * always, of the day of telling. A schedule stays without one.
 */
export function settleTime(point: Point, context: ResolveContext): Point {
  const { now, before, storyDay } = context
  if (isScheduled(context)) return point
  if (before?.ofDay) return atDay(point, before.number, before)
  if (storyDay !== null && !isStamp(context)) return storyDay ? atDay(point, storyDay.number, storyDay) : point
  if (!now || point.hour === undefined) return point
  // What is told as past cannot lie after the telling.
  const yesterday = now.minutes !== null && minutesOf(point) > now.minutes && !tellsFuture(context)
  return atDay(point, yesterday ? now.number - 1 : now.number, now)
}

/** The minutes from midnight to the clock time of a point. */
export function minutesOf({ hour = 0, minute = 0 }: Point): number {
  return hour * 60 + minute
}
