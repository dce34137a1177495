import { isDigit } from '../../text/characters.js'
import { AMOUNT_FORMS } from './forms/amounts.js'
import { CLOCK_FORMS } from './forms/clock.js'
import { DATE_FORMS } from './forms/dates.js'
import { DECOY_FORMS } from './forms/decoys.js'
import { DEICTIC_FORMS } from './forms/deictics.js'
import { FEAST_FORMS } from './forms/feasts.js'
import { type Form, longer, type Reading } from './forms/form.js'
import { MONTH_FORMS } from './forms/months.js'
import { NUMBER_FORMS, readDigits } from './forms/numbers.js'
import { PERIOD_FORMS } from './forms/periods.js'
import { SET_FORMS } from './forms/sets.js'
import { VAGUE_FORMS } from './forms/vague.js'
import { WEEKDAY_FORMS } from './forms/weekdays.js'
import { YEAR_FORMS } from './forms/years.js'
import type { Candidate } from './meaning.js'
import { isNext, numberEnd, openersOf, seedPattern } from './seeds.js'

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
  ...NUMBER_FORMS,
  ...AMOUNT_FORMS,
  ...VAGUE_FORMS,
]
const OPENERS = openersOf(FORMS)
const SEED = seedPattern(OPENERS.keys())

/** The expressions that single forms find, from left to right, without overlaps: the longest form at each place wins. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = []
  SEED.lastIndex = 0
  // The engine looks for words and numbers; what reads slowly and carefully reads only there.
  for (let seed = SEED.exec(text); seed; seed = SEED.exec(text)) {
    const start = seed.index
    const end = start + seed[0].length
    const digits = isDigit(text.charCodeAt(start))
    const read = digits ? readDigits(text, start, end) : readWord(text, start, seed[0])
    if (read?.meaning) found.push({ start, end: read.end, meaning: read.meaning, mod: read.mod, weak: read.weak })
    SEED.lastIndex = read?.end ?? (digits ? numberEnd(text, end) : end)
  }
  return found
}

function readWord(text: string, start: number, word: string): Reading | null {
  const opener = OPENERS.get(word.toLowerCase())
  if (!opener || !isNext(text, start + word.length, opener.nexts)) return null
  let best: Reading | null = null
  for (const read of opener.readers) best = longer(best, read(text, start))
  return best
}
