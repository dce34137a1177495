import type { NamedMention } from '../reading/mentions.js'
import {
  formAt,
  gapBefore,
  mentionOfWord,
  type QuoteReading,
  skipAdverbsBack,
  spanOf,
  type WordStretch,
  wordOf,
} from '../reading/quote-reading.js'
import { LEXICON, withoutClitic } from '../reading/speech-lexicon.js'
import { isAdverbial, isNoun, isRelation, isVerb, nameAt, phraseEnd, phraseVoice, pronounAt, type Voice } from './sources.js'
import { isPersonNoun, isThing, phraseStart } from './speaking-nouns.js'

/** In words. */
const MAX_SUBJECT = 45
/** In words. */
const MAX_ADJUNCT = 9

/** The subject of the verb at `to`: its words lie between the start of the stretch and the verb. */
export function speakerBefore(reading: QuoteReading, { zone, from, to: verb }: WordStretch): Voice | null {
  const last = skipAdverbsBack(reading, zone, verb, from)
  if (last < from) return { kind: 'elided', span: spanOf(zone, verb, verb) }
  const form = formAt(zone, last)
  if (form === 'dan' || form === 'serta' || LEXICON.openers.has(form)) return { kind: 'elided', span: spanOf(zone, verb, verb) }
  const pronoun = pronounAt(reading, { zone, from, to: verb }, last)
  if (pronoun && !isOwned(reading, { zone, from, to: verb }, last)) return pronoun
  if (form === 'yang') return antecedent(reading, { zone, from, to: last })
  const region = subjectRegion(reading, { zone, from, to: last + 1 })
  return viaPerson(reading, region) ?? subjectPerson(reading, region) ?? subjectPhrase(reading, region)
}

/** «X melalui Y menyatakan»: Y, where it is a person. */
function viaPerson(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  for (let index = from + 1; index < to; index++) {
    if (!LEXICON.via.has(formAt(zone, index)) || mentionOfWord(reading, zone, index)) continue
    return subjectPerson(reading, { zone, from: index + 1, to })
  }
  return null
}

/** Whether a pronoun is an owner behind its noun: «dalam pernyataan mereka». */
function isOwned(reading: QuoteReading, { zone, from }: WordStretch, index: number): boolean {
  if (index <= from || /[^\s]/.test(gapBefore(reading, zone, index))) return false
  const form = formAt(zone, index - 1)
  return !isAdverbial(form) && !LEXICON.connectors.has(form)
}

