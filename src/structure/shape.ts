import { FUNCTION_WORDS } from '../language/id/function-words.js'
import type { Row } from './draft.js'

const STOP = /[.!?…]['"”’»)\]*]*$/
const FULL_STOP = /[.…]['"”’»)\]*]*$/
const TAIL = 24
const UPPER_START = /^[^\p{L}\d]*\p{Lu}/u
const LOWER_START = /^["'“‘(]?\p{Ll}/u
const HAS_LOWER = /\p{Ll}/u
const HAS_LETTER = /\p{L}/u
const SEVERAL_SENTENCES = /[.!?]["”']? +["“']?\p{Lu}/u
const SMALL = new Set(FUNCTION_WORDS)

/** Whether the row closes a sentence. */
export function endsSentence(text: string, row: Row): boolean {
  return STOP.test(tailOf(text, row))
}

/** Whether the row closes with a full stop, which titles and headings do not. */
export function endsWithFullStop(text: string, row: Row): boolean {
  return FULL_STOP.test(tailOf(text, row))
}

/** Whether the row ends with a colon: it announces something. */
export function endsWithColon(text: string, row: Row): boolean {
  return /[:：]$/.test(tailOf(text, row))
}

/** Whether the row ends with a comma or a semicolon. */
export function endsOpen(text: string, row: Row): boolean {
  return /[,;]$/.test(tailOf(text, row))
}

/** The last few characters of the row, without zero-width ones. */
export function tailOf(text: string, row: Row): string {
  return text.slice(Math.max(row.start, row.end - TAIL), row.end).replace(/[\u200b-\u200f\u2060\ufeff\s]+$/, '')
}

/** Whether the row goes on where another left off: it starts with a small letter or a closing mark. */
export function startsLower(row: Row): boolean {
  return LOWER_START.test(row.plain)
}

/** Whether the row reads as running prose: long, or a whole sentence of some length. */
export function isProse(text: string, row: Row): boolean {
  if (row.long || row.words.length >= 25) return true
  return row.words.length >= 10 && endsWithFullStop(text, row)
}

/** Whether the row holds more than one sentence. */
export function hasSeveralSentences(row: Row): boolean {
  return row.long || SEVERAL_SENTENCES.test(row.plain)
}

/** Whether the row has letters and all of them are capitals. */
export function isAllCaps(row: Row): boolean {
  return HAS_LETTER.test(row.plain) && !HAS_LOWER.test(row.plain)
}

/** Whether every word that is no function word starts with a capital, a figure or a mark: a title's spelling. */
export function isTitleCase(row: Row): boolean {
  return shareOfCapitals(row) >= 0.99
}

/** The share of words, function words aside, that start with a capital or hold no small letter. */
export function shareOfCapitals(row: Row): number {
  const content = row.words.filter((word) => HAS_LETTER.test(word) && !SMALL.has(word.toLowerCase()))
  if (content.length === 0) return 1
  return content.filter((word) => UPPER_START.test(word) || !HAS_LOWER.test(word)).length / content.length
}
