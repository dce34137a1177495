import { mentionOf } from '../../../text/span.js'
import type { Entity, Speaker } from '../../../types.js'
import type { QuoteReading } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import { holderOf } from '../reading/title-holders.js'
import type { Voice } from './sources.js'
import { isPersonNoun } from './speaking-nouns.js'

/** Who was told of last and who spoke last, so that «dia», «-nya» and «lembaga itu» find somebody. */
export interface SpeakerMemory {
  person: Entity | null
  organisation: Entity | null
  /** `null` where somebody without a name spoke last, `undefined` where nobody has spoken. */
  speaker: Entity | null | undefined
}

const CONFIDENCE = { name: 0.95, role: 0.8, pronoun: 0.75, clitic: 0.75, elided: 0.6, phrase: 0.7 } as const
/** A confidence. */
const UNKNOWN = 0.3

/** The speaker that a voice means: the entity where the text tells it, `null` where it stays unnamed. */
export function speakerOf(reading: QuoteReading, voice: Voice, memory: Readonly<SpeakerMemory>, goesOn = false): Speaker {
  const mention = mentionOf(reading.text, voice.span)
  const as = (entity: Entity | null, confidence: number): Speaker => ({ ...mention, entity: entity?.id ?? null, confidence })
  if (voice.kind === 'name') return as(voice.mention.entity, CONFIDENCE.name)
  if (voice.kind !== 'phrase') {
    const meant = goesOn && memory.speaker !== undefined ? memory.speaker : memory.person
    return as(meant, meant ? CONFIDENCE[voice.kind] : UNKNOWN)
  }
  const meant = holderOf(reading.holders, withoutPointer(mention.text), voice.span.start) ?? pointedAt(mention.text, memory)
  return as(meant, meant ? CONFIDENCE.role : CONFIDENCE.phrase)
}

/** After a voice has spoken: a name or the one meant is remembered; a new speaker without a name leaves no person to mean. */
export function remember(reading: QuoteReading, memory: SpeakerMemory, voice: Voice, id: string | null): void {
  const entity = id === null ? null : (reading.entities.get(id) ?? null)
  if (entity?.type === 'PER') memory.person = entity
  else if (entity) memory.organisation = entity
  else if (voice.kind === 'phrase' && isNewcomer(voice, reading)) memory.person = null
  else return
  memory.speaker = entity
}

/** «korban», «seorang warga»: one person not told of before; not «pihaknya», «mereka», «para warga» or «pria itu». */
function isNewcomer({ span }: Voice, { text }: QuoteReading): boolean {
  const words = wordsOf(text.slice(span.start, span.end))
  const first = words[0] ?? ''
  return !LEXICON.others.has(first) && !LEXICON.plurals.has(first) && !first.endsWith('nya') && !isPointed(words)
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/\s+/)
}

function isPointed(words: readonly string[]): boolean {
  return LEXICON.demonstratives.has(words[words.length - 1] ?? '')
}

function withoutPointer(phrase: string): string {
  return isPointed(wordsOf(phrase)) ? phrase.split(/\s+/).slice(0, -1).join(' ') : phrase
}

/** «lembaga itu», «pria tersebut»: the organisation or person told of last. */
function pointedAt(phrase: string, memory: Readonly<SpeakerMemory>): Entity | null {
  const words = wordsOf(phrase)
  if (!isPointed(words)) return null
  if (LEXICON.organisations.has(words[0] ?? '')) return memory.speaker?.type === 'ORG' ? memory.speaker : memory.organisation
  return isPersonNoun(words[0] ?? '') ? memory.person : null
}
