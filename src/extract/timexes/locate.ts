import { FUTURE_CUES } from '../../language/id/deictics.js'
import { QUOTE_TAGS, SAYING_VERBS } from '../../language/id/saying.js'
import type { Doc, Span } from '../../types.js'
import type { Candidate } from './meaning.js'
import { recognise } from './recognise.js'

/** An expression with its place in the doc. */
export interface Located extends Omit<Candidate, 'weak'> {
  part: number
  /** Where its sentence begins, or a place not before. */
  opens: number
  /** The direct quotation it stands in, if any. */
  quote: Span | null
}

const SAYING = `(?:(?:${QUOTE_TAGS.join('|')})(?:nya)?|${SAYING_VERBS.join('|')})(?![a-z])`
const SAID = new RegExp(`(?<![a-z])${SAYING}`, 'gi')
const SAID_BEHIND_MARK = new RegExp(`[,"“”] ?${SAYING}`, 'i')
const FUTURE = new RegExp(`(?<![a-z])(?:${FUTURE_CUES.join('|')})(?![a-z])`, 'i')
const SENTENCE_END = /[.!?]["”)]?\s{1,3}["“(]?\p{Lu}/gu
const MARK = /["“”]/g
const REACH = 160

/** The expressions of the parts that tell the story, in text order. */
export function locate(doc: Doc): Located[] {
  const found: Located[] = []
  for (let first = 0; first < doc.sentences.length; ) {
    let next = first + 1
    while (next < doc.sentences.length && doc.sentences[next]?.part === doc.sentences[first]?.part) next++
    for (const each of locateIn(doc, first, next)) found.push(each)
    first = next
  }
  return found
}

/** The expressions of one part: the sentences from `first` to before `next`. */
function locateIn(doc: Doc, first: number, next: number): Located[] {
  const start = doc.sentences[first]?.start ?? 0
  const end = doc.sentences[next - 1]?.end ?? start
  const part = doc.sentences[first]?.part ?? 0
  const candidates = recognise(doc.text.slice(start, end))
  if (candidates.length === 0) return []
  const quotes = quotesIn(doc.text, start, end)
  const found: Located[] = []
  let opens = start
  let last = start
  let quote = 0
  for (const candidate of candidates) {
    const at = start + candidate.start
    const stop = lastSentenceEnd(doc.text, last, at)
    if (stop !== null) opens = stop
    while (quote < quotes.length && (quotes[quote]?.end ?? end) <= at) quote++
    const around = quotes[quote]
    last = start + candidate.end
    const { meaning, mod } = candidate
    found.push({ start: at, end: last, meaning, mod, part, opens, quote: around && around.start <= at ? around : null })
  }
  return found
}

/** Where the last sentence begins that opens between two places, looking back no further than a cue can reach. */
function lastSentenceEnd(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to + 1)
  let last: number | null = null
  SENTENCE_END.lastIndex = 1
  for (let match = SENTENCE_END.exec(between); match; match = SENTENCE_END.exec(between)) last = from + match.index + 1
  return last
}

/** What stands between quotation marks, taken in pairs; one left open runs to the end. */
function quotesIn(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  const words = text.slice(start, end)
  let open: number | null = null
  MARK.lastIndex = 0
  for (let match = MARK.exec(words); match; match = MARK.exec(words)) {
    const at = start + match.index
    if (open === null) open = at
    else if (match[0] !== '“') {
      spans.push({ start: open, end: at })
      open = null
    }
  }
  if (open !== null) spans.push({ start: open, end })
  return spans
}

/** The expression that dates the saying of a quotation: «“...”, kata X, Sabtu (18/10)». */
export function speechDateOf(doc: Doc, all: readonly Located[], index: number): Located | null {
  const quoted = all[index]
  if (!quoted?.quote) return null
  const closed = quoted.quote.end
  for (let next = index + 1; next < all.length; next++) {
    const after = all[next] as Located
    if (after.part !== quoted.part || after.start - closed > 400) return null
    if (after.quote) continue
    if (after.start < closed) continue
    const point = after.meaning
    if (point.kind !== 'point' || (point.weekday === undefined && point.day === undefined)) return null
    const between = doc.text.slice(closed, after.start)
    return said(between.slice(0, 60)) >= 0 && !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(between) ? after : null
  }
  return null
}

/** Whether an expression dates the saying of a quotation («..., kata X, Senin») rather than what is told. */
export function datesSpeech(doc: Doc, { opens, start, quote }: Located): boolean {
  if (quote) return false
  const before = doc.text.slice(Math.max(opens, start - REACH), start)
  const mark = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'), before.lastIndexOf('”'), 0)
  return SAID_BEHIND_MARK.test(before.slice(mark))
}

/** Whether the words before an expression, back to the last quotation mark or word of saying, tell of the future. */
export function tellsFuture(doc: Doc, { opens, start }: Located): boolean {
  const before = doc.text.slice(Math.max(opens, start - REACH), start)
  const from = Math.max(said(before), before.lastIndexOf('"'), before.lastIndexOf('”'), 0)
  return FUTURE.test(before.slice(from))
}

/** Where the last word of saying begins; -1 where there is none. */
function said(text: string): number {
  let last = -1
  SAID.lastIndex = 0
  for (let match = SAID.exec(text); match; match = SAID.exec(text)) last = match.index
  return last
}
