import type { Span } from '../../../types.js'
import type { Tokens } from '../tokens/time-tokens.js'
import { withHedges } from './hedges.js'
import { joinParts } from './join.js'
import { joinRanges } from './join-ranges.js'
import { spreadSet } from './recurring.js'
import { type FoundTimex, scan } from './scan-forms.js'
import { shareYears } from './shared-years.js'
import { settleSunday } from './sunday.js'
import { isVetoed } from './vetoes.js'

/** Tokens that stand between two parts of one expression are no more than these. */
const MOST_BETWEEN = 4

/** The time expressions as the words alone give them, in order, without overlaps. Knows no reference. */
export function recognise(tokens: Tokens): FoundTimex[] {
  const { kinds, starts } = tokens
  const points = joined(kinds, scan(tokens), joinParts).map((each) => withHedges(tokens, settleSunday(tokens, each)))
  // Once more for what a word behind kept apart: «Jumat lalu pukul 12.00».
  const whole = joined(kinds, points, joinParts)
  const taken: FoundTimex[] = []
  let last: FoundTimex | null = null
  let part = { start: 0, end: 0 }
  for (const each of shareYears(kinds, joined(kinds, whole, joinRanges))) {
    // What a word behind was taken into is no expression of its own: «kemarin» of «bulan Maret kemarin».
    if (last && each.from < last.to) continue
    last = (last && spreadSet(kinds, last, each)) ?? each
    if ((starts[last.from] as number) >= part.end) part = partAround(tokens, last.from)
    if (!isVetoed(tokens, part, last)) taken.push(last)
  }
  return taken
}

/** What was found, with neighbours joined that the function makes one; what stands between them are kinds of tokens. */
function joined(kinds: string, found: readonly FoundTimex[], join: typeof joinParts): FoundTimex[] {
  const whole: FoundTimex[] = []
  for (const next of found) {
    const last = whole[whole.length - 1]
    const both = last && next.from - last.to <= MOST_BETWEEN ? join(kinds, last, next) : null
    if (both) whole[whole.length - 1] = both
    else whole.push(next)
  }
  return whole
}

function partAround({ kinds, starts, ends }: Tokens, token: number): Span {
  return { start: ends[kinds.lastIndexOf('|', token)] as number, end: starts[kinds.indexOf('|', token)] as number }
}
