import { isSpace } from '../../text/characters.js'
import type { Span } from '../../types.js'

/** As many closing marks as this are looked behind. */
const REACH = 16
const CLOSERS = new Set('\'"”’»)]*')

/** The last character of the span that is neither white space nor zero-width; empty where the last ones are nothing else. */
export function lastMark(text: string, { start, end }: Span): string {
  for (let at = end - 1; at >= Math.max(start, end - REACH); at--) {
    if (!isBlank(text.charCodeAt(at))) return text.charAt(at)
  }
  return ''
}

/** The same behind closing quotation marks and brackets: the stop of a sentence, where it has one. */
export function lastStop(text: string, { start, end }: Span): string {
  for (let at = end - 1; at >= Math.max(start, end - REACH); at--) {
    const character = text.charAt(at)
    if (!isBlank(text.charCodeAt(at)) && !CLOSERS.has(character)) return character
  }
  return ''
}

function isBlank(code: number): boolean {
  return isSpace(code) || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff
}
