import type { Span } from '../../types.js'
import { cliticOf } from './attributions.js'
import { type Cue, isUnsaid, tagAt } from './cues.js'
import { LEXICON } from './lexicon.js'
import { formAt, gapBefore, mentionOfWord, type Reading, type Stretch, wordOf } from './reading.js'
import type { Segment } from './segments.js'
import { speakerAfter, speakerBefore, type Voice } from './speakers.js'

/** A content clause with the voice that tells it. */
export interface Telling {
  readonly cue: Cue
  readonly voice: Voice
  /** What is told; `null` where the verb has a mere object. */
  readonly content: Span | null
}

const MAX_ADDRESSEE = 9
const ALWAYS_CLAUSE = /^(?:mengaku|ngaku|berkata|bilang|berjanji|berpendapat|beranggapan|berpandangan|berharap|yakin|percaya)$/

/** The indirect speech of a segment: «X mengatakan (bahwa) ...», «Menurut X, ...», «..., kata X». */
export function tellingsIn(reading: Reading, segment: Segment, used: ReadonlySet<number>): Telling[] {
  const tellings: Telling[] = []
  let from = segment.from
  for (let index = segment.from; index < segment.to; index++) {
    if (used.has(index)) continue
    const telling = verbTelling(reading, { ...segment, from }, segment, index) ?? asideTelling(reading, segment, index)
    if (!telling) continue
    tellings.push(telling)
    if (telling.content) from = index
  }
  return tellings
}

/** «X mengatakan (bahwa) ...». */
function verbTelling(reading: Reading, clause: Stretch, segment: Segment, index: number): Telling | null {
  const { zone } = segment
  if (!isSayingVerb(reading, segment, index) || isUnsaid(clause, index)) return null
  const voice = speakerBefore(reading, { zone, from: clause.from === segment.from ? segment.from : clause.from + 1, to: index })
  if (!voice) return null
  return { cue: { index, side: 'before' }, voice, content: contentAfter(reading, segment, index) }
}

function isSayingVerb(reading: Reading, { zone }: Segment, index: number): boolean {
  if (mentionOfWord(reading, zone, index)) return false
  const form = formAt(zone, index)
  return LEXICON.saying.has(form) || (form === 'memberi' && formAt(zone, index + 1) === 'tahu')
}

/** The clause after a verb: behind «bahwa» or a comma, or at once; without its final stop, one sentence at most. */
function contentAfter(reading: Reading, segment: Segment, verb: number): Span | null {
  const { zone } = segment
  const end = contentEnd(reading, segment, verb)
  let from = verb + 1
  let sure = ALWAYS_CLAUSE.test(formAt(zone, verb))
  const limit = Math.min(end, verb + 1 + MAX_ADDRESSEE)
  for (let index = verb + 1; index < limit; index++) {
    const form = formAt(zone, index)
    if (form === 'bahwa' || (index === verb + 1 && /^(?:kalau|jika|agar|supaya)$/.test(form))) {
      from = index + 1
      sure = true
      break
    }
    if (index === verb + 1 && gapBefore(reading, zone, index).includes(',')) {
      sure = true
      break
    }
  }
  if (from >= end) return null
  const stretch = { zone, from, to: end }
  return sure || isClause(reading, stretch) ? trimmed(reading, segment, stretch) : null
}

/** Where the content ends: before «, sedangkan ...», before the next one who speaks, or with the segment. */
function contentEnd(reading: Reading, segment: Segment, verb: number): number {
  const { zone, to } = segment
  for (let index = verb + 2; index < to; index++) {
    const form = formAt(zone, index)
    const comma = gapBefore(reading, zone, index).includes(',')
    if (comma && /^(?:sedangkan|sementara|tetapi|tapi|namun|kata|ujar|ucap|tutur)$/.test(form)) return index
    if (comma && tagAt(zone, index)?.side === 'clitic') return index
    if ((form === 'dan' || form === 'serta' || form === 'lalu') && LEXICON.saying.has(formAt(zone, index + 1))) return index
  }
  return to
}

/** Whether words hold a predicate outside phrases like «untuk membantu» and «yang hilang». */
export function isClause(reading: Reading, { zone, from, to }: Stretch): boolean {
  let index = from
  while (index < to) {
    const form = formAt(zone, index)
    if (LEXICON.phraseVerbs.has(form)) {
      index++
      while (index < to && LEXICON.predicates.has(formAt(zone, index))) index++
      index++
      continue
    }
    if (isPredicate(reading, { zone, from, to }, index)) return true
    index++
  }
  return false
}

function isPredicate(reading: Reading, { zone, from }: Stretch, index: number): boolean {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return false
  if (LEXICON.predicates.has(form)) return true
  return (
    index > from &&
    /^(?:me|di|ber|ter)\p{L}{3,}$/u.test(form) &&
    !/^(?:dia|media|meter|digital|berita|meski|terhadap|terkait|tersebut|bersama|berikut|dinas|merek|mereka|medis|mental|metode|terlebih|direktur|dinding|dinamika|diplomasi|terutama|terakhir|berapa|beras|berat)$/.test(
      form,
    )
  )
}

/** «Menurut X, ...», «..., menurut X», «..., kata X, ...»: what the sentence says around the aside. */
function asideTelling(reading: Reading, segment: Segment, index: number): Telling | null {
  const { zone, from, to } = segment
  const cue = tagAt(zone, index)
  const opens = index === from || isOpened(reading, segment, index)
  const comma = gapBefore(reading, zone, index).includes(',')
  if (!cue || segment.before?.cue?.index === index || !(opens || comma)) return null
  const voice: Voice | null =
    cue.side === 'clitic' ? { kind: 'clitic', span: cliticOf(zone, index) } : speakerAfter(reading, { zone, from: index + 1, to })
  if (!voice || isThing(zone, index + 1)) return null
  const next = afterVoice(segment, index, voice)
  const content = opens ? { zone, from: next, to } : { zone, from, to: next < to ? to : index }
  if (opens && next < to && !gapBefore(reading, zone, next).includes(',') && !LEXICON.according.has(formAt(zone, index)))
    return null
  if (content.to - content.from < 3 || !isClause(reading, content)) return null
  return { cue, voice, content: trimmed(reading, segment, content) }
}

/** «Namun, menurut X, ...»: nothing but a conjunction goes before. */
function isOpened(reading: Reading, { zone, from }: Segment, index: number): boolean {
  if (index - from > 3) return false
  for (let at = from; at < index; at++) {
    const form = formAt(zone, at)
    if (
      !LEXICON.openers.has(form) &&
      !LEXICON.adverbs.has(form) &&
      !/^(?:selain|itu|meski|begitu|demikian|dan|masih)$/.test(form)
    )
      return false
  }
  return gapBefore(reading, zone, index) !== '.'
}

function isThing(zone: Segment['zone'], index: number): boolean {
  return LEXICON.things.has(formAt(zone, index))
}

/** The first word behind the phrase that names the speaker. */
function afterVoice({ zone, to }: Segment, cue: number, voice: Voice): number {
  let index = cue + 1
  while (index < to && wordOf(zone, index).start < voice.span.end) index++
  return index
}

/** The stretch as a span without the marks at its edges. */
function trimmed(reading: Reading, segment: Segment, { zone, from, to }: Stretch): Span | null {
  const start = wordOf(zone, from).start
  const stop = to < segment.to ? wordOf(zone, to).start : segment.end
  const text = reading.text.slice(start, stop)
  const end = start + text.length - (/[\s.,;:!?\u2026"“”]*$/.exec(text.slice(-40))?.[0].length ?? 0)
  return end > start ? { start, end } : null
}
