import { isAdjunctOpener, isClause, isVerbal } from '../cues/clause-kinds.js'
import { type Cue, isForm, isNamedAfter, tagAt } from '../cues/cues.js'
import { formAt, gapBefore, type QuoteReading, type WordStretch, wordOf } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import { wordFrom, type Zone } from '../reading/zones.js'
import { cliticOf } from '../sources/attributions.js'
import type { Voice } from '../sources/sources.js'
import { speakerAfter } from '../sources/speakers.js'
import { nextPiece, trimmed } from './contents.js'
import type { Segment } from './segments.js'
import type { Telling } from './telling.js'

/** In words. */
const MIN_CONTENT = 3

/** «Menurut X, ...», «..., menurut X», «..., kata X, ...»: what the sentence says around the aside. */
export function asideAt(reading: QuoteReading, segment: Segment, index: number): Telling | null {
  const { zone, from } = segment
  const cue = tagAt(zone, index)
  if (!cue || LEXICON.fixedPairs.has(`${formAt(zone, index - 1)} ${formAt(zone, index)}`)) return null
  if (segment.before?.cue?.index === index || LEXICON.things.has(formAt(zone, index + 1))) return null
  if (!isPlain(formAt(zone, index)) && !isNamedAfter(reading, zone, cue)) return null
  const opens = isOpened(reading, segment, index) || LEXICON.contrasts.has(formAt(zone, index - 1))
  if (!opens && !gapBefore(reading, zone, index).includes(',')) return null
  const voice = voiceBehind(reading, segment, cue)
  if (!voice) return null
  const behind = { zone, from: wordBehind(reading, segment, index, voice), to: segment.to }
  // «..., dinilai X merupakan ...» is the verb of its sentence.
  const isNamed = voice.kind !== 'phrase' && !LEXICON.said.has(formAt(zone, index))
  const content = opens
    ? contentBehind(reading, behind, isAccording(zone, index), isNamed)
    : contentAround(reading, { zone, from, to: index }, behind, isNamed, isAccording(zone, index))
  if (!content || content.to - content.from < MIN_CONTENT) return null
  return { cue, voice, content: trimmed(reading, segment, content) }
}

function voiceBehind(reading: QuoteReading, { zone, to }: Segment, cue: Cue): Voice | null {
  if (cue.side === 'clitic') return { kind: 'clitic', span: cliticOf(zone, cue.index) }
  const voice = speakerAfter(reading, { zone, from: cue.index + 1, to })
  if (voice?.kind !== 'name' || !isAccording(zone, cue.index)) return voice
  // «Menurut pihak berwenang, X akan ...»: a name behind the comma that no comma closes begins what is told.
  const start = wordFrom(zone, voice.span.start)
  const isOpen = gapBefore(reading, zone, start).includes(',') && !isClosed(reading, { zone, from: start, to }, voice)
  return isOpen ? speakerAfter(reading, { zone, from: cue.index + 1, to: start }) : voice
}

