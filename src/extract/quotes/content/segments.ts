import type { Span } from '../../../types.js'
import type { QuoteReading, WordStretch } from '../reading/quote-reading.js'
import { wordFrom, type Zone } from '../reading/zones.js'
import type { Plan } from './plans.js'

/** A stretch of one sentence outside quotations, with the quotations that touch it. */
export interface Segment extends WordStretch, Span {
  /** The quotation that ends right before it. */
  readonly before: Plan | null
  /** The quotation that goes on in the same sentence. */
  readonly after: Plan | null
}

/** The zone without its quotations, cut at the ends of sentences; stretches without a word are left out. */
export function segmentsOf(reading: QuoteReading, zone: Zone, plans: readonly Plan[]): Segment[] {
  const segments: Segment[] = []
  let sentence = 0
  let start = zone.start
  for (let index = 0; index <= plans.length; index++) {
    const plan = plans[index]
    const stop = plan?.quotation.outer.start ?? zone.end
    let before = plans[index - 1] ?? null
    while (start < stop) {
      while ((zone.sentences[sentence]?.end ?? zone.end) <= start && sentence < zone.sentences.length) sentence++
      const end = Math.min(stop, zone.sentences[sentence]?.end ?? zone.end)
      const from = wordFrom(zone, start)
      const to = wordFrom(zone, end)
      const goesOn = end === stop && plan !== undefined && !/[.!?]\s*$/.test(reading.text.slice(Math.max(start, end - 8), end))
      if (to > from) {
        segments.push({ zone, from, to, start, end, before, after: goesOn ? plan : null })
        before = null
      }
      start = Math.max(end, start + 1)
    }
    start = Math.max(start, plan?.quotation.outer.end ?? zone.end)
  }
  return segments
}
