import type { Word } from '../../../text/words/word.js'
import type { Entity, Span } from '../../../types.js'
import { mentionAt, type NamedMention } from './mentions.js'
import { LEXICON } from './speech-lexicon.js'
import type { Holders } from './title-holders.js'
import type { Zone } from './zones.js'

/** What the rules of quoting read: the text, who is named where, and who was told of last. */
export interface QuoteReading {
  readonly text: string
  /** The entities by their ids. */
  readonly entities: ReadonlyMap<string, Entity>
  readonly holders: Holders
  readonly mentions: readonly NamedMention[]
}

/** The words of a zone from one index to another, the second not included. */
export interface WordStretch {
  readonly zone: Zone
  readonly from: number
  readonly to: number
}

/** The form of a word, or an empty string outside the zone. */
export function formAt(zone: Zone, index: number): string {
  return zone.words[index]?.lower ?? ''
}

/** The word at an index that lies in the zone. */
export function wordOf(zone: Zone, index: number): Word {
  return zone.words[index] as Word
}

/** The mention that a word belongs to. */
export function mentionOfWord(reading: QuoteReading, zone: Zone, index: number): NamedMention | null {
  const word = zone.words[index]
  return word ? mentionAt(reading.mentions, word.start) : null
}

/** What stands between a word and the one before it; a full stop at the edges of the zone. */
export function gapBefore(reading: QuoteReading, zone: Zone, index: number): string {
  const [before, word] = [zone.words[index - 1], zone.words[index]]
  return before && word ? reading.text.slice(before.end, word.start) : '.'
}

/** The span from one word to another, the last one included. */
export function spanOf(zone: Zone, first: number, last: number): Span {
  return { start: wordOf(zone, first).start, end: wordOf(zone, last).end }
}

/** The index of the last word before `index` that is no adverb: where a subject ends. */
export function skipAdverbsBack(reading: QuoteReading, zone: Zone, index: number, from: number): number {
  let at = index
  while (at > from && LEXICON.adverbs.has(formAt(zone, at - 1)) && !mentionOfWord(reading, zone, at - 1)) at--
  return at - 1
}
