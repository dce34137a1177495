import type { Span } from '../../types.js'
import { LEXICON } from './lexicon.js'
import type { NamedMention } from './mentions.js'
import { formAt, gapBefore, mentionOfWord, type Reading, type Stretch, skipAdverbsBack, spanOf, wordOf } from './reading.js'

/** The words that stand for a speaker, before anybody has asked whom they mean. */
export type Voice =
  | { readonly kind: 'name'; readonly span: Span; readonly mention: NamedMention }
  | { readonly kind: 'pronoun' | 'clitic' | 'phrase' | 'elided'; readonly span: Span }

const MAX_PHRASE = 14
const MAX_SUBJECT = 45

/** The speaker named after a cue: «kata [pelatih] Shin Tae-yong», «ujar Kapolres Bogor», «tutur dia». */
export function speakerAfter(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  if (from >= to) return null
  const pronoun = pronounAt(reading, { zone, from, to }, from)
  if (pronoun) return pronoun
  const end = phraseEnd(reading, { zone, from, to })
  const person = firstPerson(reading, { zone, from, to: end })
  return person ?? phraseVoice(reading, { zone, from, to: end })
}

function pronounAt(reading: Reading, { zone }: Stretch, index: number): Voice | null {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return null
  if (LEXICON.person.has(form)) return { kind: 'pronoun', span: spanOf(zone, index, index) }
  return LEXICON.others.has(form) ? { kind: 'phrase', span: spanOf(zone, index, index) } : null
}

/** Where the phrase that begins a stretch ends: at a stop word, at punctuation, or at a comma that no name follows. */
function phraseEnd(reading: Reading, { zone, from, to }: Stretch): number {
  const last = Math.min(to, from + MAX_PHRASE)
  for (let index = from; index < last; index++) {
    const mention = mentionOfWord(reading, zone, index)
    const inside = mention && mention.start < wordOf(zone, index).start
    if (inside) continue
    if (index > from && !isOpenGap(reading, { zone, from: index, to: last })) return index
    if (!mention && index > from && isVerbal(formAt(zone, index))) return index
    if (!mention && LEXICON.stops.has(formAt(zone, index)) && !isSoft(reading, { zone, from: index, to: last })) return index
  }
  return last
}

function isVerbal(form: string): boolean {
  return LEXICON.saying.has(form) || LEXICON.adverbs.has(form)
}

/** «Direktur Umum dan Keuangan X»: the stop word is part of an office whose holder's name follows soon. */
function isSoft(reading: Reading, { zone, from, to }: Stretch): boolean {
  if (!LEXICON.softStops.has(formAt(zone, from))) return false
  for (let index = from + 1; index < Math.min(to, from + 7); index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start) return index > from + 1
    if (!mention && LEXICON.stops.has(formAt(zone, index))) return false
    if (index > from + 1 && /[,;(]/.test(gapBefore(reading, zone, index))) return false
  }
  return false
}

