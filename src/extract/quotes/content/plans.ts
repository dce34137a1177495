import type { Span } from '../../../types.js'
import { type Cue, cueAfter, cueBefore, isNamedAfter, tagAt } from '../cues/cues.js'
import { isCited } from '../reading/paragraphs.js'
import type { Quotation } from '../reading/quotations.js'
import { formAt, gapBefore, type QuoteReading, wordOf } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import { wordFrom, type Zone } from '../reading/zones.js'
import { introducer, signatureAfter } from '../sources/signatures.js'
import type { Voice } from '../sources/sources.js'

/** A quotation that is speech, and where its speaker is to be looked for. */
export interface Plan {
  readonly quotation: Quotation
  /** The reporting word of its own; `null` where a neighbour tells who speaks. */
  readonly cue: Cue | null
  /** Who signs it or is named before its colon, without a reporting word. */
  readonly signer?: Voice
  /** Whether it carries on the sentence of the quotation before: «“...,” kata X, “...”». */
  readonly continues: boolean
}

/** In words: fewer between marks are a term, no speech. */
const MIN_WHOLE = 4
/** In words. */
const MAX_TITLE = 12

/** Those of the quotations of a zone that are speech: scare quotes, titles and names have neither a cue nor a sentence of their own. */
export function planSpeech(reading: QuoteReading, zone: Zone, quotations: readonly Quotation[]): Plan[] {
  const plans: Plan[] = []
  quotations.forEach((raw, index) => {
    const previous = quotations[index - 1]
    const next = quotations[index + 1]
    const plan = planOf(
      reading,
      zone,
      raw,
      { before: previous?.outer.end ?? zone.start, after: next?.outer.start ?? zone.end },
      plans,
    )
    if (plan) plans.push(plan)
  })
  return plans
}

interface Room {
  readonly before: number
  readonly after: number
}

function planOf(reading: QuoteReading, zone: Zone, raw: Quotation, room: Room, plans: readonly Plan[]): Plan | null {
  if (isTitle(reading, zone, raw)) return null
  if (raw.lost === 'closing' && !isReopened(reading, zone, raw)) return planUnclosed(reading, zone, raw)
  const after = cueAfter(reading, zone, raw, wordFrom(zone, room.after))
  if (raw.lost === 'opening') return after && { quotation: fromSentence(zone, raw), cue: after, continues: false }
  if (after) return { quotation: raw, cue: after, continues: false }
  const signer = signatureAfter(reading, { zone, from: wordFrom(zone, raw.outer.end), to: wordFrom(zone, room.after) }, raw)
  if (signer) return { quotation: raw, cue: null, signer, continues: false }
  const sentence = sentenceAt(zone, raw.outer.start)
  const from = wordFrom(zone, Math.max(room.before, sentence.start))
  const to = wordFrom(zone, raw.outer.start)
  const lastPlan = plans[plans.length - 1]
  if (lastPlan?.cue && carriesOn(reading, zone, lastPlan, raw)) return { quotation: raw, cue: null, continues: true }
  if (to > from) {
    const before = cueBefore(reading, { zone, from, to }, raw)
    if (before) return { quotation: raw, cue: before, continues: false }
    const named = introducer(reading, { zone, from, to }, raw.outer.start)
    return named && { quotation: raw, cue: null, signer: named, continues: false }
  }
  return isWhole(reading, zone, raw) && !isCited(reading.text, raw) ? { quotation: raw, cue: null, continues: false } : null
}

/** The last sentence of a zone that begins at or before an offset. */
function sentenceAt(zone: Zone, offset: number): Span {
  let low = 0
  let high = zone.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zone.sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return zone.sentences[low - 1] ?? zone
}

/** «..., kata X, “...”»: between the two stands the attribution of the first, and a comma at its end. */
function carriesOn(reading: QuoteReading, zone: Zone, plan: Plan, raw: Quotation): boolean {
  const between = reading.text.slice(plan.quotation.outer.end, raw.outer.start)
  if (between.length > 160 || !/[,:\u2013\u2014-]\s*$/.test(between) || /[.!?]\s/.test(between.trimStart().slice(1))) return false
  const last = wordFrom(zone, raw.outer.start) - 1
  for (let index = wordFrom(zone, plan.quotation.outer.end); index <= last; index++) {
    if (index !== plan.cue?.index && LEXICON.saying.has(formAt(zone, index))) return false
  }
  return true
}

/** Whether a quotation is a sentence by itself rather than a word or title at the head of one. */
function isWhole(reading: QuoteReading, zone: Zone, { start, end, outer, lost }: Quotation): boolean {
  // A paragraph of a quotation that goes on has no closing mark of its own.
  if (lost === null && end === outer.end) return true
  const words = wordFrom(zone, end) - wordFrom(zone, start)
  const text = reading.text.slice(start, end)
  const rest = reading.text.slice(outer.end, outer.end + 3).trimStart()
  const closes = /[.!?\u2026]$/.test(text) || (rest === '' && outer.end >= zone.end) || /^[.!?]/.test(rest)
  return zone.role === 'headline' || zone.role === 'heading' ? false : words >= MIN_WHOLE && closes && !/^\p{Ll}/u.test(text)
}

/** «lagu “...”», «film berjudul “...”»: a few words right behind a noun for what bears a title. */
function isTitle(reading: QuoteReading, zone: Zone, { start, end, outer }: Quotation): boolean {
  const noun = wordFrom(zone, outer.start) - 1
  if (noun < 0 || !LEXICON.titles.has(formAt(zone, noun))) return false
  return (
    /^\s*$/.test(reading.text.slice(wordOf(zone, noun).end, outer.start)) &&
    wordFrom(zone, end) - wordFrom(zone, start) <= MAX_TITLE
  )
}

/** A quotation of several paragraphs closes in the last one only, and opens in each. */
function isReopened(reading: QuoteReading, zone: Zone, { outer }: Quotation): boolean {
  return outer.end >= zone.end && /^["“„]/.test(reading.text.slice(zone.end, zone.end + 12).trimStart())
}

/** A mark that nothing closes: the quotation ends before its own «, kata X»; without one it is none. */
function planUnclosed(reading: QuoteReading, zone: Zone, raw: Quotation): Plan | null {
  const to = wordFrom(zone, raw.end)
  for (let index = wordFrom(zone, raw.start) + 1; index < to; index++) {
    const cue = gapBefore(reading, zone, index).includes(',') ? tagAt(zone, index) : null
    if (!cue || !isNamedAfter(reading, zone, cue)) continue
    const word = wordOf(zone, index - 1)
    const end = reading.text.charAt(word.end) === ',' ? word.end + 1 : word.end
    return {
      quotation: { start: raw.start, end, outer: { start: raw.outer.start, end }, lost: 'closing' },
      cue,
      continues: false,
    }
  }
  return null
}

/** A mark that nothing opens: the quotation is taken to begin with its sentence. */
function fromSentence(zone: Zone, raw: Quotation): Quotation {
  const start = Math.max(raw.start, sentenceAt(zone, raw.end - 1).start)
  return { ...raw, start, outer: { start, end: raw.outer.end } }
}
