import { SERVING_NOUNS } from '../../../language/id/names/heads.js'
import { phrases } from '../../../language/id/notation.js'
import { NAME_PARTING_WORDS } from '../../../language/id/words/function-words.js'
import { hasVerbShape } from '../../../text/verb-shape.js'
import { isMark, type Word } from '../../../text/words/word.js'
import { isPlaceHead } from '../gazetteer/heads.js'
import { addressLength, isGivenName, officeLength, rankLength } from '../gazetteer/titles.js'

/** Words of a sentence, from one index to before another. */
export type WordRange = readonly [from: number, to: number]

/** The name without titles, marks and plain nouns at its edges; a bracket that closes it is a name of its own. */
export function withoutEdges(words: readonly Word[], whole: WordRange, cased: boolean): WordRange[] {
  const [from, end] = trimmed(words, behindBracket(words, whole), whole[1], cased)
  // The closing bracket, a mark, is trimmed off.
  const opening = isMark(words[end], ')') ? lastOpening(words, from, end) : end
  if (opening <= from || opening >= end) return [[from, end]]
  return [trimmed(words, from, opening, cased), [opening + 1, end]]
}

/** Where the name begins behind a bracket that it closes and did not open: «Dir PA) Bareskrim Polri». */
function behindBracket(words: readonly Word[], [from, end]: WordRange): number {
  for (let at = from; at < end - 1; at++) {
    if (isMark(words[at], '(')) return from
    if (isMark(words[at], ')')) return at + 1
  }
  return from
}

/** Where the bracket opens that ends the words. */
function lastOpening(words: readonly Word[], from: number, end: number): number {
  let at = end - 1
  while (at > from && !isMark(words[at], '(')) at--
  return at
}

/** «Peraturan Daerah … tentang Pencemaran Udara» menjalani «Sidang …»: an active verb in small letters stands between two names. */
export function betweenVerbs(words: readonly Word[], from: number, end: number, cased: boolean): WordRange[] {
  if (!cased) return [[from, end]]
  const parts: WordRange[] = []
  let start = from
  for (let at = from + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.shape !== 'lower' || !word.lower.startsWith('me') || !hasVerbShape(word.lower)) continue
    parts.push([start, at])
    start = at + 1
  }
  return [...parts, [start, end]]
}

/** The pieces between brackets, and between small words that no name holds; a bracketed short name is a name of its own. */
export function betweenBrackets(words: readonly Word[], from: number, to: number): WordRange[] {
  const pieces: WordRange[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isMark(words[at], '(') && !isMark(words[at], ')') && !OUTSIDE.has(words[at]?.text ?? '')) continue
    if (at > start) pieces.push([start, at])
    start = at + 1
  }
  return pieces
}

const OUTSIDE: ReadonlySet<string> = new Set(NAME_PARTING_WORDS)

/** The range without titles, marks and plain nouns at its edges. */
export function trimmed(words: readonly Word[], start: number, end: number, cased: boolean): WordRange {
  let from = start
  let to = end
  while (to > from && endsOutside(words, to - 1, cased)) to--
  while (from < to) {
    const title = rankLength(words, from) || addressLength(words, from) || officeBefore(words, from, to)
    if (title > 0 && from + title < to) from += title
    else if (words[from]?.shape === 'mark' || (cased && isPlainNoun(words, from) && to - from > 1)) from++
    else if (SERVING.has(words[from]?.lower ?? '') && to - from > 1) from++
    else break
  }
  return [from, to]
}

const SERVING: ReadonlySet<string> = new Set(phrases(SERVING_NOUNS))

/** Whether a name does not reach to the word: a mark, a verb, or a small word behind a mark. */
function endsOutside(words: readonly Word[], at: number, cased: boolean): boolean {
  const word = words[at] as Word
  if (word.shape === 'mark') return true
  return cased && word.shape === 'lower' && (hasVerbShape(word.lower) || words[at - 1]?.shape === 'mark')
}

/** A lower-case word before a name; the heads of places stay with it, as the model's corpora have them. */
function isPlainNoun(words: readonly Word[], at: number): boolean {
  return words[at]?.shape === 'lower' && !isPlaceHead(words[at] as Word)
}

function officeBefore(words: readonly Word[], from: number, to: number): number {
  const length = officeLength(words, from)
  return length > 0 && from + length < to - 1 && !isGivenName(words[from] as Word) ? length : 0
}
