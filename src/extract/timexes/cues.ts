import { FUTURE_CUES } from '../../language/id/deictics.js'
import { QUOTE_TAGS, SAYING_VERBS } from '../../language/id/saying.js'
import type { Span } from '../../types.js'

/** The place of an expression; `opens` is where its sentence begins, or a place not before. */
export interface Place extends Span {
  part: number
  opens: number
}

/** An expression among the words of its text. */
export interface Words {
  text: string
  at: Place
}

const SAYING = `(?:(?:${QUOTE_TAGS.join('|')})(?:nya)?|${SAYING_VERBS.join('|')})(?![a-z])`
const SAID = new RegExp(`(?<![a-z])${SAYING}`, 'i')
const SAID_BEHIND_MARK = new RegExp(`[,"“”] ?${SAYING}[^"“”]*$`, 'i')
const FUTURE = new RegExp(`(?<![a-z])(?:${FUTURE_CUES.join('|')})(?![a-z])(?![^]*(?:["”]|${SAID.source}))`, 'i')
/** How far back a cue reaches, in characters. */
const REACH = 160

/** Whether a word of saying stands in the text. */
export function tellsSaying(text: string): boolean {
  return SAID.test(text)
}

/** Whether an expression dates the saying of a quotation («..., kata X, Senin») rather than what is told. */
export function datesSpeech(words: Words): boolean {
  return SAID_BEHIND_MARK.test(before(words, REACH))
}

/** Whether the words before an expression, back to the last quotation mark or word of saying, tell of the future. */
export function tellsFuture(words: Words): boolean {
  return FUTURE.test(before(words, REACH))
}

/** Whether the sentence of an expression tells what happens again and again. */
export function isScheduled({ text, at: { opens, end } }: Words): boolean {
  const rest = text.slice(end, end + 60).search(/[.!?\n]|$/)
  return /\b(?:setiap|tiap|saban)\b/i.test(text.slice(Math.max(opens, end - 300), end + rest))
}

/** Whether «sejak» stands before an expression. */
export function followsSince(words: Words): boolean {
  return /\bsejak\s{1,3}$/i.test(before(words, 10))
}

function before({ text, at: { opens, start } }: Words, reach: number): string {
  return text.slice(Math.max(opens, start - reach), start)
}
