import { DIVISOR_WORDS, MULTIPLIER_WORDS, SCALE_WORDS } from '../../../language/id/numbers.js'
import { NUMERAL_WORDS } from '../../../text/numerals.js'
import { digitsEnd } from '../lex.js'
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

/** Words that make a time of the number before them. */
export const FOLLOWERS: readonly string[] = [...firstWords(MONTH, SHORT_MONTH, HIJRI_MONTH, UNIT, LINK), 'kali', 's', 'an']
/** Words that go on with a number, beside those that begin one. */
const NUMBER_TAILS = [...NUMERAL_WORDS, ...[MULTIPLIER_WORDS, SCALE_WORDS, DIVISOR_WORDS].flatMap(Object.keys), 'belas']

/** What begins with a spelled-out number: «lima Februari», «tiga minggu», «dua kali seminggu». */
export const NUMBER_FORMS: readonly Form[] = [
  {
    starts: [...NUMERAL_WORDS],
    next: initials([...FOLLOWERS, ...NUMBER_TAILS]),
    read: (text, start) => {
      const number = quantityAt(text, start)
      return number && readNumber(text, number)
    },
  },
]

/** What begins with digits, told apart by the signs in them and the word behind; most numbers are none of these. */
export function readDigits(text: string, start: number): Reading | null {
  const end = digitsEnd(text, start)
  const length = end - start
  if (length > 4) return null
  const mark = text.charCodeAt(end)
  const signed = mark === 47 || mark === 45 || mark === 46 ? readNumericDate(text, start, false) : null
  const year = length === 4 ? readBareYear(text, start) : null
  const clock = (mark === 46 || mark === 58) && length < 3 ? readClocks(text, start, false) : null
  const number = quantityAt(text, start)
  const counted = number && readNumber(text, number)
  return longer(longer(signed, year), longer(clock, counted))
}

/** What a number is with the words behind it. */
function readNumber(text: string, number: Quantity): Reading | null {
  return readWordDate(text, number) ?? readHijriDate(text, number) ?? readAmount(text, number) ?? readTimes(text, number)
}
