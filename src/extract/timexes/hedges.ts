import { EDGES, HEDGES, POINT_TAILS } from '../../language/id/deictics.js'
import type { Mod } from '../../types.js'
import { anyOf, lookUp } from './forms/form.js'
import type { Candidate, Meaning, Point } from './meaning.js'

const REACH = 18
const BEFORE = new RegExp(`(?:^|[^\\w])(${anyOf({ ...EDGES, ...HEDGES }).replace(/ /g, '\\s{1,3}')})\\s{1,3}$`, 'i')
/** The ends of the words that may stand before: most expressions have none of them, and this says so soonest. */
const LAST_LETTERS: ReadonlySet<string> = new Set(Object.keys({ ...EDGES, ...HEDGES }).map((phrase) => phrase.slice(-3)))
const REST = /(?:^|[^a-z])(?:tinggal|tersisa|sisa)\s{1,3}$/i
const TAIL = new RegExp(`\\s{1,3}(${anyOf(POINT_TAILS).replace(/ /g, '\\s{1,3}')})(?!\\w|-)`, 'iy')

/** The expression with the words beside it that are part of it: «awal», «sekitar» before; «lalu», «mendatang» after. */
export function withHedges(text: string, candidate: Candidate): Candidate {
  return withWordBefore(text, withTail(text, asRest(text, candidate)))
}

/** «tinggal empat tahun lagi» is what is left, an amount; «empat tahun lagi» alone is a date. */
function asRest(text: string, candidate: Candidate): Candidate {
  const { meaning, start } = candidate
  if (meaning.kind !== 'point' || !meaning.shift || meaning.shift.by < 1 || meaning.anaphoric) return candidate
  if (!REST.test(text.slice(Math.max(0, start - REACH), start)) || !/lagi$/i.test(text.slice(start, candidate.end)))
    return candidate
  const { unit, by } = meaning.shift
  return { ...candidate, meaning: { kind: 'duration', amounts: [{ count: by, unit }], around: 'after' } }
}

function withWordBefore(text: string, candidate: Candidate): Candidate {
  let end = candidate.start - 1
  while (end > 0 && candidate.start - end < 3 && isSpace(text.charCodeAt(end - 1))) end--
  if (!LAST_LETTERS.has(text.slice(Math.max(0, end - 3), end).toLowerCase())) return candidate
  const match = BEFORE.exec(text.slice(Math.max(0, candidate.start - REACH), candidate.start))
  const word = match?.[1]
  if (!match || word === undefined) return candidate
  const edge = lookUp(EDGES, word)
  const mod = edge ? edgeMod(candidate, edge) : hedgeMod(candidate.meaning, lookUp(HEDGES, word))
  if (!mod) return candidate
  const start = candidate.start - (match[0].length - match[0].indexOf(word))
  const hedged = { ...candidate, start, mod: candidate.mod ?? mod }
  return edge ? withWordBefore(text, hedged) : hedged
}

/** Edges belong to periods longer than a day: no «awal Senin». */
function edgeMod({ meaning }: Candidate, edge: Mod): Mod | null {
  const point = meaning.kind === 'range' ? meaning.from : meaning
  if (point.kind !== 'point' || point.day !== undefined || point.weekday !== undefined || point.hour !== undefined) return null
  return point.part || point.shift?.unit === 'day' ? null : edge
}

function hedgeMod(meaning: Meaning, doubt: 'about' | 'nearly' | 'over' | 'under' | undefined): Mod | null {
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
  TAIL.lastIndex = candidate.end
  const match = TAIL.exec(text)
  const toward = match && lookUp(POINT_TAILS, match[1])
  if (!match || !toward || (toward === 'present' && !takesIni(point))) return candidate
  return { ...candidate, end: candidate.end + match[0].length, meaning: sent(meaning, toward) }
}

/** «Maret ini», «Senin ini», but no «5 Februari ini»: there «ini» points at a noun. */
function takesIni(point: Point): boolean {
  return point.day === undefined && (point.month !== undefined || point.weekday !== undefined)
}

function sent(meaning: Meaning, toward: NonNullable<Point['toward']>): Meaning {
  if (meaning.kind === 'range') return { ...meaning, from: { ...meaning.from, toward }, to: { ...meaning.to, toward } }
  return meaning.kind === 'point' ? { ...meaning, toward } : meaning
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0
}
