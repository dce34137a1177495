import { isDigit } from '../../text/characters.js'
import { behindSpace, endsWord, isBlank, isCapital } from './lex.js'
import { ENTRIES, type Worth } from './words.js'

/** A word or phrase of time found: where it ends, its kind, and what it is worth. */
export interface Found {
  readonly end: number
  readonly kind: string
  readonly worth: Worth
}

const LETTERS = ' abcdefghijklmnopqrstuvwxyz-./'
const CURLY_APOSTROPHE = 0x2019
/** A row of the table of steps has two to this power of columns. */
const BITS = 5
const BLANK = 1
/** For each character its column, whatever its case; 0 for those that no word has. */
const columns = new Uint8Array(128)
/** For each row and column the row where a character leads. */
const steps = new Uint16Array((1 + ENTRIES.reduce((sum, [word]) => sum + word.length, 0)) << BITS)
/** For each row the words that end there. */
const endings: ({ kinds: string; worth: Worth; isShort: boolean } | undefined)[] = []
fill()

/** The longest word or phrase of time that begins at a place, in whatever case and spacing; `null` where none does. */
export function wordAt(text: string, start: number): Found | null {
  let found: Found | null = null
  let row = 0
  for (let at = start; at >= 0; ) {
    const column = columnOf(text.charCodeAt(at))
    row = column && (steps[(row << BITS) | column] as number)
    if (row === 0) break
    at = column === BLANK ? behindSpace(text, at) : at + 1
    const ending = endings[row]
    if (!ending || !(endsWord(text, at) || (ending.isShort && isDigit(text.charCodeAt(at))))) continue
    const kind = ending.kinds.charAt(isCapital(text, start) ? ending.kinds.length - 1 : 0)
    if (kind !== 'x') found = { end: at, kind, worth: ending.worth }
  }
  return found
}

function columnOf(code: number): number {
  return code < 128 ? (columns[code] as number) : isBlank(code) ? BLANK : code === CURLY_APOSTROPHE ? columnOf(39) : 0
}

function fill(): void {
  for (let code = 0; code < 128; code++) {
    const column = isBlank(code) ? 0 : LETTERS.indexOf(String.fromCharCode(code).toLowerCase())
    columns[code] = isBlank(code) ? BLANK : column + 1
  }
  columns[39] = LETTERS.length + 1
  let rows = 0
  for (const [word, kinds, worth] of ENTRIES) {
    let row = 0
    for (let at = 0; at < word.length; at++) {
      const step = (row << BITS) | columnOf(word.charCodeAt(at))
      row = steps[step] ||= ++rows
    }
    // Digits may follow «Q1», «Rp5» and «no5», but are part of any longer word.
    endings[row] = { kinds, worth, isShort: word.length < 3 && kinds < 'a' }
  }
}
