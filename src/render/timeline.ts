import { checkArticle } from '../checks/article.js'
import type { Article, DatedEvent, Timex } from '../types.js'

/** One date of a story with all that it dates: events told more than once stand together. */
export interface TimelineEntry {
  /** The date as the events give it: `2026-02-05`, `2026-03`, `2025-Q4`. */
  date: string
  /** The half-open interval of days that it covers. */
  interval: { begin: string; end: string }
  /** In text order. */
  events: DatedEvent[]
}

/**
 * The dated events of an article in order of time: by the beginning of their interval, the shorter first where two begin together.
 * Events of one date are one entry; spans of uncertain length («2026», «awal Maret») stand at their beginning.
 * Throws a `TypeError` for what is no article.
 */
export function timeline(article: Pick<Article, 'events' | 'timexes'>): TimelineEntry[] {
  checkArticle('timeline', article, ['events', 'timexes'])
  const timexes = new Map(article.timexes.map((timex) => [timex.id, timex]))
  const entries = new Map<string, TimelineEntry>()
  for (const event of article.events) {
    const interval = daysOf(timexes.get(event.timex))
    if (!interval) continue
    const entry = entries.get(event.date)
    if (entry) entry.events.push(event)
    else entries.set(event.date, { date: event.date, interval, events: [event] })
  }
  return [...entries.values()].sort(
    (a, b) => compare(a.interval.begin, b.interval.begin) || compare(a.interval.end, b.interval.end),
  )
}

/** The interval at day precision. */
function daysOf(timex: Timex | undefined): TimelineEntry['interval'] | null {
  const interval = timex?.interval
  return interval ? { begin: interval.begin.slice(0, 10), end: interval.end.slice(0, 10) } : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
