import { isWeekly, weekly } from '../meaning/meaning.js'
import { patternOf } from '../tokens/kinds.js'
import type { FoundTimex } from './scan-forms.js'

/** What joins weekdays of one list or range: «Senin, Rabu, dan Jumat». */
const LIST = new RegExp(patternOf('^(?:,?(?: ?[-~] ?|/| [{upToShort}{upTo}{and}{or}&] )|, ?)$'))

/** «setiap Senin dan Kamis»: a weekday linked to a recurrence recurs with it; `null` where it does not. */
export function spreadSet(kinds: string, left: FoundTimex, right: FoundTimex): FoundTimex | null {
  const { meaning } = right
  if (left.meaning.kind !== 'set' || !isWeekly(left.meaning) || !LIST.test(kinds.slice(left.to, right.from))) return null
  if (meaning.kind !== 'point' || meaning.weekday === undefined || meaning.day !== undefined || meaning.shift) return null
  return { ...right, meaning: weekly(meaning.weekday, meaning.part) }
}
