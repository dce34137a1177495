import { isDigit } from '../../../text/characters.js'
import { NUMERAL_WORDS, readNumeral } from '../../../text/numerals.js'
import { digitsEnd, integerIn, isLetter, lettersEnd } from '../lex.js'

/** A number in digits or words, with where it stands. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** How many digits write it; 0 for a number in words, -1 for one with points or commas. */
  readonly digits: number
}

/** The number that begins at a place: «12», «1.500», «2,5», «dua puluh lima»; `null` where none does, or more digits than amounts of time have. */
export function quantityAt(text: string, at: number): Quantity | null {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return inDigits(text, at)
  const isWord = isLetter(code) && NUMERAL_WORDS.has(text.slice(at, lettersEnd(text, at)).toLowerCase())
  const numeral = isWord ? readNumeral(text, at) : null
  return numeral && { start: at, end: numeral.end, value: numeral.value, digits: 0 }
}

function inDigits(text: string, start: number): Quantity | null {
  const end = digitsEnd(text, start)
  const mark = text.charCodeAt(end)
  const tail = mark === 46 || mark === 44 ? digitsEnd(text, end + 1) : end
  const places = tail - end - 1
  if (mark === 46 && places === 3 && end - start <= 3) return inThousands(text, start, end)
  if (end - start > 4) return null
  if (places < 1) return { start, end, value: integerIn(text, start, end), digits: end - start }
  if (places > (mark === 44 ? 3 : 2)) return null
  const value = integerIn(text, start, end) + integerIn(text, end + 1, tail) / 10 ** places
  return { start, end: tail, value, digits: -1 }
}

function inThousands(text: string, start: number, first: number): Quantity | null {
  let end = first
  let value = integerIn(text, start, first)
  while (text.charCodeAt(end) === 46 && digitsEnd(text, end + 1) === end + 4) {
    value = value * 1000 + integerIn(text, end + 1, end + 4)
    end += 4
  }
  return { start, end, value, digits: -1 }
}

/** A year in four digits that does not go on («1998», not «1998,5»); `null` where none begins. */
export function yearAt(text: string, at: number): Quantity | null {
  const end = at < 0 ? at : digitsEnd(text, at)
  if (end !== at + 4 || at < 0) return null
  const mark = text.charCodeAt(end)
  const value = integerIn(text, at, end)
  const on = (mark === 46 || mark === 44) && isDigit(text.charCodeAt(end + 1))
  return on || value < 1000 || value >= 2100 ? null : { start: at, end, value, digits: 4 }
}
