import { NUMERAL_WORDS, readNumberWords } from '../../../text/numbers/number-words.js'
import { romanValue } from '../../../text/numbers/roman.js'
import { isOfWord, lettersEnd } from './columns.js'
import { KIND } from './kinds.js'
import type { FoundEntry } from './lookup.js'

const ROMAN = /^[ivx]{1,5}$/i
const KE_DIGITS = /(?:ke-?|(?<=(?:abad|kuartal|triwulan|semester|menit|hari|pekan|minggu|bulan|tahun)\s)ke )(\d{1,3})(?![\w/])/iy

/** «III», «ke-3», «ke 19», «ketiga», «kesembilan belas» at a place: the rank it gives, an ordinal; `null` where none begins. */
export function rankAt(text: string, columns: Uint8Array, at: number): FoundEntry | null {
  if (!'KkIiVvXx'.includes(text.charAt(at))) return null
  const end = lettersEnd(columns, at)
  const word = text.slice(at, end)
  if (ROMAN.test(word) && !isOfWord(columns[end] as number))
    return { end, kind: KIND.ordinal, worth: romanValue(word.toUpperCase()) }
  if (!/^ke/i.test(word)) return null
  KE_DIGITS.lastIndex = at
  const digits = KE_DIGITS.exec(text)
  if (digits) return { end: KE_DIGITS.lastIndex, kind: KIND.ordinal, worth: Number(digits[1]) }
  const number = NUMERAL_WORDS.has(word.slice(2).toLowerCase()) ? readNumberWords(text, at + 2) : null
  return number && { end: number.end, kind: KIND.ordinal, worth: number.value }
}
