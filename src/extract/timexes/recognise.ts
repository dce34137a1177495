import { withHedges } from './hedges.js'
import { joinParts } from './join.js'
import type { Candidate } from './meaning.js'
import { joinRanges } from './ranges.js'
import { spreadSets } from './recurring.js'
import { scan } from './scan.js'
import { settleSunday } from './sunday.js'
import { isVetoed } from './vetoes.js'

/** The time expressions of a text as the words alone give them, in order, without overlaps. Knows no reference. */
export function recognise(text: string): Candidate[] {
  const whole = joinParts(text, scan(text)).map((candidate) => withHedges(text, settleSunday(text, candidate)))
  return spreadSets(text, joinRanges(text, whole)).filter((candidate) => !isVetoed(text, candidate))
}
