import { cleanSpaces, foldWords } from './fold.js'

/** What words are read from: text without zero-width characters and odd white space, the same folded, and how many words it has. */
export interface Wording {
  readonly clean: string
  readonly folded: string
  readonly count: number
}

/** A single blank. */
const SPACE = 1
/** What may need cleaning or folding. */
const ODD = 2
/** Sorts of the ASCII characters: a backtick and control characters are odd, as is all beyond ASCII. */
const SORTS = Uint8Array.from({ length: 128 }, (_, code) =>
  code === 32 ? SPACE : code > 32 && code < 127 && code !== 96 ? 0 : ODD,
)

/** The words of a span of the text. */
export function wordingOf(text: string, start: number, end: number): Wording {
  const spaces = singleSpaces(text, start, end)
  const words = text.slice(start, end)
  if (spaces < 0) {
    const clean = cleanSpaces(words)
    return { clean, folded: foldWords(clean), count: countWords(clean) }
  }
  const clean = words.trim()
  return { clean, folded: clean.toLowerCase(), count: spaces + 1 - (words.length - clean.length) }
}

/** How many spaces the span holds; -1 where two stand in a row or a character may need cleaning or folding. */
function singleSpaces(text: string, start: number, end: number): number {
  let spaces = 0
  let odd = 0
  let last = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const sort = code < 128 ? (SORTS[code] as number) : ODD
    odd |= (sort & ODD) | (sort & last)
    spaces += sort & SPACE
    last = sort
  }
  return odd === 0 ? spaces : -1
}

function countWords(clean: string): number {
  let count = 1
  for (let at = clean.indexOf(' '); at >= 0; at = clean.indexOf(' ', at + 1)) count++
  return count
}
