import { mentionOf } from '../../../text/span.js'
import type { Entity, Speaker } from '../../../types.js'
import { holderOf } from '../reading/holders.js'
import { LEXICON } from '../reading/lexicon.js'
import type { Reading } from '../reading/reading.js'
import type { Voice } from './sources.js'

/** Who was told of last, so that «dia», «-nya» and «lembaga itu» find somebody. */
export interface Memory {
  person: Entity | null
  organisation: Entity | null
}

const CONFIDENCE = { name: 0.95, role: 0.8, pronoun: 0.75, clitic: 0.75, elided: 0.6, phrase: 0.7 } as const

/** The speaker that a voice means: the entity where the text tells it, `null` where it stays unnamed. */
export function speakerOf(reading: Reading, voice: Voice, memory: Readonly<Memory>): Speaker {
  const mention = mentionOf(reading.text, voice.span)
  const as = (entity: Entity | null, confidence: number): Speaker => ({ ...mention, entity: entity?.id ?? null, confidence })
  if (voice.kind === 'name') return as(voice.mention.entity, CONFIDENCE.name)
  if (voice.kind !== 'phrase') return as(memory.person, memory.person ? CONFIDENCE[voice.kind] : 0.3)
  const meant = pointedAt(mention.text, memory) ?? holderOf(reading.holders, mention.text, voice.span.start)
  return as(meant, meant ? CONFIDENCE.role : CONFIDENCE.phrase)
}

/** «lembaga itu», «pria tersebut»: the organisation or person told of last. */
function pointedAt(phrase: string, memory: Readonly<Memory>): Entity | null {
  const words = phrase.toLowerCase().split(/\s+/)
  if (!/^(?:itu|tersebut|ini)$/.test(words[words.length - 1] ?? '')) return null
  if (LEXICON.organisations.has(words[0] ?? '')) return memory.organisation
  return LEXICON.persons.has(words[0] ?? '') ? memory.person : null
}
