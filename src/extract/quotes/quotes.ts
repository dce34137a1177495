import { mentionOf } from '../../text/span.js'
import type { Doc, Entity, Quote } from '../../types.js'
import { planSpeech } from './content/plans.js'
import { inheritSpeakers } from './inherit.js'
import { holdersOf } from './reading/holders.js'
import { mentionsOf } from './reading/mentions.js'
import { NO_VERBS } from './reading/own-verbs.js'
import { quotationsIn } from './reading/quotations.js'
import type { Reading } from './reading/reading.js'
import { zonesOf } from './reading/zones.js'
import { type Findings, walkZone } from './walk.js'

/** Who said what: direct and indirect quotes in text order, with their speakers. */
export function extractQuotes(doc: Doc, entities: readonly Entity[], verbs = NO_VERBS): Quote[] {
  const reading: Reading = {
    text: doc.text,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    holders: holdersOf(entities),
    mentions: mentionsOf(entities),
  }
  const findings: Findings = {
    drafts: [],
    indirect: [],
    memory: { person: null, organisation: null },
    preceding: null,
    told: 0,
  }
  for (const zone of zonesOf(doc, verbs))
    walkZone(reading, zone, planSpeech(reading, zone, quotationsIn(doc.text, zone)), findings)
  const attributions = inheritSpeakers(reading, findings.drafts)
  const direct = findings.drafts.flatMap(({ plan }, index): Omit<Quote, 'id'>[] => {
    const attribution = attributions[index]
    return attribution ? [{ ...mentionOf(doc.text, plan.quotation), type: 'direct', ...attribution }] : []
  })
  return [...direct, ...findings.indirect]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((quote, index) => ({ id: `q${index + 1}`, ...quote }))
}
