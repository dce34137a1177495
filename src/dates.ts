import { isoOf } from './checks/date-options.js'
import { checkText } from './checks/describe.js'
import { checkOptions } from './checks/option-names.js'
import { linesOf } from './extract/timexes/lines.js'
import { timexes } from './extract/timexes/stages.js'
import type { Timex } from './types.js'

/** What `parseDates` takes beside the text. */
export interface DatesOptions {
  /** What relative dates are resolved against: an ISO 8601 date or date-time, an RFC 822 date, or a `Date`. */
  publishedAt?: string | Date | undefined
}

/**
 * The time expressions of any text. Without `publishedAt` relative ones stay unresolved; never the clock. Throws a `TypeError` for an
 * argument that is no string or no date; never on content.
 */
export function parseDates(text: string, options: DatesOptions = {}): Timex[] {
  checkText('parseDates', text)
  checkOptions('parseDates', options, ['publishedAt'])
  const { publishedAt } = options
  const reference = publishedAt === undefined ? null : ({ value: isoOf('publishedAt', publishedAt), source: 'option' } as const)
  return timexes().run({ text, parts: [], sentences: linesOf(text), page: null }, { reference })
}

export { modified, published, reference, timexes } from './extract/timexes/stages.js'
export { type TimelineEntry, timeline } from './render/timeline.js'
export type * from './types.js'
