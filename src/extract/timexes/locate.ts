import { FUTURE_CUES } from '../../language/id/deictics.js'
import { QUOTE_TAGS, SAYING_VERBS } from '../../language/id/speech-verbs.js'
import type { Doc, Span } from '../../types.js'
import type { Candidate } from './meaning.js'
import { recognise } from './recognise.js'

/** An expression with its place in the doc. */
export interface Located extends Candidate {
  part: number
  sentence: number
  /** The direct quotation it stands in, if any. */
  quote: Span | null
}

const SAYING = `(?:${[...QUOTE_TAGS, ...SAYING_VERBS].join('|')})`
const FUTURE = new RegExp(`(?:^|[^a-z])(?:${FUTURE_CUES.join('|')})(?![a-z])`, 'i')
const SPEECH = new RegExp(`(?:^|[^a-z])(?:${SAYING})(?:nya)?(?![a-z])`, 'gi')
const SAID = new RegExp(`["”,]\\s*(?:${SAYING})(?:nya)?(?![a-z])[^"“”]*$`, 'i')
const MARKS = /["“”]/g
const CUE_REACH = 160

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
  const candidates = recognise(doc.text.slice(start, end))
  if (candidates.length === 0) return []
  const quotes = quotesIn(doc.text, start, end)
  const found: Located[] = []
  let sentence = first
  let quote = 0
  for (const candidate of candidates) {
    const at = start + candidate.start
    while (sentence + 1 < next && (doc.sentences[sentence]?.end ?? end) <= at) sentence++
    while (quote < quotes.length && (quotes[quote]?.end ?? end) <= at) quote++
    const around = quotes[quote]
    const inside = around && around.start <= at ? around : null
    const part = doc.sentences[first]?.part ?? 0
    found.push({ ...candidate, start: at, end: start + candidate.end, part, sentence, quote: inside })
  }
  return found
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
    SPEECH.lastIndex = 0
    return SPEECH.test(between.slice(0, 60)) && !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(between) ? after : null
  }
  return null
}

/** Whether an expression dates the saying of a quotation rather than what is told. */
export function datesSpeech(doc: Doc, { sentence, start, quote }: Located): boolean {
  if (quote) return false
  const from = Math.max(doc.sentences[sentence]?.start ?? 0, start - CUE_REACH)
  return SAID.test(doc.text.slice(from, start))
}

/** Whether the words before an expression, back to the last quotation mark or word of saying, tell of the future. */
export function tellsFuture(doc: Doc, { sentence, start }: Located): boolean {
  const from = Math.max(doc.sentences[sentence]?.start ?? 0, start - CUE_REACH)
  const before = doc.text.slice(from, start)
  const said = [...before.matchAll(SPEECH)].pop()
  const clause = said ? before.slice(said.index + said[0].length) : before
  const mark = Math.max(clause.lastIndexOf('"'), clause.lastIndexOf('”'))
  return FUTURE.test(clause.slice(mark + 1))
}
