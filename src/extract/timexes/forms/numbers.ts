import { NUMBER_WORDS, NUMERAL_WORDS } from '../../../text/numerals.js'
import { isDash, isLetter, lettersEnd, skipBlanks } from '../lex.js'
import { firstWords, initials } from '../phrases.js'
import { HIJRI_MONTH, LINK, MONTH, SHORT_MONTH, UNIT } from '../words.js'
import { readAmount } from './amounts.js'
import { readClocks } from './clock.js'
import { readNumericDate, readWordDate } from './dates.js'
import { readHijriDate } from './feasts.js'
import { type Form, longer, type Reading } from './form.js'
import { type Quantity, quantityAt } from './quantity.js'
import { readTimes } from './sets.js'
import { readBareYear } from './years.js'

const SLASH = 47
/** Words that make a time of the number before them. */
const FOLLOWERS: ReadonlySet<string> = new Set([...firstWords(MONTH, SHORT_MONTH, HIJRI_MONTH, UNIT, LINK), 'kali', 's'])
/** What begins with a spelled-out number: «lima Februari», «tiga minggu», «dua kali seminggu». */
export const NUMBER_FORMS: readonly Form[] = [
  {
    starts: [...NUMERAL_WORDS],
    next: initials([...FOLLOWERS, ...NUMBER_WORDS]),
    read: (text, start) => readNumber(text, quantityAt(text, start)),
  },
]

/** What begins with digits, told apart by the signs in them and the word behind; most numbers are none of these. */
export function readDigits(text: string, start: number, end: number): Reading | null {
  const length = end - start
  if (length > 4) return null
  const mark = text.charCodeAt(end)
  const signed = mark === SLASH || mark === 45 || mark === 46 ? readNumericDate(text, start, false) : null
  const year = length === 4 ? readBareYear(text, start) : null
  const clock = (mark === 46 || mark === 58) && length < 3 ? readClocks(text, start, false) : null
  return longer(longer(signed, year), longer(clock, readNumber(text, quantityAt(text, start))))
}

/** What a number is with the words behind it. */
function readNumber(text: string, number: Quantity | null): Reading | null {
  if (!number || !isFollowed(text, number.end)) return null
  return readWordDate(text, number) ?? readHijriDate(text, number) ?? readAmount(text, number) ?? readTimes(text, number)
}

/** Whether a word of time follows a number, or the sign of a range. */
function isFollowed(text: string, end: number): boolean {
  const at = skipBlanks(text, end)
  const code = text.charCodeAt(at)
  if (isDash(code) || code === SLASH || code === 38) return true
  return isLetter(code) && FOLLOWERS.has(text.slice(at, lettersEnd(text, at)).toLowerCase())
}
