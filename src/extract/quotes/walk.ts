import { mentionOf } from '../../text/span.js'
import type { Entity, Quote } from '../../types.js'
import { tellingsIn } from './content/indirect.js'
import type { Plan } from './content/plans.js'
import { type Segment, segmentsOf } from './content/segments.js'
import type { QuoteReading } from './reading/quote-reading.js'
import type { Zone } from './reading/zones.js'
import { type Attribution, attribute, attributeTo, voiceOf } from './sources/attributions.js'
import type { SpeakerMemory } from './sources/referents.js'
import { introducer } from './sources/signatures.js'
import { firstSubject } from './sources/subjects.js'

/** A direct quotation on its way: what itself and its surroundings tell of its speaker. */
export interface QuoteDraft {
  readonly plan: Plan
  readonly zone: Zone
  own: Attribution | null
  /** What the sentence before it tells; `null` where that one tells of no speech. */
  readonly preceding: Attribution | null
  /** How many sentences that belong to no quotation stand before it: equal numbers mean neighbours. */
  readonly told: number
}

/** What the walk through the text gathers. */
export interface QuoteFindings {
  readonly drafts: QuoteDraft[]
  readonly indirect: Omit<Quote, 'id'>[]
  readonly memory: SpeakerMemory
  preceding: Attribution | null
  told: number
}

const BESIDE_THE_STORY = new Set(['kicker', 'headline', 'heading', 'caption', 'table'])

/** Reads a zone in text order: its quotations, their attributions, its indirect speech and whom it tells of. */
export function walkZone(reading: QuoteReading, zone: Zone, plans: readonly Plan[], findings: QuoteFindings): void {
  const before = { ...findings.memory }
  const segments = segmentsOf(reading, zone, plans)
  let next = 0
  const draftUntil = (offset: number): void => {
    for (let plan = plans[next]; plan && plan.quotation.outer.start < offset; plan = plans[++next]) {
      const { preceding, told } = findings
      const own = plan.signer ? attributeTo(reading, plan.signer, findings.memory) : null
      findings.drafts.push({ plan, zone, own, preceding, told })
      findings.preceding = null
    }
  }
  for (const segment of segments) {
    draftUntil(segment.start)
    readSegment(reading, segment, findings)
    if (segment.after) {
      draftUntil(segment.after.quotation.outer.end)
      lead(reading, segment, findings)
    }
  }
  draftUntil(Number.POSITIVE_INFINITY)
  if (BESIDE_THE_STORY.has(zone.role) && before.person) Object.assign(findings.memory, before)
}

function readSegment(reading: QuoteReading, segment: Segment, findings: QuoteFindings): void {
  const { drafts, memory } = findings
  const tag = segment.before?.cue ?? null
  const isTail = tag !== null && tag.index >= segment.from && tag.index < segment.to
  const used = new Set([segment.before?.cue?.index ?? -1, segment.after?.cue?.index ?? -1])
  findings.preceding = null
  if (isTail) {
    const draft = drafts[drafts.length - 1]
    if (draft) draft.own = attribute(reading, segment, tag, voiceOf(reading, segment, tag), memory)
  } else findings.told++
  const tellings = tellingsIn(reading, segment, used)
  for (const { cue, voice, content } of tellings) {
    const attribution = attribute(reading, segment, cue, voice, memory)
    if (content) findings.indirect.push({ ...mentionOf(reading.text, content), type: 'indirect', ...attribution })
    findings.preceding = attribution
  }
  if (tellings.length > 0 || isTail) return
  const named = introducer(reading, segment, segment.end)
  if (named) findings.preceding = attributeTo(reading, named, memory)
  else rememberSubject(reading, segment, memory)
}

function lead(reading: QuoteReading, segment: Segment, findings: QuoteFindings): void {
  const cue = segment.after?.cue
  const draft = findings.drafts[findings.drafts.length - 1]
  if (!cue || !draft || cue.index < segment.from || cue.index >= segment.to) return
  draft.own = attribute(reading, segment, cue, voiceOf(reading, segment, cue), findings.memory)
}

/** Whether it is a person with a name: suspects and victims, who have initials only, are seldom those who speak on. */
function isNamed({ type, name }: Entity): boolean {
  return type === 'PER' && !/^\p{Lu}{1,4}$/u.test(name)
}

/** Whom a sentence without speech tells of: its subject, else the first organisation. */
function rememberSubject(reading: QuoteReading, segment: Segment, memory: SpeakerMemory): void {
  const subject = firstSubject(reading, segment)
  if (subject?.kind === 'name' && isNamed(subject.mention.entity)) memory.person = subject.mention.entity
  if (subject?.kind === 'name' && subject.mention.entity.type === 'ORG') memory.organisation = subject.mention.entity
}
