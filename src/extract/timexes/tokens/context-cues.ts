import type { Span } from '../../../types.js'
import { KIND, kindsOf } from './kinds.js'
import type { Tokens } from './time-tokens.js'

/** The place of an expression: its tokens, from `from` to before `to`, and the number of its part. */
export interface Place extends Span {
  from: number
  to: number
  part: number
}

/** An expression among the tokens of its text. */
export interface Words {
  tokens: Tokens
  at: Place
}

/** How far a cue reaches, in characters. */
const REACH = 160
/** In characters. */
const REACH_BEHIND = 60
const STOP = /[.!?]["”)]?\s{1,3}["“(]?\p{Lu}/u
const TO_COME = kindsOf('toComeCue tomorrow laterToday coming toCome saying')
const EACH_OR_BORDER = kindsOf('each |')
const MARK = /["“”]/

/** Whether an expression dates the saying of a quotation («..., kata X, Senin») rather than what is told. */
export function datesSpeech({ tokens, at }: Words): boolean {
  const { text, starts, ends } = tokens
  let cue = at.from
  do cue = cueBefore(tokens, KIND.saying, cue, at.start - REACH)
  while (cue >= 0 && !/[,"“”] ?$/.test(text.slice((starts[cue] as number) - 2, starts[cue])))
  return cue >= 0 && isPhrase(text.slice(ends[cue], at.start))
}

/** Whether the words before an expression, back to the last quotation mark or word of saying, tell of the future. */
export function tellsFuture({ tokens, at }: Words): boolean {
  const { text, kinds, ends } = tokens
  const cue = cueBefore(tokens, TO_COME, at.from, at.start - REACH)
  return cue >= 0 && kinds.charAt(cue) !== KIND.saying && isPhrase(text.slice(ends[cue], at.start))
}

/** Whether what is told up to an expression, or behind it in its sentence, happens again and again: «setiap hari. Loket buka pukul 08.00». */
export function isScheduled({ tokens, at }: Words): boolean {
  const { text, kinds, starts } = tokens
  if (cueBefore(tokens, KIND.each, at.to, at.end - REACH) >= 0) return true
  let next = at.to
  while (!EACH_OR_BORDER.includes(kinds.charAt(next)) && (starts[next] as number) < at.end + REACH_BEHIND) next++
  return kinds.charAt(next) === KIND.each && !/[.!?\n]/.test(text.slice(at.end, starts[next]))
}

/** Whether an expression in digits opens its part: «09.40 WIB» over an entry of a running report. */
export function isStamp({ tokens: { text, kinds, ends }, at }: Words): boolean {
  const code = text.charCodeAt(at.start)
  return code >= 48 && code <= 57 && kinds.charAt(at.from - 1) === '|' && ends[at.from - 1] === at.start
}

/** Whether «sejak» stands before an expression. */
export function followsSince({ tokens, at }: Words): boolean {
  return /\bsejak\s{1,3}$/i.test(tokens.text.slice(Math.max(0, at.start - 10), at.start))
}

/** Whether between the end of a quotation and an expression, in one sentence, someone speaks. */
export function isSaid({ tokens, at }: Words, closed: number): boolean {
  const { text, starts } = tokens
  let cue = at.from
  do cue = cueBefore(tokens, KIND.saying, cue, closed)
  while (cue >= 0 && (starts[cue] as number) >= closed + REACH_BEHIND)
  return cue >= 0 && !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(text.slice(closed, at.start))
}

/** Whether a sentence ends in a text and another begins. */
export function endsSentence(text: string): boolean {
  return STOP.test(text)
}

/** Whether no sentence or quotation begins or ends in a text. */
function isPhrase(text: string): boolean {
  return !MARK.test(text) && !STOP.test(text)
}

/** The nearest token of these kinds before another, in the same part and not before a place in the text; -1 where there is none. */
function cueBefore({ kinds, starts }: Tokens, wanted: string, before: number, from: number): number {
  for (let token = before - 1; (starts[token] as number) >= from; token--) {
    const kind = kinds.charAt(token)
    if (wanted.includes(kind)) return token
    if (kind === '|') return -1
  }
  return -1
}
