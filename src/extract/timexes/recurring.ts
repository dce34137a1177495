import { skipBlanks } from './lex.js'
import { linkAt } from './links.js'
import type { Candidate } from './meaning.js'

/** «setiap Senin dan Kamis»: weekdays linked to a recurrence recur with it. */
export function spreadSets(text: string, found: readonly Candidate[]): Candidate[] {
  const spread: Candidate[] = []
  for (const next of found) {
    const last = spread[spread.length - 1]
    spread.push(last && isWeekly(last) && isLinked(text, last.end, next.start) ? asSet(next) : next)
  }
  return spread
}

/** Whether two weekdays stand in one list or range: «Senin, Rabu, dan Jumat». */
function isLinked(text: string, from: number, to: number): boolean {
  const comma = text.charCodeAt(from) === 44 ? from + 1 : from
  return linkAt(text, comma)?.end === to || (comma > from && skipBlanks(text, comma) === to)
}

function isWeekly({ meaning }: Candidate): boolean {
  return meaning.kind === 'set' && meaning.value.startsWith('XXXX-WXX-')
}

function asSet(candidate: Candidate): Candidate {
  const { meaning } = candidate
  if (meaning.kind !== 'point' || meaning.weekday === undefined || meaning.day !== undefined || meaning.shift) return candidate
  const part = meaning.part ? `T${meaning.part.code}` : ''
  return { ...candidate, meaning: { kind: 'set', value: `XXXX-WXX-${meaning.weekday}${part}` } }
}