/** Whether a phrase goes on over the gap before a word: a comma lets it pass only to a person's name. */
function isOpenGap(reading: Reading, { zone, from, to }: Stretch): boolean {
  const gap = gapBefore(reading, zone, from)
  if (/[.!?;:"“”\u2013\u2014()]/.test(gap.replace(/^\.(?=\s)/, ''))) return false
  if (!gap.includes(',')) return true
  for (let index = from; index < Math.min(to, from + 5); index++) {
    if (index > from && gapBefore(reading, zone, index).includes(',')) return false
    if (mentionOfWord(reading, zone, index)?.entity.type === 'PER') return true
    if (LEXICON.stops.has(formAt(zone, index))) return false
  }
  return false
}

/** The first person of a stretch who is not merely a relation of the one meant («kuasa hukum X, Y» is Y). */
function firstPerson(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  const persons: number[] = []
  for (let index = from; index < to; index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start) persons.push(index)
  }
  const own = persons.find((index) => index === from || !isRelation(reading, { zone, from, to }, index))
  return own === undefined ? null : nameAt(reading, { zone, from, to }, own)
}

/** Whether the person at an index only tells whose relation is meant. */
function isRelation(reading: Reading, { zone, from }: Stretch, index: number): boolean {
  if (index <= from || gapBefore(reading, zone, index).includes(',')) return false
  const noun = formAt(zone, index - 1)
  return LEXICON.relations.has(noun) || LEXICON.relations.has(`${formAt(zone, index - 2)} ${noun}`)
}

function nameAt(reading: Reading, { zone }: Stretch, index: number): Voice | null {
  const mention = mentionOfWord(reading, zone, index)
  return mention && { kind: 'name', span: mention, mention }
}

/** A stretch without a person: an organisation or place that fills it, or an unnamed speaker. */
function phraseVoice(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  if (from >= to) return null
  const first = formAt(zone, from) === 'pihak' && from + 1 < to ? from + 1 : from
  const mention = mentionOfWord(reading, zone, first)
  if (mention && mention.end >= wordOf(zone, to - 1).end) return { kind: 'name', span: mention, mention }
  const span = spanOf(zone, from, to - 1)
  return mention && isShortForm(reading, span, mention) ? { kind: 'name', span: mention, mention } : { kind: 'phrase', span }
}

/** «Badan Pusat Statistik (BPS)»: nothing but the short form in brackets follows the name. */
function isShortForm(reading: Reading, span: Span, mention: NamedMention): boolean {
  return /^\s*\([^()]{2,20}$/.test(reading.text.slice(mention.end, span.end))
}

/** The subject of the verb at `to`: its words lie between the start of the stretch and the verb. */
export function speakerBefore(reading: Reading, { zone, from, to: verb }: Stretch): Voice | null {
  const last = skipAdverbsBack(reading, zone, verb, from)
  if (last < from) return { kind: 'elided', span: spanOf(zone, verb, verb) }
  const form = formAt(zone, last)
  if (form === 'dan' || form === 'serta' || LEXICON.openers.has(form)) return { kind: 'elided', span: spanOf(zone, verb, verb) }
  const pronoun = pronounAt(reading, { zone, from, to: verb }, last)
  if (pronoun) return pronoun
  if (form === 'yang') return antecedent(reading, { zone, from, to: last })
  const region = subjectRegion(reading, { zone, from, to: last + 1 })
  return subjectPerson(reading, region) ?? subjectPhrase(reading, region)
}

/** The phrase before «yang»: back to the preposition, verb or comma that it hangs on. */
function antecedent(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  if (to <= from) return null
  const mention = mentionOfWord(reading, zone, to - 1)
  if (mention?.entity.type === 'PER') return { kind: 'name', span: mention, mention }
  let first = to
  while (first > from && to - first < 6) {
    const form = formAt(zone, first - 1)
    if (LEXICON.oblique.has(form) || LEXICON.openers.has(form) || /^(?:me|di)\p{L}{3}/u.test(form)) break
    first--
    if (/[,.;:"“”]/.test(gapBefore(reading, zone, first))) break
  }
  return phraseVoice(reading, { zone, from: first, to })
}

/** The words that may hold the subject: after the last conjunction, without an adverbial clause or phrase that goes before. */
function subjectRegion(reading: Reading, { zone, from, to }: Stretch): Stretch {
  let first = Math.max(from, to - MAX_SUBJECT)
  for (let index = to - 1; index > first; index--) {
    if (opensClause(reading, zone, index - 1) || /[;:!?"“”]/.test(gapBefore(reading, zone, index))) {
      first = index
      break
    }
  }
  return withoutAdverbial(reading, { zone, from: first, to })
}

/** A conjunction; one of time only where a name follows at once («setelah AS menilai», but «X usai rapat mengatakan»). */
function opensClause(reading: Reading, zone: Stretch['zone'], index: number): boolean {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return false
  return LEXICON.openers.has(form) || (LEXICON.timeOpeners.has(form) && mentionOfWord(reading, zone, index + 1) !== null)
}

/** «Setelah bertemu X, Y ...», «Di Moskow Y ...»: what goes before Y is left out. */
function withoutAdverbial(reading: Reading, { zone, from, to }: Stretch): Stretch {
  let first = from
  while (first < to && isAdverbial(formAt(zone, first)) && !mentionOfWord(reading, zone, first)) {
    const comma = nextComma(reading, { zone, from: first + 1, to })
    if (comma < to) first = comma
    else {
      const place = mentionOfWord(reading, zone, first + 1)
      if (!place) break
      first++
      while (first < to && wordOf(zone, first).start < place.end) first++
    }
  }
  return { zone, from: first, to }
}

function isAdverbial(form: string): boolean {
  return LEXICON.adverbials.has(form) || LEXICON.oblique.has(form) || LEXICON.openers.has(form) || LEXICON.adverbs.has(form)
}

function nextComma(reading: Reading, { zone, from, to }: Stretch): number {
  let index = from
  while (index < to && !gapBefore(reading, zone, index).includes(',')) index++
  return index
}

/** The person who is the subject: one that fills a piece between commas, else the first that hangs on no preposition. */
function subjectPerson(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  let fallback: number | null = null
  for (let index = from; index < to; index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type !== 'PER' || mention.start !== wordOf(zone, index).start) continue
    if (fillsPiece(reading, { zone, from, to }, index, mention)) return nameAt(reading, { zone, from, to }, index)
    if (fallback === null && !isOblique(reading, { zone, from, to }, index)) fallback = index
  }
  if (fallback === null || isRelation(reading, { zone, from, to }, fallback)) return null
  return nameAt(reading, { zone, from, to }, fallback)
}

function fillsPiece(reading: Reading, { zone, from, to }: Stretch, index: number, mention: NamedMention): boolean {
  if (index > from && !gapBefore(reading, zone, index).includes(',')) return false
  let next = index
  while (next < to && wordOf(zone, next).start < mention.end) next++
  return next >= to || /[,(]/.test(gapBefore(reading, zone, next))
}

function isOblique(reading: Reading, { zone, from }: Stretch, index: number): boolean {
  for (let at = index; at > from && index - at < 4; at--) {
    if (gapBefore(reading, zone, at).includes(',') || mentionOfWord(reading, zone, at - 1)) return false
    if (LEXICON.oblique.has(formAt(zone, at - 1))) return true
  }
  return false
}

function subjectPhrase(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  if (from >= to) return null
  const end = Math.min(phraseEnd(reading, { zone, from, to }), to)
  if (end <= from) return null
  const pointed = end < to && /^(?:itu|tersebut)$/.test(formAt(zone, end)) ? end + 1 : end
  return phraseVoice(reading, { zone, from, to: pointed })
}

/** The first person or pronoun of a stretch that hangs on no preposition, else the name it begins with: the subject of its verbs. */
export function firstSubject(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  for (let index = from; index < to; index++) {
    if (!mentionOfWord(reading, zone, index) && LEXICON.person.has(formAt(zone, index))) {
      return { kind: 'pronoun', span: spanOf(zone, index, index) }
    }
    const mention = mentionOfWord(reading, zone, index)
    const first = mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start
    if (first && !isOblique(reading, { zone, from, to }, index)) return nameAt(reading, { zone, from, to }, index)
  }
  return from < to ? nameAt(reading, { zone, from, to }, from) : null
}
