import { isLower, isUpper } from '../../text/characters.js'
import type { Span } from '../../types.js'

/** What stands before a list item: the characters with the space after them, and the sort of mark. */
export interface Marker {
  readonly text: string
  /** Characters from the start of the row to the start of the item. */
  readonly length: number
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter' | 'picture'
  /** The ordinal of a number or letter; 0 for others. */
  readonly ordinal: number
}

/** Marks of lists, with the private-use signs that word processors leave in a paste and a bullet read in the wrong encoding. */
const BULLET = /^((?:â[\u0080-\u009f]?¢|[•●▪■◆◇○◦‣⁃►▶➢➤➔✓✔☑★☆→❖·\uf000-\uf0ff]\ufe0f?))[\s\u200b]*/
const DASH = /^([-–—*]|--)[\s\u00a0\u200b]+/
const NUMBER = /^(\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)])(?:[\s\u00a0\u200b]+|(?=\p{Lu}))/u
const LETTER = /^(\(?[a-zA-Z][.)])[\s\u00a0]+/
const PICTURE = /^(\p{Extended_Pictographic}\ufe0f?)[\s\u200b]*(?=[\p{L}\d"“])/u

const KINDS: readonly (readonly [RegExp, Marker['kind']])[] = [
  [BULLET, 'bullet'],
  [DASH, 'dash'],
  [NUMBER, 'number'],
  [LETTER, 'letter'],
  [PICTURE, 'picture'],
]
const QUOTES = new Set('"“\'‘')
/** In characters: a marker ends within them. */
const REACH = 16

/** The marker that the line begins with; `null` where it has none or nothing follows it. */
export function markerOf(text: string, row: Span): Marker | null {
  if (opensPlainly(text, row.start)) return null
  const head = text.slice(row.start, Math.min(row.end, row.start + REACH))
  for (const [form, kind] of KINDS) {
    const match = form.exec(head)
    if (!match || row.start + match[0].length >= row.end) continue
    const mark = match[1] ?? ''
    return { text: mark, length: match[0].length, kind, ordinal: ordinalOf(mark, kind) }
  }
  return null
}

/** Most lines open with two letters, or a quotation. */
function opensPlainly(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 128 || !(isLower(code) || isUpper(code))) return QUOTES.has(text.charAt(at))
  const next = text.charAt(at + 1)
  return next !== '' && next !== '.' && next !== ')'
}

function ordinalOf(mark: string, kind: Marker['kind']): number {
  if (kind === 'number') return Number(/\d+(?=\D*$)/.exec(mark)?.[0] ?? 0)
  if (kind === 'letter')
    return (
      mark
        .replace(/[^a-z]/gi, '')
        .toLowerCase()
        .charCodeAt(0) - 96
    )
  return 0
}

/** Columns of white space before the row on its line. */
export function indentOf(text: string, row: Span): number {
  let columns = 0
  for (let at = row.start - 1; at >= 0 && columns < 40 && /[ \t\u00a0]/.test(text.charAt(at)); at--)
    columns += text.charAt(at) === '\t' ? 4 : 1
  return columns
}
