import type { Candidate } from './meaning.js'

const LINK = /^(?:\s?,\s?|\s?[-–—]\s?|,?\s{1,3}(?:dan|atau|hingga|sampai)\s{1,3})$/i

/** «setiap Senin dan Kamis»: weekdays linked to a recurrence recur with it. */
export function spreadSets(text: string, found: readonly Candidate[]): Candidate[] {
  const spread: Candidate[] = []
  for (const next of found) {
    const last = spread[spread.length - 1]
    const recurs = last && isWeekly(last) && LINK.test(text.slice(last.end, Math.min(next.start, last.end + 12)))
    spread.push(recurs && last.end <= next.start ? asSet(next) : next)
  }
  return spread
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
