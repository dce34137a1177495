import type { Point } from './meaning.js'
import { atDay, type Context, type Settled } from './settle.js'

/** A clock time or part of the day that names no day: of the date told, else of the day of telling; a schedule stays without one. */
export function settleTime(point: Point, context: Context): Settled {
  const { now } = context
  const told = [context.near, context.told, context.before].find((each) => each?.ofDay)
  if (context.scheduled()) return { point, by: 'explicit', anchor: null }
  if (told) return atDay(point, told.number, 'antecedent', told.timex)
  if (!now || point.hour === undefined) return { point, by: 'explicit', anchor: null }
  const minutes = point.hour * 60 + (point.minute ?? 0)
  // What is told as past cannot lie after the telling.
  const yesterday = now.minutes !== null && minutes > now.minutes && !context.future()
  return atDay(point, yesterday ? now.number - 1 : now.number, 'reference', null)
}
