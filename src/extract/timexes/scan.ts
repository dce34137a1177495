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
import { mayTellTime } from './numbers.js'

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

/** For each pair of first letters, the lengths of the words that may begin a form, as bits: most words are passed over unread. */
const LENGTHS = new Uint32Array(26 * 26)
for (const word of AT_WORD.keys()) {
  const pair = pairAt(word, 0)
  if (pair >= 0) LENGTHS[pair] = (LENGTHS[pair] ?? 0) | (1 << word.length)
}

const LONGEST_WORD = 12
const NUMBER_RUN = /\d+(?:\/[\w.-]+)+|\d+(?:[.,:–-]\d+)*\w*/y

const DIGIT = 1
const LETTER = 2
/** The class of each character below U+0080; all others are letters. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\d/.test(character) ? DIGIT : /[a-z]/i.test(character) ? LETTER : 0
})

/** The expressions that single forms find, from left to right, without overlaps: the longest form at each place wins. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = classAt(text, at)
    if (kind === 0) at++
    else if (kind === DIGIT) at = (mayTellTime(text, at) ? readAt(text, at, AT_DIGIT, found) : null) ?? endOfRun(text, at)
    else {
      const end = endOfWord(text, at)
      const forms = formsAt(text, at, end)
      at = (forms && readAt(text, at, forms, found)) ?? end
    }
  }
  return found
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? (CLASSES[code] ?? 0) : code >= 0xc0 && (code < 0x2000 || code > 0x206f) ? LETTER : 0
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
  if (end - start > LONGEST_WORD) return undefined
  const pair = pairAt(text, start)
  // «Q3» is the only form that begins with a single letter.
  if (pair >= 0 && (((LENGTHS[pair] ?? 0) >>> (end - start)) & 1) === 0) return undefined
  if (pair < 0 && end - start > 1) return undefined
  return AT_WORD.get(text.slice(start, end).toLowerCase())
}

/** The number of a pair of letters, whatever their case; -1 where they are not two letters from A to Z. */
function pairAt(text: string, at: number): number {
  const first = (text.charCodeAt(at) | 32) - 97
  const second = (text.charCodeAt(at + 1) | 32) - 97
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : -1
}

/** A number that no form wants is passed over whole: no date begins inside «135/PUU-XXII/2024» or «1.998,5». */
function endOfRun(text: string, at: number): number {
  NUMBER_RUN.lastIndex = at
  return at + (NUMBER_RUN.exec(text)?.[0].length ?? 1)
}

function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && classAt(text, end) === LETTER) end++
  if (end === text.length || classAt(text, end) !== DIGIT || isGlued(text, at, end)) return end
  // Digits glued to letters belong to the word: «U17», «B3».
  while (end < text.length && classAt(text, end) === DIGIT) end++
  return end
}

/** «Q3» and «Rp2.000» are words with a number behind. */
function isGlued(text: string, start: number, end: number): boolean {
  const word = text.slice(start, Math.min(end, start + 3)).toLowerCase()
  return word === 'q' || word === 'rp'
}
