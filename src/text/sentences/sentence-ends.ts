import { BEFORE_NAME, DOMAINS } from '../../language/id/words/abbreviations.js'
import { isLower, isSpace, isUpper, isWordCharacter, skipSpace } from '../characters.js'
import { isAbbreviation, isBracketedAbbreviation, isOneOf, wordAt } from './abbreviations.js'

/** In characters; bounds the way back. */
const LONGEST_WORD = 40

/** A run of stops and the closing marks after it: `start` to `after` the stops, `after` to `end` the marks. */
export interface Stop {
  start: number
  after: number
  end: number
}

/** Whether a sentence that begins at `sentence` ends at this stop, which may be one of these abbreviations, beside ours. */
export function endsSentence(text: string, sentence: number, stop: Stop, abbreviations: ReadonlySet<string>): boolean {
  const next = text.charCodeAt(stop.end)
  if (stop.end >= text.length) return true
  if (!isSpace(next)) return isGlued(text, stop)
  const head = headAfter(text, stop.end)
  if (head >= text.length || isLower(text.charCodeAt(head))) return false
  if (isOmission(text, stop)) return false
  if (isBracketedAbbreviation(text, stop.start, stop.end, head)) return false
  const single = text.charCodeAt(stop.start) === 46 && stop.after === stop.start + 1
  if (!single || stop.end !== stop.after) return true
  return !isOneOf(abbreviations, text, stop.start) && !isAbbreviation(text, sentence, stop.start, head)
}

/** «[...]» stands for left-out words. */
function isOmission(text: string, stop: Stop): boolean {
  const before = text.charCodeAt(stop.start - 1)
  return (before === 91 || before === 40) && stop.end > stop.after
}

/** Where the next word begins, after white space and a few opening marks; the first mark where none does, the length of the text at its end. */
function headAfter(text: string, from: number): number {
  const at = skipSpace(text, from)
  for (let head = at; head < at + 4; head++) {
    if (head >= text.length || isWordCharacter(text.charCodeAt(head))) return head
  }
  return at
}

/** Whether the next sentence follows without a space: «selesai.Dia»; not in «detik.com», «S.Pd», «PT.Bank» or an address. */
function isGlued(text: string, stop: Stop): boolean {
  const next = text.charCodeAt(stop.end + 1)
  if (!isUpper(text.charCodeAt(stop.end)) || !isWordCharacter(next)) return false
  if (stop.end > stop.after) return true
  const word = lastWord(text, stop.start)
  if (word.length < 2 || BEFORE_NAME.has(word) || DOMAINS.has(wordAt(text, stop.end).toLowerCase())) return false
  if (!isLower(next)) return isLower(word.charCodeAt(0))
  return word.length > 2 || isLower(word.charCodeAt(word.length - 1))
}

/** The word that ends here, where a space stands before it; empty otherwise. */
function lastWord(text: string, end: number): string {
  let start = end
  const least = Math.max(0, end - LONGEST_WORD)
  while (start > least && isWordCharacter(text.charCodeAt(start - 1))) start--
  return isSpace(text.charCodeAt(start - 1)) ? text.slice(start, end) : ''
}
