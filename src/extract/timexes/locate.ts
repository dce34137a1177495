import type { Sentence, Span } from '../../types.js'
import type { Place } from './cues.js'
import type { Candidate } from './meaning.js'
import { recognise } from './recognise.js'

/** An expression with its place in the text. */
export interface Located extends Place, Omit<Candidate, 'weak'> {
  /** The direct quotation it stands in, if any. */
  quote: Span | null
}

const STOPS = Array.from('.!?', (stop) => stop.charCodeAt(0))
/** Between the stop of one sentence and the next. */
const OPENING = /["”)]?\s{1,3}["“(]?\p{Lu}/uy
const QUOTATION = /["“”][^"”]*["”]?/g

/** The expressions of the parts of a text, in text order. */
export function locate(text: string, parts: readonly Sentence[]): Located[] {
  const located: Located[] = []
  for (const part of parts) locateIn(text, part, located)
  return located
}

function locateIn(text: string, { start, end, part }: Sentence, located: Located[]): void {
  const words = text.slice(start, end)
  const candidates = recognise(words)
  if (candidates.length === 0) return
  const quotes = quotesIn(words, start)
  let opens = start
  let last = start
  let next = 0
  for (const { start: from, end: to, meaning, mod } of candidates) {
    const at = start + from
    opens = lastOpening(text, last, at) ?? opens
    last = start + to
    while ((quotes[next]?.end ?? end) <= at) next++
    const quote = quotes[next]
    located.push({ start: at, end: last, meaning, mod, part, opens, quote: quote && quote.start <= at ? quote : null })
  }
}

/** Where the last sentence begins that opens between two places, or at the second. */
function lastOpening(text: string, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) {
    if (!STOPS.includes(text.charCodeAt(at))) continue
    OPENING.lastIndex = at + 1
    if (OPENING.test(text)) return at + 1
  }
  return null
}

/** What stands between quotation marks, taken in pairs; one left open runs to the end. */
function quotesIn(words: string, start: number): Span[] {
  const quotes: Span[] = []
  QUOTATION.lastIndex = 0
  for (let quote = QUOTATION.exec(words); quote; quote = QUOTATION.exec(words)) {
    quotes.push({ start: start + quote.index, end: start + QUOTATION.lastIndex - 1 })
  }
  return quotes
}