function isClosed(reading: QuoteReading, { zone, from, to }: WordStretch, { span }: Voice): boolean {
  let next = from
  while (next < to && wordOf(zone, next).start < span.end) next++
  return next >= to || /[,(]/.test(gapBefore(reading, zone, next))
}

/** «Menurut», «menurutnya». */
function isAccording(zone: Zone, index: number): boolean {
  return isForm(LEXICON.according, formAt(zone, index))
}

/** Whether a tag needs no name behind it to be one. */
function isPlain(form: string): boolean {
  return LEXICON.plainTags.has(form) || LEXICON.according.has(form)
}

/** Whether nothing but a conjunction or adverb goes before the aside: «Namun, menurut X, ...». */
function isOpened(reading: QuoteReading, { zone, from }: Segment, index: number): boolean {
  if (index - from > 3) return false
  for (let at = from; at < index; at++) {
    const form = formAt(zone, at)
    if (!LEXICON.openers.has(form) && !LEXICON.adverbs.has(form) && !LEXICON.connectors.has(form)) return false
  }
  return index === from || gapBefore(reading, zone, index) !== '.'
}

/** The first word behind the phrase that names the speaker, and behind the brackets of that phrase. */
function wordBehind(reading: QuoteReading, { zone, to }: Segment, cue: number, voice: Voice): number {
  const brackets = /^\s*\([^()]{1,60}\)/.exec(reading.text.slice(voice.span.end, voice.span.end + 64))
  const end = voice.span.end + (brackets?.[0].length ?? 0)
  let index = cue + 1
  while (index < to && wordOf(zone, index).start < end) index++
  return index
}

/**
 * The content of an aside that opens its sentence. What «Menurut X,» brings in is a clause though its predicate be a noun
 * («Menurut X, harganya Rp5.000»); what tells more of X between commas is none of it.
 */
function contentBehind(reading: QuoteReading, behind: WordStretch, isAccording: boolean, isNamed: boolean): WordStretch | null {
  const { zone, to } = behind
  let from = behind.from
  if (from >= to) return null
  const closed = (at: number) => gapBefore(reading, zone, at).includes(',')
  if (!closed(from) && isAdjunctOpener(formAt(zone, from))) {
    const next = nextPiece(reading, { zone, from: from + 1, to })
    if (next < to && !isClause(reading, { zone, from, to: next })) from = next
  }
  if (!closed(from) && !isAccording && !isNamed) return null
  while (closed(from) && isApposition(zone, from)) {
    const next = nextPiece(reading, { zone, from: from + 1, to })
    if (next >= to || (formAt(zone, from) !== 'yang' && isClause(reading, { zone, from, to: next }))) break
    from = next
  }
  const content = { zone, from, to }
  return isAccording || isClause(reading, content) ? content : null
}

/** Whether a piece between commas tells more of the name before it: «yang juga ...», «selaku ...», «dokter di ...». */
function isApposition(zone: Zone, index: number): boolean {
  const form = formAt(zone, index)
  return LEXICON.appositions.has(form) || LEXICON.persons.has(form)
}

/**
 * The content of an aside inside its sentence: what stands before it, and what follows where the sentence takes up its thread.
 * A mere adverbial before it («Berdasarkan aturan, kata X, ...») is left out.
 */
function contentAround(
  reading: QuoteReading,
  before: WordStretch,
  behind: WordStretch,
  isNamed: boolean,
  isAccording: boolean,
): WordStretch | null {
  const { zone, from } = before
  const resumed = resumption(reading, behind, isNamed)
  const goesOn = resumed !== null && gapBefore(reading, zone, resumed).includes(',')
  const isWhole = LEXICON.openers.has(formAt(zone, from)) || LEXICON.clauseTimes.has(formAt(zone, from))
  if (resumed !== null && isWhole) return { zone, from: goesOn ? from : resumed, to: behind.to }
  if (isClause(reading, before)) return goesOn ? { zone, from, to: behind.to } : before
  const piece = firstPiece(reading, behind)
  const predicate = isNamed && behind.from < behind.to && startsWithPredicate(zone, behind.from) ? behind.from : piece
  const isSubject = !isAdjunctOpener(formAt(zone, from)) && !LEXICON.connectors.has(formAt(zone, from))
  if (isSubject && predicate !== null && startsWithPredicate(zone, predicate)) return { zone, from, to: behind.to }
  // What «menurut X,» brings in is a clause, though its predicate be none that is known.
  const main = resumed ?? (isAccording && piece !== null && !isAdjunctOpener(formAt(zone, piece)) ? piece : null)
  return main === null ? null : { zone, from: main, to: behind.to }
}

/** Where a clause begins behind the source: at once, or behind a comma; dates, places and appositions are none. */
function resumption(reading: QuoteReading, { zone, from, to }: WordStretch, isNamed: boolean): number | null {
  let start = from
  while (start < to) {
    const end = nextPiece(reading, { zone, from: start + 1, to })
    const isClosed = gapBefore(reading, zone, start).includes(',')
    const opens = isClosed || (isNamed && !isVerbal(formAt(zone, start)))
    const form = formAt(zone, start)
    const isAside = (isAdjunctOpener(form) && !LEXICON.contrasts.has(form)) || (isClosed && isApposition(zone, start))
    if (opens && !isAside && isClause(reading, { zone, from: start, to: isClosed ? to : end })) return start
    start = end
  }
  return null
}

/** The first word of the piece that follows the source and its comma; `null` where no comma closes the aside. */
function firstPiece(reading: QuoteReading, { zone, from, to }: WordStretch): number | null {
  const first =
    from < to && gapBefore(reading, zone, from).includes(',') ? from : nextPiece(reading, { zone, from: from + 1, to })
  return first < to ? first : null
}

function startsWithPredicate(zone: Zone, index: number): boolean {
  const form = formAt(zone, index)
  return LEXICON.predicates.has(form) || isVerbal(form) || LEXICON.adverbs.has(form)
}
