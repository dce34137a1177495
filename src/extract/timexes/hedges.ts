import { EDGES, HEDGES } from '../../language/id/deictics.js'
import type { Mod } from '../../types.js'
import { behindSpace, isBlank } from './lex.js'
import type { Candidate, Meaning, Point } from './meaning.js'
import { phraseAt, phraseBefore, phraseSet } from './phrases.js'
import { HEDGE, POINT_TAIL } from './words.js'

/** The ends of the words that may stand before: most expressions have none of them, and this says so soonest. */
const LAST_LETTERS: ReadonlySet<string> = new Set(Object.keys({ ...EDGES, ...HEDGES }).map((phrase) => phrase.slice(-3)))
const REST = phraseSet(['tinggal', 'tersisa', 'sisa'])

/** The expression with the words beside it that are part of it: «awal», «sekitar» before; «lalu», «mendatang» after. */
export function withHedges(text: string, candidate: Candidate): Candidate {
  return withWordBefore(text, withTail(text, asRest(text, candidate)))
}

/** «tinggal empat tahun lagi» is what is left, an amount; «empat tahun lagi» alone is a date. */
function asRest(text: string, candidate: Candidate): Candidate {
  const { meaning, start, end } = candidate
  if (meaning.kind !== 'point' || !meaning.shift || meaning.shift.by < 1 || meaning.anaphoric) return candidate
  if (!/lagi$/i.test(text.slice(end - 4, end)) || !phraseBefore(REST, text, start)) return candidate
  const { unit, by } = meaning.shift
  return { ...candidate, meaning: { kind: 'duration', amounts: [{ count: by, unit }], around: 'after' } }
}

function withWordBefore(text: string, candidate: Candidate): Candidate {
  const word = LAST_LETTERS.has(lettersBefore(text, candidate.start)) ? phraseBefore(HEDGE, text, candidate.start) : null
  if (!word) return candidate
  const { value, start } = word
  const edge = value === 'START' || value === 'MID' || value === 'END'
  const mod = edge ? edgeMod(candidate, value) : hedgeMod(candidate.meaning, value)
  if (!mod) return candidate
  const hedged = { ...candidate, start, mod: candidate.mod ?? mod }
  return edge ? withWordBefore(text, hedged) : hedged
}

function lettersBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(Math.max(0, end - 3), end).toLowerCase()
}

/** Edges belong to periods longer than a day: no «awal Senin». */
function edgeMod({ meaning }: Candidate, edge: Mod): Mod | null {
  const point = meaning.kind === 'range' ? meaning.from : meaning
  if (point.kind !== 'point' || point.day !== undefined || point.weekday !== undefined || point.hour !== undefined) return null
  return point.part || point.shift?.unit === 'day' ? null : edge
}

function hedgeMod(meaning: Meaning, doubt: 'about' | 'nearly' | 'over' | 'under'): Mod | null {
  if (meaning.kind === 'set' || meaning.kind === 'vague') return null
  const amount = meaning.kind === 'duration'
  if (doubt === 'about') return 'APPROX'
  if (doubt === 'nearly') return amount ? 'LESS_THAN' : 'APPROX'
  if (doubt === 'over') return amount ? 'MORE_THAN' : 'BEFORE'
  return amount ? 'LESS_THAN' : 'AFTER'
}

function withTail(text: string, candidate: Candidate): Candidate {
  const { meaning } = candidate
  const point = meaning.kind === 'range' ? meaning.to : meaning
  if (point.kind !== 'point' || point.shift || point.hour !== undefined) return candidate
  const tail = phraseAt(POINT_TAIL, text, behindSpace(text, candidate.end))
  if (!tail || text.charCodeAt(tail.end) === 45 || (tail.value === 'present' && !takesIni(point))) return candidate
  return { ...candidate, end: tail.end, meaning: sent(meaning, tail.value) }
}

/** «Maret ini», «Senin ini», but no «5 Februari ini»: there «ini» points at a noun. */
function takesIni(point: Point): boolean {
  return point.day === undefined && (point.month !== undefined || point.weekday !== undefined)
}

function sent(meaning: Meaning, toward: NonNullable<Point['toward']>): Meaning {
  if (meaning.kind === 'range') return { ...meaning, from: { ...meaning.from, toward }, to: { ...meaning.to, toward } }
  return meaning.kind === 'point' ? { ...meaning, toward } : meaning
}
