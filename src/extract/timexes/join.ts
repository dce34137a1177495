import { HEDGES } from '../../language/id/deictics.js'
import { type Candidate, finestOf, namesDay, type Point } from './meaning.js'

const SPACE = /^\s{1,3}$/
const COMMA = /^(?:\s{0,2},\s{0,3}|\s{1,3})$/
const BRACKET = /^\s{0,2},?\s{0,3}\(\s?$/
const HEDGED = new RegExp(`^,?\\s{1,3}(?:${Object.keys(HEDGES).join('|')})\\s{1,3}$`, 'i')
const LONGEST_GAP = 20

/** Neighbours that are parts of one expression, joined: weekday, bracketed date, part of day and clock, in whatever order. */
export function joinParts(text: string, found: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const next of found) {
    const last = joined[joined.length - 1]
    const whole = last && joinTwo(text, last, next)
    if (whole) joined[joined.length - 1] = whole
    else joined.push(next)
  }
  return joined
}

function joinTwo(text: string, left: Candidate, right: Candidate): Candidate | null {
  if (right.start - left.end > LONGEST_GAP) return null
  if (left.meaning.kind !== 'point') return null
  const gap = text.slice(left.end, right.start)
  if (right.meaning.kind === 'range') return joinRange(left, left.meaning, right, gap)
  if (right.meaning.kind !== 'point') return null
  const a = left.meaning
  const b = right.meaning
  const closing = BRACKET.test(gap) && !b.part && b.hour === undefined ? closingBracket(text, right.end) : null
  if (!(closing === null ? fits(a, b, gap) : fitsBracket(a, b))) return null
  return { start: left.start, end: closing ?? right.end, meaning: union(a, b), mod: modOf(left, right, gap), weak: false }
}

/** «Kamis (19/6) pukul 15.00 - 18.00»: the day holds for both ends. */
function joinRange(left: Candidate, a: Point, right: Candidate, gap: string): Candidate | null {
  if (right.meaning.kind !== 'range') return null
  const { from, to } = right.meaning
  if (from.hour === undefined || namesDay(from) || !namesDay(a) || a.hour !== undefined) return null
  if (!COMMA.test(gap) && !HEDGED.test(gap)) return null
  const meaning = { kind: 'range' as const, from: union(a, from), to: union(a, to) }
  return { start: left.start, end: right.end, meaning, mod: modOf(left, right, gap), weak: false }
}

function modOf(left: Candidate, right: Candidate, gap: string): Candidate['mod'] {
  return right.mod ?? left.mod ?? (HEDGED.test(gap) ? 'APPROX' : null)
}

/** Whether b, without brackets, goes on where a stops. */
function fits(a: Point, b: Point, gap: string): boolean {
  const fine = finestOf(b)
  if (fine === 'clock') return clockFits(a, b, gap)
  if (fine === 'part' && !b.shift) return SPACE.test(gap) && namesDay(a) && !a.part && a.hour === undefined
  if (fine === 'part' && a.hour !== undefined) return SPACE.test(gap) && !namesDay(a) && !a.part
  if (fine === 'part') return SPACE.test(gap) && namesDay(a) && !a.part && a.shift === undefined
  return dateFits(a, b, gap)
}

function clockFits(a: Point, b: Point, gap: string): boolean {
  if (namesDay(b) || a.hour !== undefined || !(namesDay(a) || a.part)) return false
  return COMMA.test(gap) || HEDGED.test(gap)
}

function dateFits(a: Point, b: Point, gap: string): boolean {
  if (a.hour !== undefined || b.part) return false
  // «Senin, 5 Februari», «hari ini, Senin», «Kamis lusa», «pagi kemarin».
  if (a.weekday !== undefined && a.day === undefined && b.day !== undefined && b.weekday === undefined) return COMMA.test(gap)
  if (a.shift?.unit === 'day' && !a.anaphoric && (b.weekday !== undefined || b.day !== undefined) && !b.shift)
    return COMMA.test(gap)
  if (b.shift?.unit === 'day' && !b.anaphoric && a.shift === undefined && (namesDay(a) || a.part)) return SPACE.test(gap)
  if (a.weekday !== undefined && a.day === undefined && !a.shift && b.shift?.unit === 'week' && !namesDay(b))
    return COMMA.test(gap)
  if (b.shift?.unit === 'year' && a.year === undefined && !a.shift && hasYearParts(a)) return SPACE.test(gap)
  return finestOf(b) === 'year' && b.year !== undefined && a.year === undefined && !a.shift && hasYearParts(a) && SPACE.test(gap)
}

function hasYearParts(point: Point): boolean {
  return point.month !== undefined || point.quarter !== undefined || point.half !== undefined
}

/** What brackets may add: a date to a weekday, or a weekday or date to «hari ini». */
function fitsBracket(a: Point, b: Point): boolean {
  if (b.day === undefined || b.shift || !namesDay(a) || a.hour !== undefined) return false
  return a.day === undefined
}

function closingBracket(text: string, at: number): number | null {
  const close = text[at] === ' ' ? at + 1 : at
  return text[close] === ')' ? close + 1 : null
}

/** Both points as one; what the first says stands, but a written date sends a deictic away. */
function union(a: Point, b: Point): Point {
  const whole: Point = { ...b, ...a }
  if (b.toward && !a.toward) whole.toward = b.toward
  if (whole.hour !== undefined && a.part && b.hour !== undefined) whole.hour = b.hour
  if (whole.shift && whole.day !== undefined && whole.month !== undefined) whole.shift = undefined
  return whole
}
