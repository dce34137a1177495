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

const SAYING: ReadonlySet<string> = new Set([...QUOTE_TAGS, ...QUOTE_TAGS.map((tag) => `${tag}nya`), ...SAYING_VERBS])
const FUTURE: ReadonlySet<string> = new Set(FUTURE_CUES)
const WORD = /[a-z]+/gi
const SENTENCE_END = /[.!?]["”)]?\s+["“(]?\p{Lu}/u
const MARKS = /["“”]/g
const REACH = 160
const COMMA = 44

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
  for (let at = to - 1; at > from; at--) {
    const code = text.charCodeAt(at)
    if ((code === 46 || code === 33 || code === 63) && SENTENCE_END.test(text.slice(at, Math.min(at + 6, to + 1)))) return at + 1
  }
  return null
}

/** What stands between quotation marks, taken in pairs; one left open runs to the end. */
function quotesIn(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (const match of text.slice(start, end).matchAll(MARKS)) {
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
  const from = Math.max(opens, start - REACH)
  for (let at = start - 1; at >= from; at--) {
    const mark = doc.text.charCodeAt(at)
    if ((mark === COMMA || isQuoteMark(mark)) && SAYING.has(wordBehind(doc.text, at + 1))) return true
    if (isQuoteMark(mark)) return false
  }
  return false
}

function isQuoteMark(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d
}

function wordBehind(text: string, at: number): string {
  const start = text[at] === ' ' ? at + 1 : at
  return /^[a-z]+/i.exec(text.slice(start, start + 16))?.[0].toLowerCase() ?? ''
}

/** Whether the words before an expression, back to the last quotation mark or word of saying, tell of the future. */
export function tellsFuture(doc: Doc, { opens, start }: Located): boolean {
  const before = doc.text.slice(Math.max(opens, start - REACH), start)
  const from = Math.max(said(before), before.lastIndexOf('"'), before.lastIndexOf('”'), 0)
  return (before.slice(from).match(WORD) ?? []).some((word) => FUTURE.has(word.toLowerCase()))
}

/** Where the last word of saying begins; -1 where there is none. */
function said(text: string): number {
  let last = -1
  for (const match of text.matchAll(WORD)) if (SAYING.has(match[0].toLowerCase())) last = match.index
  return last
}
