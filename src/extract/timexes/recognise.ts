import { withHedges } from './hedges.js'
import { joinParts } from './join.js'
import type { Candidate } from './meaning.js'
import { joinRanges } from './ranges.js'
import { spreadSet } from './recurring.js'
import { type Found, scan } from './scan.js'
import { settleSunday } from './sunday.js'
import { tokensOf } from './tokens.js'
import { isVetoed } from './vetoes.js'

/** Tokens that stand between two parts of one expression are no more than these. */
const MOST_BETWEEN = 4

/** The time expressions of a text as the words alone give them, in order, without overlaps. Knows no reference. */
export function recognise(text: string): Candidate[] {
  const tokens = tokensOf(text)
  const { kinds, starts, ends } = tokens
  if (kinds === '') return []
  const parts = scan(tokens)
  const points = joined(kinds, parts, joinParts).map((each) => withHedges(tokens, settleSunday(tokens, each)))
  const candidates: Candidate[] = []
  let last: Found | null = null
  for (const each of joined(kinds, points, joinRanges)) {
    last = (last && spreadSet(kinds, last, each)) ?? each
    const { from, to, meaning, mod, weak }: Found = last
    const candidate = { start: starts[from] as number, end: ends[to - 1] as number, meaning, mod, weak }
    if (!isVetoed(text, candidate)) candidates.push(candidate)
  }
  return candidates
}

/** What was found, with neighbours joined that the function makes one; what stands between them are kinds of tokens. */
function joined(kinds: string, found: readonly Found[], join: typeof joinParts): Found[] {
  const whole: Found[] = []
  for (const next of found) {
    const last = whole[whole.length - 1]
    const both = last && next.from - last.to <= MOST_BETWEEN ? join(kinds, last, next) : null
    if (both) whole[whole.length - 1] = both
    else whole.push(next)
  }
  return whole
}
