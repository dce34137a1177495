import { isSaying, isUnsaid } from '../cues/cues.js'
import { formAt, gapBefore, mentionOfWord, type QuoteReading, wordOf } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import type { Zone } from '../reading/zones.js'
import type { Voice } from '../sources/sources.js'
import { firstSubject, speakerBefore } from '../sources/subjects.js'
import { asideAt } from './asides.js'
import { contentAfter, nextPiece } from './contents.js'
import type { Segment } from './segments.js'
import type { Telling } from './telling.js'

/** Longer stretches without a full stop are no sentences, and reading them would cost more than linear time. */
const MAX_SENTENCE = 300

/** The indirect speech of a segment, in order: «X mengatakan (bahwa) ...», «Menurut X, ...», «..., kata X». */
export function tellingsIn(reading: QuoteReading, segment: Segment, used: ReadonlySet<number>): Telling[] {
  const tellings: Telling[] = []
  if (segment.to - segment.from > MAX_SENTENCE) return tellings
  let from = segment.from
  let told = segment.start
  for (let index = segment.from; index < segment.to; index++) {
    if (used.has(index) || wordOf(segment.zone, index).start < told) continue
    const telling = verbAt(reading, segment, from, index) ?? asideAt(reading, segment, index)
    if (!telling) continue
    tellings.push(telling)
    if (!telling.content) continue
    from = index + 1
    told = Math.max(told, telling.content.end)
  }
  return tellings
}

/** «X mengatakan (bahwa) ...»; the subject is looked for behind `from`. */
function verbAt(reading: QuoteReading, segment: Segment, from: number, index: number): Telling | null {
  const { zone } = segment
  const isTitled = isHeadlineVerb(reading, zone, index)
  if (!(isSaying(zone, index) || isTitled) || mentionOfWord(reading, zone, index)) return null
  if (isUnsaid(reading, { zone, from, to: segment.to }, index)) return null
  const voice = speakerBefore(reading, { zone, from, to: index })
  if (!voice || (LEXICON.named.has(formAt(zone, index)) && voice.kind === 'phrase')) return null
  if (voice.kind === 'elided' && LEXICON.named.has(formAt(zone, index))) return null
  if (voice.kind === 'elided' && index > from && !firstSubject(reading, { zone, from: segment.from, to: index })) return null
  if (LEXICON.deeds.has(formAt(zone, index)) && isDone(reading, zone, index, voice)) return null
  if (isTitled && (voice.kind === 'elided' || voice.kind === 'clitic')) return null
  const to = isTitled ? nextPiece(reading, { zone, from: index + 1, to: segment.to }) : segment.to
  return { cue: { index, side: 'before' }, voice, content: contentAfter(reading, { ...segment, to }, index) }
}

/** «film X melanjutkan ...», «properti yang menjanjikan ...»: done by something with a name, or told of a noun by «yang». */
function isDone(reading: QuoteReading, zone: Zone, index: number, voice: Voice): boolean {
  if (voice.kind === 'name') return voice.mention.entity.type === 'MISC'
  const isRelative = formAt(zone, index - 1) === 'yang' && formAt(zone, index + 1) !== 'bahwa'
  return voice.kind === 'phrase' && isRelative && !gapBefore(reading, zone, index + 1).includes(',')
}

/** «Bupati Sebut Jalan Sudah Mulus»: a verb without its prefix in a headline, behind its subject. */
function isHeadlineVerb(reading: QuoteReading, zone: Zone, index: number): boolean {
  if (zone.role !== 'headline' && zone.role !== 'heading') return false
  return LEXICON.headlines.has(formAt(zone, index)) && gapBefore(reading, zone, index).trim() === ''
}
