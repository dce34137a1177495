import type { Quotation } from '../reading/quotations.js'
import { formAt, gapBefore, mentionOfWord, type QuoteReading, type WordStretch, wordOf } from '../reading/quote-reading.js'
import { LEXICON, withoutClitic } from '../reading/speech-lexicon.js'
import { wordFrom, type Zone } from '../reading/zones.js'
import { isPassiveVerb } from './clause-kinds.js'

/** A reporting word: its index in the zone, and on which side its speaker stands. */
export interface Cue {
  readonly index: number
  readonly side: 'after' | 'before' | 'clitic'
}

/** In words. */
const MAX_LEAD = 16
/** In words. */
const MAX_NAMING = 5
/** What may stand between the closing mark and the word that reports it; stray marks too. */
const GAP = /^[\s,.;:!?\u2013\u2014\u200b'’<-]{0,5}$/

/** Whether the word has a form of one of these verbs, with or without «-nya». */
export function isForm(words: ReadonlySet<string>, form: string): boolean {
  if (words.has(form)) return true
  const bare = withoutClitic(form)
  return bare !== null && words.has(bare)
}

/** Whether a word is a verb of saying, judging, wishing or asking, or opens one in two words. */
export function isSaying(zone: Zone, index: number): boolean {
  return LEXICON.saying.has(formAt(zone, index)) || isSayingPhrase(zone, index)
}

/** Whether a word and the next are a verb of saying together: «memberi tahu». */
export function isSayingPhrase(zone: Zone, index: number): boolean {
  const form = formAt(zone, index)
  return LEXICON.sayingPhraseStarts.has(form) && LEXICON.sayingPhrases.has(`${form} ${formAt(zone, index + 1)}`)
}

/** «kata», «ujarnya», «dikatakan»: the cue a word is when its speaker follows or clings to it; `null` for other words. */
export function tagAt(zone: Zone, index: number): Cue | null {
  const form = formAt(zone, index)
  const bare = withoutClitic(form)
  if (bare && (LEXICON.tags.has(bare) || LEXICON.said.has(bare) || LEXICON.according.has(bare))) return { index, side: 'clitic' }
  return LEXICON.tags.has(form) || LEXICON.said.has(form) || LEXICON.according.has(form) ? { index, side: 'after' } : null
}

/** Whether a tag carries its speaker with it: «-nya», a pronoun or a name right behind it. */
export function isNamedAfter(reading: QuoteReading, zone: Zone, tag: Cue): boolean {
  if (tag.side === 'clitic') return true
  if (gapBefore(reading, zone, tag.index + 1).includes(',')) return false
  if (LEXICON.person.has(formAt(zone, tag.index + 1))) return true
  return mentionOfWord(reading, zone, tag.index + 1) !== null
}

/** The cue that follows a quotation: «“...,” kata X», «“...,” demikian ujarnya», «“...,” X menambahkan». */
export function cueAfter(reading: QuoteReading, zone: Zone, quotation: Quotation, to: number): Cue | null {
  let index = wordFrom(zone, quotation.outer.end)
  if (index >= to) return null
  const gap = reading.text.slice(quotation.outer.end, wordOf(zone, index).start)
  if (!GAP.test(gap)) return null
  const first = index
  while (index < to - 1 && /^(?:demikian|begitu|seperti|sebagaimana|lebih)$/.test(formAt(zone, index))) index++
  if (index > first && LEXICON.saidNouns.has(formAt(zone, index))) return { index, side: 'after' }
  if (index > first && mentionOfWord(reading, zone, index)?.entity.type === 'PER') return { index: index - 1, side: 'after' }
  const tag = tagAt(zone, index) ?? tagBehindQuote(reading, zone, quotation, gap, index)
  const isCapital = /\p{Lu}/u.test(reading.text.charAt(wordOf(zone, index).start))
  // «… “berani diam”. Menurut X, …»: the sentence is over, and the tag opens the next.
  const isNext = isCapital && (/[.!?]/.test(gap) || isForm(LEXICON.according, formAt(zone, index)))
  if (tag && !isNext && (!isCapital || isNamedAfter(reading, zone, tag) || isInCapitals(reading, zone, index)))
    return isTold(reading, zone, quotation, gap, tag) ? tag : null
  return pauses(reading, quotation, gap, /[,?!]$/) ? verbAfter(reading, { zone, from: index, to }) : null
}

/** «“...,” buka X», «“...,” bunyi surat itu»: words that are tags right behind the comma of a quotation only. */
function tagBehindQuote(reading: QuoteReading, zone: Zone, quotation: Quotation, gap: string, index: number): Cue | null {
  const form = formAt(zone, index)
  const length = wordFrom(zone, quotation.end) - wordFrom(zone, quotation.start)
  if (length < 2 || !isForm(LEXICON.behindQuotes, form) || !pauses(reading, quotation, gap, /[,.!?]$/)) return null
  return { index, side: LEXICON.behindQuotes.has(form) ? 'after' : 'clitic' }
}

/** Whether a mark of one of these kinds, or a comma behind it, ends a quotation. */
function pauses({ text }: QuoteReading, { start, end }: Quotation, gap: string, marks: RegExp): boolean {
  return marks.test(text.slice(Math.max(start, end - 1), end)) || gap.includes(',')
}

/** Whether a word is written in capitals alone: in a text of capitals they tell nothing. */
function isInCapitals({ text }: QuoteReading, zone: Zone, index: number): boolean {
  const { start, end } = wordOf(zone, index)
  return /^\p{Lu}{3,}$/u.test(text.slice(start, end))
}

/** Many tags are everyday words («tutup», «jelas»): one needs a comma or stop before it, or somebody after it. */
function isTold(reading: QuoteReading, zone: Zone, quotation: Quotation, gap: string, tag: Cue): boolean {
  return (
    pauses(reading, quotation, gap, /[,.!?\u2026-]$/) ||
    LEXICON.plainTags.has(formAt(zone, tag.index)) ||
    isNamedAfter(reading, zone, tag)
  )
}

/** «X menambahkan» right behind a quotation, where X is a pronoun or a name. */
function verbAfter(reading: QuoteReading, { zone, from, to }: WordStretch): Cue | null {
  if (!LEXICON.person.has(formAt(zone, from)) && !mentionOfWord(reading, zone, from)) return null
  for (let index = from + 1; index < Math.min(to, from + 8); index++) {
    if (/[.,;:]/.test(gapBefore(reading, zone, index))) return null
    if (isSaying(zone, index)) return { index, side: 'before' }
  }
  return null
}

/** The cue that leads into a quotation: «X mengatakan, “...”», «menyebutnya “...”»; the stretch ends where the quotation begins. */
export function cueBefore(reading: QuoteReading, { zone, from, to }: WordStretch, quotation: Quotation): Cue | null {
  const last = to - 1
  if (last < from || LEXICON.titles.has(formAt(zone, last))) return null
  const gap = reading.text.slice(wordOf(zone, last).end, quotation.outer.start)
  const pause = /[,:]/.test(gap)
  for (let index = last; index >= Math.max(from, last - MAX_LEAD); index--) {
    const cue = leadAt(reading, { zone, from, to }, index)
    if (cue && LEXICON.noting.has(formAt(zone, index)) && !pause) return null
    if (cue) return pause || last - index <= reachOf(zone, index, quotation) ? cue : null
    if (!pause && /[,;:]/.test(gapBefore(reading, zone, index)))
      return last - index < MAX_NAMING ? sourceOf(reading, { zone, from, to: index }, quotation) : null
  }
  return null
}

/** «Menurut X, kliennya hanya “...”.»: a source that opens the sentence, and words of its own that end it. */
function sourceOf(reading: QuoteReading, { zone, from, to }: WordStretch, { start, end, outer }: Quotation): Cue | null {
  const isLong = wordFrom(zone, end) - wordFrom(zone, start) >= 3
  const isLast =
    /[.!?]$/.test(reading.text.slice(end - 1, end)) || /^(?:[.!?]|\s*$)/.test(reading.text.slice(outer.end, outer.end + 2))
  if (!isLong || !isLast || to - from > MAX_LEAD || !isForm(LEXICON.according, formAt(zone, from))) return null
  return tagAt(zone, from)
}

function leadAt(reading: QuoteReading, { zone, from, to }: WordStretch, index: number): Cue | null {
  if (isUnsaid(reading, { zone, from, to }, index)) return null
  const form = formAt(zone, index)
  const tag = tagAt(zone, index)
  const isPassive = LEXICON.said.has(form)
  if (isPassive && index === to - 1) return null
  if (isPassive && formAt(zone, index + 1) === 'sebagai') return null
  if (tag && (tag.side === 'clitic' || isPassive)) return tag
  if (tag && !LEXICON.saying.has(form)) return opensAside(reading, { zone, from, to }, tag) ? tag : null
  return isForm(LEXICON.saying, form) || isForm(LEXICON.naming, form) ? { index, side: 'before' } : null
}

/** «Kata X, “...”», «..., menurut X, “...”»: the tag begins its sentence or piece, with its speaker behind it. */
function opensAside(reading: QuoteReading, { zone, from }: WordStretch, tag: Cue): boolean {
  if (!LEXICON.according.has(formAt(zone, tag.index)) && !isNamedAfter(reading, zone, tag)) return false
  return tag.index === from || gapBefore(reading, zone, tag.index).includes(',')
}

/**
 * Whether what goes before a verb says that nothing was said: «tidak menyebut», «belum pernah menyebut», «untuk menjelaskan»,
 * «diharapkan memastikan». A denial denied is said («tak menampik»), and so is what is «tidak hanya» said.
 */
export function isUnsaid(reading: QuoteReading, { zone, from }: WordStretch, index: number): boolean {
  let at = index - 1
  while (at > from && LEXICON.adverbs.has(formAt(zone, at))) at--
  if (at < from || mentionOfWord(reading, zone, at)) return false
  const form = formAt(zone, at)
  if (LEXICON.negations.has(form)) {
    return !LEXICON.denying.has(formAt(zone, index)) && !LEXICON.restricting.has(formAt(zone, at + 1))
  }
  return LEXICON.unsaying.has(form) || (isPassiveVerb(form) && !hasRelative({ zone, from, to: at }))
}

/** «pelaku yang ditangkap mengaku»: the passive tells more of the subject. */
function hasRelative({ zone, from, to }: WordStretch): boolean {
  for (let index = to - 1; index >= from; index--) if (formAt(zone, index) === 'yang') return true
  return false
}

/** How many words may stand between a verb and an unannounced quotation: few, and none but naming verbs bring a lone word. */
function reachOf(zone: Zone, index: number, quotation: Quotation): number {
  const length = wordFrom(zone, quotation.end) - wordFrom(zone, quotation.start)
  if (isForm(LEXICON.naming, formAt(zone, index))) return MAX_NAMING
  return length >= 3 ? MAX_NAMING : -1
}