/** The phrase before «yang»: back to the preposition, verb or comma that it hangs on. */
function antecedent(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  if (to <= from) return null
  const mention = mentionOfWord(reading, zone, to - 1)
  if (mention?.entity.type === 'PER') return { kind: 'name', span: mention, mention }
  const person = personBefore(reading, { zone, from, to })
  if (person) return person
  if (LEXICON.documents.has(formAt(zone, to - 1))) return null
  let first = to
  while (first > from && to - first < 6) {
    const form = formAt(zone, first - 1)
    if (LEXICON.oblique.has(form) || LEXICON.openers.has(form) || isVerb(form)) break
    first--
    if (/[,.;:"“”]/.test(gapBefore(reading, zone, first))) break
  }
  return phraseVoice(reading, { zone, from: first, to })
}

/** «X pada Rabu (13/7) yang mengatakan»: the person before the adjunct that «yang» reaches over. */
function personBefore(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  for (let index = to - 1; index >= Math.max(from, to - MAX_ADJUNCT); index--) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type === 'PER' && LEXICON.oblique.has(formAt(zone, index + 1)))
      return nameAt(reading, { zone, from, to }, index)
    if (/[,;:"“”]/.test(gapBefore(reading, zone, index)) || isVerb(formAt(zone, index))) return null
  }
  return null
}

/** The words that may hold the subject: after the last conjunction, without an adverbial clause or phrase that goes before. */
function subjectRegion(reading: QuoteReading, { zone, from, to }: WordStretch): WordStretch {
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
function opensClause(reading: QuoteReading, zone: WordStretch['zone'], index: number): boolean {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return false
  if (LEXICON.openers.has(form) || LEXICON.clauseTimes.has(form)) return true
  return LEXICON.timeOpeners.has(form) && mentionOfWord(reading, zone, index + 1) !== null
}

/** «Setelah bertemu X, Y ...», «Di Moskow Y ...»: what goes before Y is left out. */
function withoutAdverbial(reading: QuoteReading, { zone, from, to }: WordStretch): WordStretch {
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

function nextComma(reading: QuoteReading, { zone, from, to }: WordStretch): number {
  let index = from
  while (index < to && !gapBefore(reading, zone, index).includes(',')) index++
  return index
}

/** The person who is the subject: one that fills a piece between commas, else the first that hangs on no preposition. */
function subjectPerson(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  let fallback: number | null = null
  for (let index = from; index < to; index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type !== 'PER' || mention.start !== wordOf(zone, index).start) continue
    if (fillsPiece(reading, { zone, from, to }, index, mention)) return nameAt(reading, { zone, from, to }, index)
    if (fallback === null && !isOblique(reading, { zone, from, to }, index)) fallback = index
  }
  if (fallback === null || isRelation(reading, { zone, from, to }, fallback)) return null
  const head = phraseStart(reading, { zone, from, to }, fallback)
  if (head < fallback && isThing(reading, { zone, from: head, to: fallback })) return null
  return nameAt(reading, { zone, from, to }, fallback)
}

function fillsPiece(reading: QuoteReading, { zone, from, to }: WordStretch, index: number, mention: NamedMention): boolean {
  if (index > from && !gapBefore(reading, zone, index).includes(',')) return false
  let next = index
  while (next < to && wordOf(zone, next).start < mention.end) next++
  return next >= to || /[,(]/.test(gapBefore(reading, zone, next))
}

/** Whether a verb takes an object: «memperbolehkan partai menyampaikan», where the partai is no subject of its own. */
function isActive(form: string): boolean {
  return form.startsWith('me') && isVerb(form)
}

function isOblique(reading: QuoteReading, { zone, from }: WordStretch, index: number): boolean {
  if (index - 1 > from && isActive(formAt(zone, index - 1)) && gapBefore(reading, zone, index).trim() === '') return true
  // «Dalam pidatonya X», «Dalam rapat itu X»: the phrase of the preposition is closed.
  const before = formAt(zone, index - 1)
  if (LEXICON.demonstratives.has(before) || withoutClitic(before) !== null) return false
  for (let at = index; at > from && index - at < 4; at--) {
    if (gapBefore(reading, zone, at).includes(',') || mentionOfWord(reading, zone, at - 1)) return false
    if (LEXICON.oblique.has(formAt(zone, at - 1))) return true
  }
  return false
}

/** A subject without a person: a name that fills the first piece between commas, else the phrase that the verb stands next to. */
function subjectPhrase(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  if (from >= to) return null
  const pieces = piecesOf(reading, { zone, from, to })
  const first = pieces[0] && phraseVoice(reading, pieces[0])
  if (first?.kind === 'name') return first
  const nouns = pieces.filter(({ from: start }) => isNoun(reading, zone, start))
  const last = nouns.at(-1)
  const piece = last && isPlace(reading, last) ? nouns[0] : last
  const voice = piece ? (epithetIn(reading, piece) ?? phraseIn(reading, piece)) : null
  return piece && voice?.kind === 'phrase' && isThing(reading, piece) ? null : voice
}

/** «warga Kecamatan X, Y, mengatakan»: a piece that a place fills tells where the subject is. */
function isPlace(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  const mention = mentionOfWord(reading, zone, from)
  return mention?.entity.type === 'LOC' && mention.end >= wordOf(zone, to - 1).end
}

function piecesOf(reading: QuoteReading, { zone, from, to }: WordStretch): WordStretch[] {
  const pieces: WordStretch[] = []
  let start = from
  for (let index = from + 1; index <= to; index++) {
    if (index < to && !gapBefore(reading, zone, index).includes(',')) continue
    pieces.push({ zone, from: start, to: index })
    start = index
  }
  return pieces
}

/** «Pria yang lama menjadi guru itu»: a noun for a person and all that «itu» closes. */
function epithetIn(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  const points = LEXICON.demonstratives.has(formAt(zone, to - 1)) && !LEXICON.timeNouns.has(formAt(zone, to - 2))
  const isClosed = points && isPersonNoun(formAt(zone, from))
  return isClosed ? phraseVoice(reading, { zone, from, to }) : null
}

/** The phrase of a piece, behind an earlier verb, up to its first stop word; with «itu» or «tersebut». */
function phraseIn(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  let first = from
  for (let index = from; index < to - 1; index++) {
    if (!isVerb(formAt(zone, index)) || formAt(zone, index - 1) === 'yang' || mentionOfWord(reading, zone, index)) continue
    if (index > from && isActive(formAt(zone, index))) return null
    first = index + 1
  }
  const end = Math.min(phraseEnd(reading, { zone, from: first, to }), to)
  if (end <= first || !isNoun(reading, zone, first)) return null
  const pointed = end < to && LEXICON.demonstratives.has(formAt(zone, end))
  if (pointed && !LEXICON.beings.has(formAt(zone, first)) && !mentionOfWord(reading, zone, first)) return null
  return phraseVoice(reading, { zone, from: first, to: pointed ? end + 1 : end })
}

/** The first person or pronoun of a stretch that hangs on no preposition, else the name it begins with: the subject of its verbs. */
export function firstSubject(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  for (let index = from; index < to; index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (!mention && LEXICON.person.has(formAt(zone, index))) return { kind: 'pronoun', span: spanOf(zone, index, index) }
    const first = mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start
    if (first && !isOblique(reading, { zone, from, to }, index)) return nameAt(reading, { zone, from, to }, index)
  }
  return from < to ? nameAt(reading, { zone, from, to }, from) : null
}
