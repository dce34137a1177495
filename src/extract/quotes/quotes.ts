import { mentionOf } from '../../text/span.js'
import type { Doc, Entity, Quote } from '../../types.js'
import { planSpeech } from './content/plans.js'
import { planTurns } from './content/turns.js'
import { inheritSpeakers } from './inherit.js'
import { mentionsOf } from './reading/mentions.js'
import { NO_VERBS } from './reading/own-verbs.js'
import { joinParagraphs } from './reading/paragraphs.js'
import { quotationsIn } from './reading/quotations.js'
import type { QuoteReading } from './reading/quote-reading.js'
import { holdersOf } from './reading/title-holders.js'
import { zonesOf } from './reading/zones.js'
import type { Attribution } from './sources/attributions.js'
import { type QuoteFindings, walkZone } from './walk.js'

/** A quotation that the text gives to nobody. */
const UNATTRIBUTED: Attribution = { speaker: null, cue: null }

/** Who said what: direct and indirect quotes in text order, with their speakers. */
export function extractQuotes(doc: Doc, entities: readonly Entity[], verbs = NO_VERBS): Quote[] {
  const reading: QuoteReading = {
    text: doc.text,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    holders: holdersOf(entities),
    mentions: mentionsOf(entities),
  }
  const findings: QuoteFindings = {
    drafts: [],
    indirect: [],
    memory: { person: null, organisation: null, speaker: undefined },
    preceding: null,
    told: 0,
  }
  const zones = zonesOf(doc, verbs)
  const quotations = joinParagraphs(
    doc.text,
    zones,
    zones.map((zone) => quotationsIn(doc.text, zone)),
  )
  const turns = planTurns(reading, zones)
  zones.forEach((zone, index) => {
    const turn = turns.get(index)
    walkZone(reading, zone, turn ? [turn] : planSpeech(reading, zone, quotations[index] ?? []), findings)
  })
  const attributions = inheritSpeakers(findings.drafts)
  const direct = findings.drafts.map(({ plan }, index): Omit<Quote, 'id'> => {
    return { ...mentionOf(doc.text, plan.quotation), type: 'direct', ...(attributions[index] ?? UNATTRIBUTED) }
  })
  return [...direct, ...findings.indirect]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((quote, index) => ({ id: `q${index + 1}`, ...quote }))
}
