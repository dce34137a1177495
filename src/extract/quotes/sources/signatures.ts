import type { Span } from '../../../types.js'
import { formAt, gapBefore, mentionOfWord, type QuoteReading, type WordStretch, wordOf } from '../reading/quote-reading.js'
import { nameAt, type Voice } from './sources.js'
import { speakerAfter } from './speakers.js'

/** «“...” — X», «“...,” Direktur Y X.»: who signs a quotation behind a dash, or behind its comma with an office and a name alone. */
export function signatureAfter(
  reading: QuoteReading,
  { zone, from, to }: WordStretch,
  { end, outer }: Span & { outer: Span },
): Voice | null {
  if (from >= to) return null
  const gap = reading.text.slice(outer.end, wordOf(zone, from).start)
  const signed = /^\s*[\u2013\u2014-]{1,2}\s*$/.test(gap)
  const paused = reading.text.charAt(end - 1) === ',' || /^\s*,\s*$/.test(gap)
  if (!signed && !(paused && /\p{Lu}/u.test(reading.text.charAt(wordOf(zone, from).start)))) return null
  const voice = speakerAfter(reading, { zone, from, to })
  return voice?.kind === 'name' && voice.mention.entity.type === 'PER' && isLast(reading, { zone, from, to }, voice)
    ? voice
    : null
}

/** Whether the sentence has no more to say behind a name: it ends, or a comma or bracket follows. */
function isLast(reading: QuoteReading, { zone, from, to }: WordStretch, { span }: Voice): boolean {
  let next = from
  while (next < to && wordOf(zone, next).start < span.end) next++
  return next >= to || /[.,(\n]/.test(gapBefore(reading, zone, next))
}

/** «X:», «Dan dari Ketua X:»: the person named right before the colon that ends a stretch. */
export function introducer(reading: QuoteReading, { zone, from, to }: WordStretch, end: number): Voice | null {
  const last = to - 1
  if (last < from || formAt(zone, last) === '') return null
  if (!/^\s*(?:\([^()]{1,30}\)\s*)?:\s*$/.test(reading.text.slice(wordOf(zone, last).end, end))) return null
  const voice = nameAt(reading, { zone, from, to }, last)
  return voice && mentionOfWord(reading, zone, last)?.entity.type === 'PER' ? voice : null
}
