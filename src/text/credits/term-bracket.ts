/** In characters. */
const LONGEST = 80
const TERM = /[\p{L}\d]\s\((?!foto|dok|ist)[^()]{2,60}\)\.$/iu

/**
 * Whether a line ends in a bracket that is part of its last sentence, as the stop behind it says: «… warga (BID/Buku Desa).» gives two
 * names for one thing and no credit of a picture.
 */
export function endsInTerm(line: string): boolean {
  return TERM.test(line.slice(-LONGEST))
}
