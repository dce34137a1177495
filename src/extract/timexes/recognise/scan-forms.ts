import type { Mod } from '../../../types.js'
import type { Meaning } from '../meaning/meaning.js'
import { decoyEnd } from '../tokens/decoy-ends.js'
import { kindsOf, patternOf } from '../tokens/kinds.js'
import type { Tokens } from '../tokens/time-tokens.js'
import { AMOUNT_FORMS } from './forms/amounts.js'
import { CLOCK_FORMS } from './forms/clock.js'
import { DATE_FORMS } from './forms/dates.js'
import { DAY_FORMS } from './forms/days.js'
import { DECOY_FORMS } from './forms/decoys.js'
import type { TimexForm, TimexReading } from './forms/form.js'
import { PERIOD_FORMS } from './forms/periods.js'
import { SET_FORMS } from './forms/sets.js'
import { VAGUE_FORMS } from './forms/vague.js'

/** A time expression as the words alone give it, of the tokens from `from` to before `to`. */
export interface FoundTimex {
  from: number
  to: number
  meaning: Meaning
  mod: Mod | null
  /** Counts only when joined to another expression: «malam», «20/6», «01.00». */
  weak: boolean
}

const FORMS: readonly TimexForm[] = [
  ...DECOY_FORMS,
  ...SET_FORMS,
  ...DAY_FORMS,
  ...DATE_FORMS,
  ...PERIOD_FORMS,
  ...CLOCK_FORMS,
  ...AMOUNT_FORMS,
  ...VAGUE_FORMS,
]

/** The forms that begin with a kind, each with a pattern for what goes on, and one pattern for all of them. */
interface FormOpening {
  any: RegExp
  forms: readonly { pattern: RegExp; read: TimexForm['read'] }[]
}

/** By the code of the kind. */
const OPENINGS: FormOpening[] = []
for (const kind of kindsOf(['decoy 1 2 3 4 5 6', ...FORMS.map(({ begins }) => begins)].join(' '))) {
  const forms = FORMS.filter(({ begins }) => kindsOf(begins).includes(kind))
  OPENINGS[kind.charCodeAt(0)] = {
    any: going(forms.map(({ follows }) => follows).join('|')),
    forms: forms.map(({ follows, read }) => ({ pattern: going(follows), read })),
  }
}
/** What belongs to a number that is no time: no date begins inside «135/PUU-XXII/2024», «1.234.567» or «2025malam». */
const REST_OF_NUMBER = /\w*(?:[.,:]\d+)*(?:[-/–][\w.]+)*/y

/** The expressions that single forms find, from left to right, without overlaps: the longest form at each place wins. */
export function scan(tokens: Tokens): FoundTimex[] {
  const { kinds } = tokens
  const found: FoundTimex[] = []
  for (let from = 0; from < kinds.length; ) {
    const opening = OPENINGS[kinds.charCodeAt(from)]
    from = opening ? scanAt(tokens, from, opening, found) : from + 1
  }
  return found
}

/** Finds the longest form at a token; says where to go on. */
function scanAt(tokens: Tokens, from: number, { any, forms }: FormOpening, found: FoundTimex[]): number {
  let to = decoyEnd(tokens, from)
  any.lastIndex = from + 1
  if (any.test(tokens.kinds)) {
    let best: TimexReading | null = null
    for (const { pattern, read } of forms) {
      pattern.lastIndex = from + 1
      if (!pattern.test(tokens.kinds) || pattern.lastIndex <= to) continue
      const reading = read({ tokens, from, to: pattern.lastIndex })
      if (reading === null) continue
      best = reading
      to = pattern.lastIndex
    }
    if (best?.meaning) found.push({ from, to, meaning: best.meaning, mod: best.mod, weak: best.weak })
  }
  return to > from ? to : behindNumber(tokens, from)
}

function going(follows: string): RegExp {
  return new RegExp(`(?:${patternOf(follows)})`, 'y')
}

/** The token behind one that opens nothing, and behind what belongs to it where it is a number. */
function behindNumber({ text, kinds, starts, ends }: Tokens, token: number): number {
  const code = kinds.charCodeAt(token)
  let next = token + 1
  if (code < 49 || code > 54 || kinds.charAt(next) === ' ') return next
  REST_OF_NUMBER.lastIndex = ends[token] as number
  REST_OF_NUMBER.test(text)
  while ((starts[next] as number) < REST_OF_NUMBER.lastIndex) next++
  return next
}
