import { trimSpan } from '../../../text/span.js'
import type { Span } from '../../../types.js'
import { hasAmount, hasVerb, isClause, isMainClause, isPassiveClause, isPointedClause, isVerbal } from '../cues/clause-kinds.js'
import { isNamedAfter, isSayingPhrase, tagAt } from '../cues/cues.js'
import { formAt, gapBefore, type QuoteReading, type WordStretch, wordOf } from '../reading/quote-reading.js'
import { LEXICON, withoutClitic } from '../reading/speech-lexicon.js'
import type { Segment } from './segments.js'

/** In words. */
const MAX_ADDRESSEE = 9
/** In words. */
const MAX_COMPLEMENTIZER = 16
const EDGE = /[\s.,;:!?\u2026"“”(\u2013\u2014-]/
/** In words. */
const MAX_NEXT_SPEAKER = 14
/** In words. */
const MAX_TIME = 4

/** The clause that a verb of saying brings in: behind «bahwa» or a comma, or at once; `null` where it has a mere object. */
export function contentAfter(reading: QuoteReading, segment: Segment, verb: number): Span | null {
  const { zone } = segment
  const to = contentEnd(reading, segment, verb)
  const marked = complementizer(reading, { zone, from: verb + 1, to }, formAt(zone, verb))
  const from = marked === null ? verb + 1 : marked + 1
  if (from >= to || (formAt(zone, from - 1) !== 'bahwa' && isRequest(reading, { zone, from, to }))) return null
  const isTold = marked !== null || isBareContent(reading, { zone, from, to }, formAt(zone, verb))
  return isTold ? trimmed(reading, segment, { zone, from, to }) : null
}

/** The index of «bahwa», some words behind the verb, or of another such word right behind it; `null` where there is none. */
function complementizer(reading: QuoteReading, { zone, from, to }: WordStretch, verb: string): number | null {
  if (LEXICON.complementizers.has(formAt(zone, from))) return from
  const addressee = isSayingPhrase(zone, from - 1) ? from + 1 : from
  for (let index = from; index < Math.min(to, from + MAX_COMPLEMENTIZER); index++) {
    if (formAt(zone, index) === 'bahwa' && index > from && isClause(reading, { zone, from: addressee, to: index })) return null
    if (formAt(zone, index) === 'bahwa') return LEXICON.denying.has(verb) || LEXICON.wanting.has(verb) ? null : index
    if (/[;:]/.test(gapBefore(reading, zone, index))) return null
    if (index > from && LEXICON.saying.has(formAt(zone, index))) return null
  }
  return null
}

/** «mengingatkan agar ...», «mengingatkan warga untuk ...», «mengingatkan pemerintah jangan ...»: what is asked for is not told. */
function isRequest(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  const pauses = gapBefore(reading, zone, from).includes(',')
  if (LEXICON.requests.has(formAt(zone, from)) && !pauses) return true
  for (let index = from + 1; index < Math.min(to, from + MAX_ADDRESSEE); index++) {
    const form = formAt(zone, index)
    if (LEXICON.requests.has(form)) return form === 'untuk' ? isAskedTo(zone, index) : form === 'jangan' || !pauses
    if (isClause(reading, { zone, from, to: index + 1 })) return false
  }
  return false
}

/** «warga untuk tidak membakar sampah»: «untuk» with a verb that the ones addressed are to do. */
function isAskedTo(zone: WordStretch['zone'], index: number): boolean {
  return LEXICON.negations.has(formAt(zone, index + 1))
}

function isBareContent(reading: QuoteReading, content: WordStretch, verb: string): boolean {
  const { zone, from } = content
  const form = formAt(zone, from)
  if (isTimed(reading, content)) return true
  if (LEXICON.sequels.has(form)) return isFronted(reading, content)
  if (gapBefore(reading, zone, from).includes(',') && !LEXICON.wanting.has(verb))
    return !LEXICON.noting.has(verb) || isClause(reading, content)
  if (isFronted(reading, content)) return true
  if (isObject(form)) return isPointedClause(reading, content)
  if (LEXICON.wanting.has(verb)) return isPassiveClause(reading, content)
  if (LEXICON.noting.has(verb)) return hasVerb(reading, { zone, from, to: endOfNote(reading, content) })
  if (LEXICON.clauseOnly.has(verb)) return true
  if (LEXICON.denying.has(verb) && isClaimed(reading, content)) return false
  if (isMainClause(reading, content)) return true
  return (LEXICON.clauseMostly.has(verb) || LEXICON.headlines.has(verb)) && (hasAmount(content) || isVerbal(form))
}

function isObject(form: string): boolean {
  return LEXICON.objects.has(form) || (!LEXICON.person.has(form) && LEXICON.objects.has(withoutClitic(form) ?? ''))
}

/** «mengatakan, meski hujan reda, jalan masih tergenang»: the clause that is put under another goes before it. */
function isFronted(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  const main = nextPiece(reading, { zone, from: from + 1, to })
  return LEXICON.adverbials.has(formAt(zone, from)) && main < to && isClause(reading, { zone, from: main, to })
}

/** «membantah isu yang menyebut ...»: what is denied is a noun, and the clause is that of its «yang». */
function isClaimed(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  let index = from
  while (index < to && formAt(zone, index) !== 'yang') index++
  return index < to && !isClause(reading, { zone, from, to: index })
}

/** «menjelaskan hingga saat ini jalan masih ditutup»: a time that «ini» closes goes before the clause. */
function isTimed(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  if (!LEXICON.timeOpeners.has(formAt(zone, from))) return false
  for (let index = from + 1; index < Math.min(to, from + MAX_TIME); index++) {
    if (LEXICON.demonstratives.has(formAt(zone, index))) return isMainClause(reading, { zone, from: index + 1, to })
  }
  return false
}

/** What is noted ends before a comma or a clause of time: «mencatat rekor sejak beroperasi» tells nothing. */
function endOfNote(reading: QuoteReading, { zone, from, to }: WordStretch): number {
  const end = nextPiece(reading, { zone, from: from + 1, to })
  let index = from + 1
  while (index < end && !LEXICON.timeOpeners.has(formAt(zone, index))) index++
  return index
}

/** The first word behind a comma. */
export function nextPiece(reading: QuoteReading, { zone, from, to }: WordStretch): number {
  let index = from
  while (index < to && !gapBefore(reading, zone, index).includes(',')) index++
  return index
}

/** Where the content ends: before «, kata ...», before the next one who speaks, or with the segment. */
function contentEnd(reading: QuoteReading, { zone, to }: Segment, verb: number): number {
  for (let index = verb + 2; index < to; index++) {
    const form = formAt(zone, index)
    if (gapBefore(reading, zone, index).includes(',')) {
      const tag = tagAt(zone, index)
      const turns = form === 'sedangkan' || (LEXICON.contrasts.has(form) && isSaidNext({ zone, from: index + 1, to }))
      if (turns || (tag && isNamedAfter(reading, zone, tag))) return index
    }
    if (LEXICON.joints.has(form) && LEXICON.saying.has(formAt(zone, index + 1))) return index
    if (form === 'lalu' && LEXICON.saying.has(formAt(zone, index + 1))) return index
  }
  return to
}

/** «..., tetapi Y menyangkalnya», «..., tetapi menolak ...»: what follows has a verb of saying of its own, or refuses to say. */
function isSaidNext({ zone, from, to }: WordStretch): boolean {
  if (isVerbal(formAt(zone, from)) && LEXICON.unsaying.has(formAt(zone, from))) return true
  for (let index = from; index < Math.min(to, from + MAX_NEXT_SPEAKER); index++) {
    const form = formAt(zone, index)
    if (LEXICON.saying.has(form) || LEXICON.saying.has(withoutClitic(form) ?? '')) return true
  }
  return false
}

/** The stretch as a span without the marks at its edges. */
export function trimmed(reading: QuoteReading, segment: Segment, { zone, from, to }: WordStretch): Span | null {
  const start = wordOf(zone, from).start
  const stop = to < segment.zone.words.length && wordOf(zone, to).start < segment.end ? wordOf(zone, to).start : segment.end
  let end = stop
  while (end > start && EDGE.test(reading.text.charAt(end - 1))) end--
  const span = trimSpan(reading.text, start, end)
  return span.end > span.start ? span : null
}
