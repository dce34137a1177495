import { isClause } from '../cues/clauses.js'
import { isForm, isNamedAfter, tagAt } from '../cues/cues.js'
import { LEXICON } from '../reading/lexicon.js'
import { formAt, gapBefore, type Reading, type Stretch, wordOf } from '../reading/reading.js'
import type { Zone } from '../reading/zones.js'
import { cliticOf } from '../sources/attributions.js'
import type { Voice } from '../sources/sources.js'
import { speakerAfter } from '../sources/speakers.js'
import { trimmed } from './contents.js'
import type { Segment } from './segments.js'
import type { Telling } from './telling.js'

const MIN_CONTENT = 3

/** «Menurut X, ...», «..., menurut X», «..., kata X, ...»: what the sentence says around the aside. */
export function asideAt(reading: Reading, segment: Segment, index: number): Telling | null {
  const { zone, from, to } = segment
  const cue = tagAt(zone, index)
  if (!cue || segment.before?.cue?.index === index || LEXICON.things.has(formAt(zone, index + 1))) return null
  if (!isPlain(formAt(zone, index)) && !isNamedAfter(reading, zone, cue)) return null
  // What «Menurut X,» brings in is a clause though its predicate be a noun: «Menurut X, harganya Rp5.000».
  const opens = isOpened(reading, segment, index)
  if (!opens && !gapBefore(reading, zone, index).includes(',')) return null
  const voice: Voice | null =
    cue.side === 'clitic' ? { kind: 'clitic', span: cliticOf(zone, index) } : speakerAfter(reading, { zone, from: index + 1, to })
  if (!voice) return null
  const next = wordBehind(segment, index, voice)
  if (opens && next < to && !gapBefore(reading, zone, next).includes(',') && !LEXICON.according.has(formAt(zone, index)))
    return null
  const content: Stretch = opens ? { zone, from: next, to } : { zone, from, to: goesOn(reading, segment, next) ? to : index }
  if (content.to - content.from < MIN_CONTENT || (!(opens && isAccording(zone, index)) && !isClause(reading, content)))
    return null
  return { cue, voice, content: trimmed(reading, segment, content) }
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
function isOpened(reading: Reading, { zone, from }: Segment, index: number): boolean {
  if (index - from > 3) return false
  for (let at = from; at < index; at++) {
    const form = formAt(zone, at)
    if (!LEXICON.openers.has(form) && !LEXICON.adverbs.has(form) && !LEXICON.connectors.has(form)) return false
  }
  return index === from || gapBefore(reading, zone, index) !== '.'
}

/** The first word behind the phrase that names the speaker. */
function wordBehind({ zone, to }: Segment, cue: number, voice: Voice): number {
  let index = cue + 1
  while (index < to && wordOf(zone, index).start < voice.span.end) index++
  return index
}

/** Whether the sentence takes up its thread behind an aside: a comma closes the aside. */
function goesOn(reading: Reading, { zone, to }: Segment, next: number): boolean {
  for (let index = next; index < to; index++) {
    if (gapBefore(reading, zone, index).includes(',')) return true
  }
  return false
}
