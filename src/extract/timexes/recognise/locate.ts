import type { Mod, Sentence, Span } from '../../../types.js'
import type { Meaning } from '../meaning/meaning.js'
import type { Place } from '../tokens/context-cues.js'
import type { Tokens } from '../tokens/time-tokens.js'
import { recognise } from './recognise-timexes.js'

/** An expression with its place in the text. */
export interface Located extends Place {
  meaning: Meaning
  mod: Mod | null
  /** The direct quotation it stands in, if any. */
  quote: Span | null
}

const QUOTATION = /["“”][^"”]*["”]?/g

/** The expressions of the parts of a text, in text order. */
export function locate(tokens: Tokens, parts: readonly Sentence[]): Located[] {
  const { text, starts, ends } = tokens
  const located: Located[] = []
  let index = -1
  let quotes: Span[] = []
  let next = 0
  for (const { from, to, meaning, mod } of recognise(tokens)) {
    const start = starts[from] as number
    if (start >= (parts[index]?.end ?? 0)) {
      while (start >= (parts[index]?.end ?? 0)) index++
      quotes = quotesIn(text, parts[index] as Sentence)
      next = 0
    }
    const { part, end } = parts[index] as Sentence
    while ((quotes[next]?.end ?? end) <= start) next++
    const quote = quotes[next]
    const within = quote && quote.start <= start ? quote : null
    located.push({ from, to, start, end: ends[to - 1] as number, part, meaning, mod, quote: within })
  }
  return located
}

/** What stands between quotation marks, taken in pairs; one left open runs to the end. */
function quotesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const quotes: Span[] = []
  QUOTATION.lastIndex = 0
  for (let quote = QUOTATION.exec(words); quote; quote = QUOTATION.exec(words)) {
    quotes.push({ start: start + quote.index, end: start + QUOTATION.lastIndex - 1 })
  }
  return quotes
}
