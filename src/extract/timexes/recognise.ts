import { withHedges } from './hedges.js'
import { joinParts } from './join.js'
import type { Candidate } from './meaning.js'
import { joinRanges } from './ranges.js'
import { spreadSets } from './recurring.js'
import { scan } from './scan.js'
import { settleSunday } from './sunday.js'
import { isVetoed } from './vetoes.js'

/** Characters that belong to no expression, so that whoever looks a little ahead meets the end of the text as one of them. */
const END = '\0\0\0\0'

/** The time expressions of a text as the words alone give them, in order, without overlaps. Knows no reference. */
export function recognise(text: string): Candidate[] {
  const ended = text + END
  const found = scan(ended)
  if (found.length === 0) return found
  const whole = joinParts(ended, found).map((candidate) => withHedges(ended, settleSunday(ended, candidate)))
  return spreadSets(ended, joinRanges(ended, whole)).filter((candidate) => !isVetoed(ended, candidate))
}
