// The characters of a text as the table of words has them: a number each, whatever their case. Words are looked for several times over,
// and an array of numbers is read several times as fast as a string.

/** White space. Zero is what stands in no word and no number. */
export const BLANK = 1
/** Behind the signs that words have, the letters from A to Z, and behind them the digits. */
const FIRST_LETTER = 6
export const FIRST_DIGIT = 32
/** The first column behind those of digits. */
const UNDERSCORE = 42
/** The columns that words of the table have fit into so many bits. */
export const BITS = 5

/** The characters of each column. */
const CHARACTERS: readonly string[] = [
  '',
  ' \t\n\v\f\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f',
  '-',
  '/',
  '.',
  "'’",
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter + letter.toUpperCase()),
  ...'0123456789_',
]
const LAST_CODE = 0x202f
const ofCode = new Uint8Array(LAST_CODE + 1)
for (const [column, characters] of CHARACTERS.entries()) {
  for (const character of characters) ofCode[character.charCodeAt(0)] = column
}

/** In characters. */
const MOST_BLANKS = 3

/** Filled again for each text that fits: to ask for memory takes as long as to fill it. */
const kept = new Uint8Array(1 << 16)

/** Room for the columns of a text; it holds until the next call. */
export function columnsFor({ length }: string): Uint8Array {
  return length < kept.length ? kept : new Uint8Array(length + 1)
}

/** Fills in the columns of a part of a text, and a zero behind it: no word goes on across its end. */
export function fillColumns(columns: Uint8Array, text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) columns[at] = columnOf(text.charCodeAt(at))
  columns[end] = 0
}

export function columnOf(code: number): number {
  return code <= LAST_CODE ? (ofCode[code] as number) : 0
}

/** A letter from A to Z. */
export function isLetter(column: number): boolean {
  return column >= FIRST_LETTER && column < FIRST_DIGIT
}

export function isDigit(column: number): boolean {
  return column >= FIRST_DIGIT && column < UNDERSCORE
}

/** A letter from A to Z, a digit or an underscore. */
export function isOfWord(column: number): boolean {
  return column >= FIRST_LETTER
}

/** The place behind one to three white-space characters; -1 where there are none, or more. */
export function behindSpace(columns: Uint8Array, at: number): number {
  let end = at
  while (end <= at + MOST_BLANKS && columns[end] === BLANK) end++
  return end > at && end <= at + MOST_BLANKS ? end : -1
}

/** Where the letters that begin at a place end. */
export function lettersEnd(columns: Uint8Array, at: number): number {
  let end = at
  while (isLetter(columns[end] as number)) end++
  return end
}

/** Where the letters, digits and underscores that begin at a place end. */
export function wordEnd(columns: Uint8Array, at: number): number {
  let end = at
  while (isOfWord(columns[end] as number)) end++
  return end
}
