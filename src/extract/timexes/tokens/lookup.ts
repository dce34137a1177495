import { BITS, BLANK, behindSpace, columnOf, isDigit, isOfWord } from './columns.js'
import type { Worth } from './entry.js'
import { kindsOf } from './kinds.js'
import { ENTRIES } from './time-words.js'

/** A word or phrase of time found: where it ends, its kind, and what it is worth. */
export interface FoundEntry {
  readonly end: number
  readonly kind: string
  readonly worth: Worth
}

/** What ends in a row: its kinds in small letters and with a capital. */
interface Ending {
  readonly small: string
  readonly capital: string
  readonly worth: Worth
  /** Digits may follow «Q1», «Rp5» and «no5», but are part of any longer word. */
  readonly isShort: boolean
}

const CUES = kindsOf('coming toCome toComeCue saying')
const WIDTH = 1 << BITS
/** For each row and column of a character the row where it leads. */
const steps = new Uint16Array((1 + ENTRIES.reduce((sum, [word]) => sum + word.length, 0)) << BITS)
const endings: (Ending | undefined)[] = []
fill()

/** Whether a word of this kind opens a run; those in small letters only go on. */
export function opens(kind: string): boolean {
  return kind < 'a'
}

/** Whether a word of this kind tells something also where no run went before. */
export function isCue(kind: string): boolean {
  return CUES.includes(kind)
}

/** The longest word or phrase of time that begins at a place and ends before another, in whatever case and spacing; `null` where none does. */
export function wordAt(text: string, columns: Uint8Array, start: number, limit: number): FoundEntry | null {
  let found: FoundEntry | null = null
  let row = 0
  for (let at = start; at >= 0 && at < limit; ) {
    const column = columns[at] as number
    row = column < WIDTH ? (steps[(row << BITS) | column] as number) : 0
    if (row === 0) break
    at = column === BLANK ? behindSpace(columns, at) : at + 1
    const ending = endings[row]
    if (ending === undefined) continue
    const next = columns[at] as number
    if (isOfWord(next) && !(ending.isShort && isDigit(next))) continue
    const first = text.charCodeAt(start)
    const kind = first >= 65 && first <= 90 ? ending.capital : ending.small
    if (kind !== 'x') found = { end: at, kind, worth: ending.worth }
  }
  return found
}

function fill(): void {
  let rows = 0
  for (const [word, kinds, worth] of ENTRIES) {
    let row = 0
    for (let at = 0; at < word.length; at++) {
      const step = (row << BITS) | columnOf(word.charCodeAt(at))
      row = steps[step] ||= ++rows
    }
    const [small = '', capital = small] = kindsOf(kinds)
    endings[row] = { small, capital, worth, isShort: word.length < 3 && opens(small) }
  }
}
