import { HIJRI_MONTHS, MONTHS, PARTS_OF_DAY, SHORT_MONTHS, UNITS, ZONES } from '../../language/id/calendar.js'
import { DIVISOR_WORDS, MULTIPLIER_WORDS, SCALE_WORDS } from '../../language/id/numbers.js'
import { NUMERAL_WORDS } from '../../text/numerals.js'
import { firstWords } from './forms/form.js'

/** Words behind a number that may make it a time; behind any other word a plain number is passed over. */
const FOLLOWERS: ReadonlySet<string> = new Set([
  ...firstWords(MONTHS, SHORT_MONTHS, HIJRI_MONTHS, PARTS_OF_DAY, UNITS, ZONES),
  ...firstWords(MULTIPLIER_WORDS, SCALE_WORDS, DIVISOR_WORDS, [...NUMERAL_WORDS]),
  ...['dan', 'hingga', 'sampai', 'sd', 's', 'atau', 'kali', 'an', 'belas'],
])
const LONGEST = 12

/** Whether the number at `at` has the shape of a year, a date or a clock time, or a word of time behind it. */
export function mayTellTime(text: string, at: number): boolean {
  let end = at + 1
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  const first = text.charCodeAt(at)
  const mark = text.charCodeAt(end)
  if (end - at === 4 && (first === 49 || first === 50)) return true
  if (end - at < 5 && (isJoiner(mark) || (isPoint(mark) && isClock(text, end)))) return true
  while (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    end += 2
    while (isDigit(text.charCodeAt(end))) end++
  }
  return isFollower(text, end)
}

/** Whether a word of time follows, or the sign of a range. */
function isFollower(text: string, end: number): boolean {
  let start = end
  while (start < end + 4 && isSpace(text.charCodeAt(start))) start++
  const code = text.charCodeAt(start)
  if (isJoiner(code) || code === 38) return true
  if (!isLetter(code)) return false
  let stop = start + 1
  while (stop < start + LONGEST && isLetter(text.charCodeAt(stop))) stop++
  return FOLLOWERS.has(text.slice(start, stop).toLowerCase())
}

/** Two digits after the point, and no more: «14.30», not «1.998». */
function isClock(text: string, point: number): boolean {
  const third = text.charCodeAt(point + 3)
  return isDigit(text.charCodeAt(point + 1)) && isDigit(text.charCodeAt(point + 2)) && !isDigit(third)
}

/** A slash, a hyphen, a dash or a colon. */
function isJoiner(code: number): boolean {
  return code === 47 || code === 45 || code === 0x2013 || code === 0x2014
}

function isPoint(code: number): boolean {
  return code === 46 || code === 44 || code === 58
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 10 || code === 9 || code === 13
}
