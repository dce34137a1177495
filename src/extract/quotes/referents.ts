import { mentionOf } from '../../text/span.js'
import type { Entity, Speaker } from '../../types.js'
import { LEXICON } from './lexicon.js'
import type { Reading } from './reading.js'
import type { Voice } from './voices.js'

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
  const meant = pointedAt(mention.text, memory) ?? holderOf(reading, mention.text, voice.span.start)
  return as(meant, meant ? CONFIDENCE.role : CONFIDENCE.phrase)
}

/** «lembaga itu», «pria tersebut»: the organisation or person told of last. */
function pointedAt(phrase: string, memory: Readonly<Memory>): Entity | null {
  const words = phrase.toLowerCase().split(/\s+/)
  if (!/^(?:itu|tersebut|ini)$/.test(words[words.length - 1] ?? '')) return null
  if (LEXICON.organisations.has(words[0] ?? '')) return memory.organisation
  return LEXICON.persons.has(words[0] ?? '') ? memory.person : null
}

/** The person to whom the article gives the office that the phrase names, told of before it or, failing that, at all. */
function holderOf(reading: Reading, phrase: string, at: number): Entity | null {
  const wanted = phrase.toLowerCase()
  const holders = reading.entities.filter((entity) =>
    entity.roles.some(({ title, text }) => {
      const office = title.toLowerCase()
      return wanted === office || wanted === text.toLowerCase() || wanted.startsWith(`${office} `)
    }),
  )
  const known = holders.filter((entity) => entity.mentions.some((mention) => mention.start < at))
  const found = known.length > 0 ? known : holders
  return found.length === 1 ? (found[0] ?? null) : null
}
