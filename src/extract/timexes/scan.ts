import { CLOCK_FORMS } from './forms/clock.js'
import { DATE_FORMS } from './forms/dates.js'
import { DECOY_FORMS } from './forms/decoys.js'
import { DEICTIC_FORMS } from './forms/deictics.js'
import { DURATION_FORMS } from './forms/durations.js'
import { FEAST_FORMS } from './forms/feasts.js'
import type { Form, Reading } from './forms/form.js'
import { MONTH_FORMS } from './forms/months.js'
import { PERIOD_FORMS } from './forms/periods.js'
import { SET_FORMS } from './forms/sets.js'
import { VAGUE_FORMS } from './forms/vague.js'
import { WEEKDAY_FORMS } from './forms/weekdays.js'
import { YEAR_FORMS } from './forms/years.js'
import type { Candidate } from './meaning.js'

const FORMS: readonly Form[] = [
  ...DECOY_FORMS,
  ...SET_FORMS,
  ...DEICTIC_FORMS,
  ...DATE_FORMS,
  ...FEAST_FORMS,
  ...MONTH_FORMS,
  ...PERIOD_FORMS,
  ...YEAR_FORMS,
  ...WEEKDAY_FORMS,
  ...CLOCK_FORMS,
  ...DURATION_FORMS,
  ...VAGUE_FORMS,
]
const AT_DIGIT = FORMS.filter((form) => form.digits)
const AT_WORD = new Map<string, Form[]>()
for (const form of FORMS) for (const word of form.starts) AT_WORD.set(word, [...(AT_WORD.get(word) ?? []), form])

/** For each first letter, the lengths of the words that may begin a form, as bits: most words are passed over unread. */
const LENGTHS = new Uint32Array(26)
for (const word of AT_WORD.keys()) {
  const letter = word.charCodeAt(0) - 97
  LENGTHS[letter] = (LENGTHS[letter] ?? 0) | (1 << Math.min(word.length, 31))
}

const NUMBER_RUN = /\d+(?:\/[\w.-]+)+|\d+(?:[.,:–-]\d+)*\w*/y

/** The expressions that single forms find, from left to right, without overlaps: the longest form at each place wins. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at = readAt(text, at, AT_DIGIT, found) ?? endOfRun(text, at)
    else if (isLetter(code)) {
      const end = endOfWord(text, at)
      const forms = formsAt(text, at, end)
      at = (forms && readAt(text, at, forms, found)) ?? end
    } else at++
  }
  return found
}

/** Tries the forms at a place; where one fits, keeps what it reads and gives the place after it. */
function readAt(text: string, start: number, forms: readonly Form[], found: Candidate[]): number | null {
  let end = start
  let best: Reading | false | null = null
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || start + match[0].length <= end) continue
    const reading = read(match.groups ?? {}, match[0])
    if (reading === null) continue
    best = reading
    end = start + match[0].length
  }
  if (best === null) return null
  if (best) found.push({ start, end, meaning: best.meaning, mod: best.mod ?? null, ...(best.weak ? { weak: true } : {}) })
  return end
}

function formsAt(text: string, start: number, end: number): readonly Form[] | undefined {
  const letter = (text.charCodeAt(start) | 32) - 97
  if (letter < 0 || letter > 25 || (((LENGTHS[letter] ?? 0) >>> (end - start)) & 1) === 0 || end - start > 30) return undefined
  return AT_WORD.get(text.slice(start, end).toLowerCase())
}

/** A number that no form wants is passed over whole: no date begins inside «135/PUU-XXII/2024» or «1.998,5». */
function endOfRun(text: string, at: number): number {
  NUMBER_RUN.lastIndex = at
  return at + (NUMBER_RUN.exec(text)?.[0].length ?? 1)
}

function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  // Digits glued to letters belong to the word («U17», «B3»), but «Q3» is a form of its own.
  if (end - at === 1 && (text.charCodeAt(at) | 32) === 113) return end
  const letters = end
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end > letters && !isMoney(text, at, letters) ? end : letters
}

function isMoney(text: string, start: number, end: number): boolean {
  return end - start === 2 && text.slice(start, end).toLowerCase() === 'rp'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0
}
