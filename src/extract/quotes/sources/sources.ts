import { hasVerbShape } from '../../../text/verb-shape.js'
import type { Span } from '../../../types.js'
import type { NamedMention } from '../reading/mentions.js'
import {
  formAt,
  gapBefore,
  mentionOfWord,
  type QuoteReading,
  spanOf,
  type WordStretch,
  wordOf,
} from '../reading/quote-reading.js'
import { LEXICON, withoutClitic } from '../reading/speech-lexicon.js'

/** The words that stand for a speaker, before anybody has asked whom they mean. */
export type Voice =
  | { readonly kind: 'name'; readonly span: Span; readonly mention: NamedMention }
  | { readonly kind: 'pronoun' | 'clitic' | 'phrase' | 'elided'; readonly span: Span }

/** In words. */
const MAX_PHRASE = 16
/** In words. */
const MAX_OFFICE = 9
const HARD = /[!?;:"“”\u2013\u2014]/

/** The pronoun at an index as a voice; `null` for other words. */
export function pronounAt(reading: QuoteReading, { zone }: WordStretch, index: number): Voice | null {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return null
  if (LEXICON.person.has(form)) return { kind: 'pronoun', span: spanOf(zone, index, index) }
  return LEXICON.others.has(form) ? { kind: 'phrase', span: spanOf(zone, index, index) } : null
}

/** The name at an index as a voice; `null` where none stands. */
export function nameAt(reading: QuoteReading, { zone }: WordStretch, index: number): Voice | null {
  const mention = mentionOfWord(reading, zone, index)
  return mention && { kind: 'name', span: mention, mention }
}

/** Where the phrase that begins a stretch ends: at a stop word, at punctuation, or at a comma that no name follows. */
export function phraseEnd(reading: QuoteReading, { zone, from, to }: WordStretch): number {
  const last = Math.min(to, from + MAX_PHRASE)
  for (let index = from; index < last; index++) {
    const mention = mentionOfWord(reading, zone, index)
    const inside = mention && mention.start < wordOf(zone, index).start
    if (inside) continue
    if (index > from && !isOpenGap(reading, { zone, from: index, to: last })) return index
    if (!mention && index > from && isVerbal(formAt(zone, index))) return index
    const isTitled = !LEXICON.joints.has(formAt(zone, index)) || isOffice(reading, zone, from)
    if (!mention && LEXICON.stops.has(formAt(zone, index)) && !(isTitled && isSoft(reading, { zone, from: index, to: last })))
      return index
  }
  return last
}

/** Whether a phrase begins as an office does: with a capital or a word for a person. */
export function isOffice({ text }: QuoteReading, zone: WordStretch['zone'], index: number): boolean {
  return /\p{Lu}/u.test(text.charAt(wordOf(zone, index).start)) || LEXICON.persons.has(formAt(zone, index))
}

function isVerbal(form: string): boolean {
  return isVerb(form) || LEXICON.saying.has(form) || LEXICON.adverbs.has(form)
}

/** Whether a word has the shape of a verb, and is not known to be another word. */
export function isVerb(form: string): boolean {
  return hasVerbShape(form) && !LEXICON.verblike.has(form)
}

/** «Direktur Umum dan Keuangan X»: the stop word is part of an office whose holder's name follows soon. */
function isSoft(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  if (!LEXICON.softStops.has(formAt(zone, from))) return false
  for (let index = from + 1; index < Math.min(to, from + 7); index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start) return index > from + 1
    if (!mention && LEXICON.stops.has(formAt(zone, index))) return false
    if (index > from + 1 && /[,;(]/.test(gapBefore(reading, zone, index))) return false
  }
  return false
}

/** Whether a phrase goes on over the gap before a word: a comma or bracket lets it pass only towards a person's name. */
function isOpenGap(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  const gap = gapBefore(reading, zone, from)
  if (HARD.test(gap)) return false
  return !/[,()]/.test(gap) || isPersonAhead(reading, { zone, from, to }, gap.includes(',') ? 0 : 1)
}

/** Whether a person is named within a few words, over no more commas than allowed. */
function isPersonAhead(reading: QuoteReading, { zone, from, to }: WordStretch, commas: number): boolean {
  let left = commas
  for (let index = from; index < Math.min(to, from + MAX_OFFICE); index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (index > from && HARD.test(gapBefore(reading, zone, index))) return false
    if (index > from && gapBefore(reading, zone, index).includes(',') && left-- === 0) return false
    if (mention?.entity.type === 'PER') return mention.start === wordOf(zone, index).start
    if (!mention && (LEXICON.stops.has(formAt(zone, index)) || /^\d/.test(formAt(zone, index)))) return false
  }
  return false
}

/** Whether the person at an index only tells whose relation is meant. */
export function isRelation(reading: QuoteReading, { zone, from }: WordStretch, index: number): boolean {
  if (index <= from || gapBefore(reading, zone, index).includes(',')) return false
  const noun = formAt(zone, index - 1)
  return LEXICON.relations.has(noun) || LEXICON.relations.has(`${formAt(zone, index - 2)} ${noun}`)
}

/** Whether a phrase that names somebody may begin with a word: no numeral, function word or mere thing. */
export function isNoun(reading: QuoteReading, zone: WordStretch['zone'], index: number): boolean {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return true
  if (LEXICON.things.has(form) || (LEXICON.titles.has(form) && !LEXICON.outlets.has(form))) return false
  if ((isVerb(form) && !isInnerCapital(reading, zone, index)) || LEXICON.tags.has(withoutClitic(form) ?? '')) return false
  return /^\p{L}/u.test(form) && !LEXICON.stops.has(form) && !isAdverbial(form)
}

/** Whether a word has a capital inside its sentence, as the short form of an office has: «kata Mendag». */
function isInnerCapital({ text }: QuoteReading, zone: WordStretch['zone'], index: number): boolean {
  const [before, word] = [zone.words[index - 1], zone.words[index]]
  if (!before || !word || !/^\s+$/.test(text.slice(before.end, word.start))) return false
  return /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 2))
}

/** Whether a word opens something that goes before the subject: a preposition, conjunction or adverb. */
export function isAdverbial(form: string): boolean {
  return LEXICON.adverbials.has(form) || LEXICON.oblique.has(form) || LEXICON.openers.has(form) || LEXICON.adverbs.has(form)
}

/** A stretch without a person: an organisation or place that fills it, or an unnamed speaker. */
export function phraseVoice(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  let noun = from
  while (noun < to - 1 && /^\d/.test(formAt(zone, noun))) noun++
  if (noun >= to || !isNoun(reading, zone, noun)) return null
  const pronoun = pronounAt(reading, { zone, from, to }, from)
  if (pronoun) return pronoun
  let first = from
  while (first + 1 < to && LEXICON.outlets.has(formAt(zone, first)) && !mentionOfWord(reading, zone, first)) first++
  const mention = mentionOfWord(reading, zone, first)
  if (mention && mention.end >= wordOf(zone, to - 1).end) return { kind: 'name', span: mention, mention }
  const span = spanOf(zone, from, to - 1)
  return mention && isShortForm(reading, span, mention) ? { kind: 'name', span: mention, mention } : { kind: 'phrase', span }
}

/** «Badan Pusat Statistik (BPS)»: nothing but the short form in brackets follows the name. */
function isShortForm(reading: QuoteReading, span: Span, mention: NamedMention): boolean {
  return /^\s*\([^()]{2,20}$/.test(reading.text.slice(mention.end, span.end))
}
