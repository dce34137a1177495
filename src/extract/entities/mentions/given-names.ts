import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import { listedNameAt } from '../gazetteer/gazetteer.js'
import { headAt, isFieldWord } from '../gazetteer/heads.js'
import {
  addressLength,
  degreeLength,
  followsOffice,
  isGivenName,
  officeLength,
  personNounLength,
  rankLength,
} from '../gazetteer/titles.js'

/** Where the name begins with the capitalised word before it that is no title, office or head: «Ratu Sabrina», «Novel Wicaksono». */
export function withGivenName(words: readonly Word[], from: number): number {
  const before = words[from - 1]
  if (before?.shape !== 'title' || before.glued || words[from]?.glued) return from
  if (endsListed(words, from)) return from
  if (isNamesake(words, from - 1)) return from - 1
  if (isTitleEnd(words, from)) return from
  if (isGivenName(before)) return from - 1
  const plain = words[from - 2]?.shape !== 'lower' || isFieldWord(before)
  return plain || headAt(words, from - 1) || listedNameAt(words, from - 1) ? from : from - 1
}

/**
 * Where the name of a village head begins in what looks like a village: «Kepala Desa [Budi Santoso] mengatakan». Only where a given name
 * follows «Desa», no listed place, and no other name behind; 0 where the words are those of a place.
 */
export function holderOfDistrict(words: readonly Word[], from: number, end: number): number {
  const head = headAt(words, from)
  const name = from + (head?.length ?? 0)
  if (head?.kind !== 'district' || name >= end || officeLength(words, from - 1) === 0) return 0
  if (!isGivenName(words[name] as Word) || listedNameAt(words, name) || isCapital(words[end])) return 0
  return name
}

/** Whether a given name that is a title too stands behind another office's holder or place: «Sekjen PSSI, Ratu Tisha», not «Raja Charles». */
function isNamesake(words: readonly Word[], at: number): boolean {
  const before = isMark(words[at - 1], ',') ? at - 2 : at - 1
  return isGivenName(words[at] as Word) && isCapital(words[before]) && followsOffice(words, before)
}

/** Whether a listed name of several words ends before the word: «Kejaksaan Agung Budi». */
function endsListed(words: readonly Word[], from: number): boolean {
  for (let length = 2; length <= 4; length++) {
    if (from >= length && listedNameAt(words, from - length)?.length === length) return true
  }
  return false
}

/** Whether an office, rank or form of address ends before the word. */
function isTitleEnd(words: readonly Word[], from: number): boolean {
  for (let length = 1; length <= 3; length++) {
    const at = from - length
    if (at < 0) return false
    if (officeLength(words, at) === length || rankLength(words, at) === length || addressLength(words, at) === length) return true
    if (personNounLength(words, at) === length) return true
  }
  return false
}

/** Where the name ends with the surnames after it that a degree closes: «Tajuddin» «Mappeasse, M.Ag.» */
export function withSurnames(words: readonly Word[], to: number): number {
  let end = to
  while (end < to + MOST_SURNAMES && words[end]?.shape === 'title' && !listedNameAt(words, end)) end++
  return isMark(words[end], ',') && degreeLength(words, end + 1) > 0 ? end : to
}
/** In words. */
const MOST_SURNAMES = 3

/**
 * A person's name without what is none of it: the noun or verb that opens the sentence with a capital («Agresivitas Budi», «Berpulangnya
 * Rina Sari»), and a degree that no comma parts from it («Rina Sari S.H.»).
 */
export function withoutStrangers(words: readonly Word[], from: number, to: number): readonly [from: number, to: number] {
  const opens = from === 0 || OPENING.has(words[from - 1]?.text ?? '')
  const first = opens && to - from > 1 && isDerived(words[from]?.lower ?? '') ? from + 1 : from
  for (let at = first + 2; at < to; at++) if (isDegree(words, at) && degreeLength(words, at) >= to - at) return [first, at]
  return [first, to - first > 2 && isDottedDegree(words, to - 1) ? to - 1 : to]
}
const OPENING: ReadonlySet<string> = new Set(['"', '“', ':', '.', '-', '–', '—'])

/** Whether affixes make the word a noun of quality or a verb with its clitic, as no name is made. */
function isDerived(lower: string): boolean {
  return DERIVED.test(lower)
}
const DERIVED = /^(?:\p{L}{3,}(?:itas|isasi|isme)|(?:ber|ter|me|pe|ke|di)\p{L}{4,}nya)$/u

/** Whether the word is a degree by its capitals or its stops; «Sofia Ma» is a name. */
function isDegree(words: readonly Word[], at: number): boolean {
  return words[at]?.shape === 'upper' || words[at]?.shape === 'mixed' || isMark(words[at + 1], '.')
}

/** The first letter of «S.H.», which the model took for one of the name. */
function isDottedDegree(words: readonly Word[], at: number): boolean {
  return (words[at]?.text.length ?? 0) === 1 && isMark(words[at + 1], '.') && degreeLength(words, at) > 2
}
