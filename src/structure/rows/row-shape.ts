import { FUNCTION_WORDS } from '../../language/id/words/function-words.js'
import { isLower, isUpper, isWordCharacter } from '../../text/characters.js'
import { type Row, wordsOf } from './draft.js'

const UPPER_START = /^[^\p{L}\d]*\p{Lu}/u
const LOWER_START = /^["'“‘(]?\p{Ll}/u
const HAS_LOWER = /\p{Ll}/u
const HAS_LETTER = /\p{L}/u
const SEVERAL_SENTENCES = /[.!?]["”']? +["“']?\p{Lu}/u
const DOTS_AT_END = /(?:\.{2}|…)["”'’]?$/
const SMALL = new Set(FUNCTION_WORDS)

/** Whether the row closes a sentence. */
export function endsSentence(row: Row): boolean {
  return endsWithFullStop(row) || row.stop === '!' || row.stop === '?'
}

/** Whether the row closes with a full stop, which titles and headings do not. */
export function endsWithFullStop(row: Row): boolean {
  return row.stop === '.' || row.stop === '…'
}

/** Whether the row breaks off with dots, as titles may. */
export function endsWithDots(row: Row): boolean {
  return !row.long && DOTS_AT_END.test(row.plain)
}

/** Whether the row ends with a colon: it announces something. */
export function endsWithColon(row: Row): boolean {
  return row.mark === ':' || row.mark === '：'
}

/** Whether the row ends with a comma or a semicolon. */
export function endsOpen(row: Row): boolean {
  return row.mark === ',' || row.mark === ';'
}

/** Whether the row goes on where another left off: it starts with a small letter or a closing mark. */
export function startsLower(row: Row): boolean {
  const code = row.plain.charCodeAt(0)
  return code < 128 && isWordCharacter(code) ? isLower(code) : LOWER_START.test(row.plain)
}

/** Whether the row reads as running prose: long, or a whole sentence of some length. */
export function isProse(row: Row): boolean {
  if (row.long || row.size >= 25) return true
  return row.size >= 10 && endsWithFullStop(row)
}

/** Whether the row holds more than one sentence. */
export function hasSeveralSentences(row: Row): boolean {
  return row.long || SEVERAL_SENTENCES.test(row.plain)
}

/** Whether the row has letters and all of them are capitals. */
export function isAllCaps(row: Row): boolean {
  return !HAS_LOWER.test(row.plain) && HAS_LETTER.test(row.plain)
}

/** Whether every word that is no function word starts with a capital, a figure or a mark: a title's spelling. */
export function isTitleCase(row: Row): boolean {
  return shareOfCapitals(row) >= 0.99
}

/** The share of words, function words aside, that start with a capital or hold no small letter. */
export function shareOfCapitals(row: Row): number {
  let content = 0
  let capital = 0
  for (const word of wordsOf(row)) {
    const first = word.charCodeAt(0)
    const startsUpper = isUpper(first)
    if (!(startsUpper || isLower(first) || HAS_LETTER.test(word)) || SMALL.has(word.toLowerCase())) continue
    content++
    if (startsUpper || UPPER_START.test(word) || !HAS_LOWER.test(word)) capital++
  }
  return content === 0 ? 1 : capital / content
}
