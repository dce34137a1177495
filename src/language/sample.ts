const WORD = /\p{L}+/gu
/** A long text is judged by this many pieces of this length, spread over it. */
const PIECES = 4
/** In characters. */
const PIECE_LENGTH = 5_000

/** The text itself up to 20,000 characters; of a longer one, four pieces spread over it. */
export function sampleOf(text: string): string {
  if (text.length <= PIECES * PIECE_LENGTH) return text
  const step = Math.floor((text.length - PIECE_LENGTH) / (PIECES - 1))
  return Array.from({ length: PIECES }, (_, piece) => text.slice(piece * step, piece * step + PIECE_LENGTH)).join(' ')
}

/** The words of a text in lower case; the halves of «anak-anak» count apart. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}
