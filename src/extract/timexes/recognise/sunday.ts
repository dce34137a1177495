import { pointOf } from '../meaning/meaning.js'
import { KIND } from '../tokens/kinds.js'
import type { Tokens } from '../tokens/time-tokens.js'
import type { FoundTimex } from './scan-forms.js'

const OPENING = /(?:^|[.!?"“\n])\s*$/

/**
 * «Minggu» is Sunday and «minggu» a week; only at the head of a sentence the capital says nothing. So «pada Minggu lalu» is a day,
 * «Minggu lalu, ...» a week, and a lone «Minggu» that opens a sentence is no time unless something follows that a day has.
 */
export function settleSunday({ text, kinds, starts, ends }: Tokens, found: FoundTimex): FoundTimex {
  const { meaning, from, to } = found
  if (meaning.kind !== 'point' || kinds.charAt(from) !== KIND.sunday) return found
  const start = starts[from] as number
  const end = ends[to - 1] as number
  const opens =
    (kinds.charAt(from - 1) === '|' && ends[from - 1] === start) || OPENING.test(text.slice(Math.max(0, start - 4), start))
  const { shift } = meaning
  if (shift?.unit === 'week' && shift.by !== 0 && meaning.weekday === undefined && !opens)
    return { ...found, meaning: pointOf({ weekday: 7, toward: shift.by < 0 ? 'past' : 'future' }) }
  const alone = opens && to === from + 1 && !/^[,.]/.test(text.slice(end, end + 1))
  return alone && meaning.weekday === 7 ? { ...found, weak: true } : found
}
