import { decoyEnd } from './decoys.js'
import { AMOUNT_FORMS } from './forms/amounts.js'
import { CLOCK_FORMS } from './forms/clock.js'
import { DATE_FORMS } from './forms/dates.js'
import { DAY_FORMS } from './forms/days.js'
import { DECOY_FORMS } from './forms/decoys.js'
import type { Form, Reading } from './forms/form.js'
import { PERIOD_FORMS } from './forms/periods.js'
import { SET_FORMS } from './forms/sets.js'
import { VAGUE_FORMS } from './forms/vague.js'
import type { Candidate } from './meaning.js'
import type { Tokens } from './tokens.js'

/** An expression of the tokens from `from` to before `to`. */
export interface Found extends Omit<Candidate, 'start' | 'end'> {
  from: number
  to: number
}

const FORMS: readonly Form[] = [
  ...DECOY_FORMS,
  ...SET_FORMS,
  ...DAY_FORMS,
  ...DATE_FORMS,
  ...PERIOD_FORMS,
  ...CLOCK_FORMS,
  ...AMOUNT_FORMS,
  ...VAGUE_FORMS,
]

const NONE: readonly never[] = []
/** The forms by the code of the kind that they begin with, each with a pattern for what goes on. */
const BY_KIND: { pattern: RegExp; read: Form['read'] }[][] = []
for (const { begins, follows, read } of FORMS) {
  const form = { pattern: new RegExp(`(?:${follows})`, 'y'), read }
  for (const kind of begins) BY_KIND[kind.charCodeAt(0)] = [...(BY_KIND[kind.charCodeAt(0)] ?? NONE), form]
}
/** What belongs to a number that is no time: no date begins inside «135/PUU-XXII/2024», «1.234.567» or «2025malam». */
const REST_OF_NUMBER = /\w*(?:[.,:]\d+)*(?:[-/–][\w.]+)*/y

/** The expressions that single forms find, from left to right, without overlaps: the longest form at each place wins. */
export function scan(tokens: Tokens): Found[] {
  const { kinds } = tokens
  const found: Found[] = []
  for (let from = 0; from < kinds.length; ) {
    let to = decoyEnd(tokens, from)
    let best: Reading | null = null
    for (const { pattern, read } of BY_KIND[kinds.charCodeAt(from)] ?? NONE) {
      pattern.lastIndex = from + 1
      if (!pattern.test(kinds) || pattern.lastIndex <= to) continue
      const reading = read({ tokens, from, to: pattern.lastIndex })
      if (reading === null) continue
      best = reading
      to = pattern.lastIndex
    }
    if (best?.meaning) found.push({ from, to, meaning: best.meaning, mod: best.mod, weak: best.weak })
    from = to > from ? to : behindNumber(tokens, from)
  }
  return found
}

/** The token behind one that opens nothing, and behind what belongs to it where it is a number. */
function behindNumber({ text, kinds, starts, ends }: Tokens, token: number): number {
  const code = kinds.charCodeAt(token)
  let next = token + 1
  if (code < 49 || code > 54) return next
  REST_OF_NUMBER.lastIndex = ends[token] as number
  REST_OF_NUMBER.test(text)
  while ((starts[next] as number) < REST_OF_NUMBER.lastIndex) next++
  return next
}
