import { CURRENCY_SIGNS } from '../../language/id/numbers/currencies.js'
import { isDigit } from '../../text/characters.js'

/** A sign of money with its ISO 4217 code, and where it begins or ends. */
export interface Sign {
  readonly unit: string
  readonly at: number
}

const SIGNS = new Map(Object.entries(CURRENCY_SIGNS))
const LETTERED = [...SIGNS.keys()].filter((sign) => /^[a-z]+$/i.test(sign))
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...SIGNS.keys()].map(escaped).join('|')})\\.?[ \\u00a0]{0,2}$`, 'u')
const GLUED: ReadonlySet<string> = new Set(LETTERED)
const LONGEST_GLUED = Math.max(...LETTERED.map((sign) => sign.length))
const BEHIND = /[ \u00a0]?(?:([$€£¥₩₹฿₱₽])(?!\d)|([A-Z]{3})(?![\p{L}\p{N}])|(?<! )(Rp)(?![\p{L}\p{N}]))/uy
/** In characters. */
const LONGEST = 9

/** How many letters of the word between two offsets are a sign before its digits: two of «Rp5». */
export function gluedSign(text: string, start: number, end: number): number {
  let at = start
  const limit = Math.min(end, start + LONGEST_GLUED + 1)
  while (at < limit && !isDigit(text.charCodeAt(at))) at++
  return at > start && at < limit && GLUED.has(text.slice(start, at)) ? at - start : 0
}

/** The sign before an amount: «Rp», «US$ », «Rp. ». */
export function signBefore(text: string, start: number): Sign | null {
  const sign = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0]
  const unit = sign && SIGNS.get(sign.trim().replace(/\.$/, ''))
  return unit ? { unit, at: start - sign.length } : null
}

/** The sign or code behind an amount: «20€», «5 USD», «20Rp». */
export function signBehind(text: string, end: number): Sign | null {
  BEHIND.lastIndex = end
  const match = BEHIND.exec(text)
  const unit = match && SIGNS.get(match[1] ?? match[2] ?? match[3] ?? '')
  return unit ? { unit, at: BEHIND.lastIndex } : null
}

function escaped(sign: string): string {
  return sign.replace(/\$/g, '\\$')
}
