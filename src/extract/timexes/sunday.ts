import type { Candidate } from './meaning.js'

const NAME = 'Minggu'
const OPENING = /(?:^|[.!?"“\n])\s*$/

/**
 * «Minggu» is Sunday and «minggu» a week; only at the head of a sentence the capital says nothing. So «pada Minggu lalu» is a day,
 * «Minggu lalu, ...» a week, and a lone «Minggu» that opens a sentence is no time unless something follows that a day has.
 */
export function settleSunday(text: string, candidate: Candidate): Candidate {
  const { meaning, start, end } = candidate
  if (meaning.kind !== 'point' || text.charCodeAt(start) !== 77 || !text.startsWith(NAME, start)) return candidate
  const opens = OPENING.test(text.slice(Math.max(0, start - 4), start))
  const { shift } = meaning
  if (shift?.unit === 'week' && shift.by !== 0 && meaning.weekday === undefined && !opens) {
    return { ...candidate, meaning: { kind: 'point', weekday: 7, toward: shift.by < 0 ? 'past' : 'future' } }
  }
  const alone = opens && end === start + NAME.length && !/^[,.]/.test(text.slice(end, end + 1))
  return alone && meaning.weekday === 7 ? { ...candidate, weak: true } : candidate
}
