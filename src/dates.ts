import { linesDoc } from './extract/timexes/lines.js'
import { extractTimexes } from './extract/timexes/timexes.js'
import { fromText } from './read/text.js'

import type { Timex } from './types.js'

/**
 * The time expressions of any text. `publishedAt`, an ISO 8601 date or date-time, is what relative ones are resolved against;
 * without it they stay unresolved. Never the clock.
 */
export function parseDates(text: string, options: { publishedAt?: string } = {}): Timex[] {
  const reference = options.publishedAt === undefined ? null : { value: options.publishedAt, source: 'option' as const }
  return extractTimexes(linesDoc(fromText(text)), reference)
}

export { type TimelineEntry, timeline } from './extract/events/timeline.js'
