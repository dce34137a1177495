import { finestOf, pointOf } from '../meaning/meaning.js'
import { patternOf } from '../tokens/kinds.js'
import type { FoundTimex } from './scan-forms.js'

/** What stands between the months of one list. */
const LIST = new RegExp(patternOf('^(?:, ?| {and} |, {and} | & )$'))

/** «Juni, Juli, September, dan November 2022»: the months of a list are of the year that its last one names, as far as they go on. */
export function shareYears(kinds: string, found: readonly FoundTimex[]): FoundTimex[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [month, next] = [shared[at], shared[at + 1]] as [FoundTimex, FoundTimex]
    const [a, b] = [month.meaning, next.meaning]
    if (a.kind !== 'point' || b.kind !== 'point' || finestOf(a) !== 'month' || finestOf(b) !== 'month') continue
    if (a.year !== undefined || a.shift || a.toward || b.year === undefined || (a.month ?? 0) >= (b.month ?? 0)) continue
    if (LIST.test(kinds.slice(month.to, next.from))) shared[at] = { ...month, meaning: pointOf({ year: b.year }, a) }
  }
  return shared
}
