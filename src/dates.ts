import { linesOf } from './extract/timexes/lines.js'
import { resolve } from './extract/timexes/resolve/resolve.js'

import type { Timex } from './types.js'

/**
 * The time expressions of any text. `publishedAt`, an ISO 8601 date or date-time, is what relative ones are resolved against;
 * without it they stay unresolved. Never the clock.
 */
export function parseDates(text: string, options: { publishedAt?: string } = {}): Timex[] {
  return resolve(text, linesOf(text), options.publishedAt)
}

export { type TimelineEntry, timeline } from './extract/events/timeline.js'
