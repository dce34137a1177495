import { finestOf, namesDay, type Point, pointOf } from '../meaning/meaning.js'
import { patternOf } from '../tokens/kinds.js'
import { onDial } from './forms/clock.js'
import type { FoundTimex } from './scan-forms.js'

// What may stand between two parts of one expression, as kinds of tokens.
const COMMA = /^ ?,? ?$/
const HEDGED = new RegExp(patternOf('^,? {hedge} $'))
const BRACKET = /^ ?,? ?\( ?$/
const CLOSING = /^ ?\)/

/** Two neighbours as one, where they are parts of one expression: weekday, bracketed date, part of day and clock, in whatever order. */
export function joinParts(kinds: string, left: FoundTimex, right: FoundTimex): FoundTimex | null {
  const a = left.meaning
  const b = right.meaning
  if (a.kind !== 'point') return null
  const gap = kinds.slice(left.to, right.from)
  const mod = right.mod ?? left.mod ?? (HEDGED.test(gap) ? 'APPROX' : null)
  if (b.kind === 'range') {
    // «Kamis (19/6) pukul 15.00 - 18.00»: the day holds for both ends.
    if (b.from.hour === undefined || !namesDay(a) || !fits(a, b.from, gap)) return null
    const meaning = { kind: 'range' as const, from: union(a, b.from), to: union(a, b.to) }
    return { from: left.from, to: right.to, meaning, mod, weak: false }
  }
  if (b.kind !== 'point') return null
  const bracket = BRACKET.test(gap) && !b.part && b.hour === undefined ? CLOSING.exec(kinds.slice(right.to, right.to + 2)) : null
  if (!(bracket ? fitsBracket(a, b) : fits(a, b, gap))) return null
  return { from: left.from, to: right.to + (bracket?.[0].length ?? 0), meaning: union(a, b), mod, weak: false }
}

/** Whether b, without brackets, goes on where a stops. */
function fits(a: Point, b: Point, gap: string): boolean {
  const fine = finestOf(b)
  const spaced = gap === ' '
  const near = gap !== '' && COMMA.test(gap)
  const timed = a.hour !== undefined
  if (fine === 'clock') return !timed && !namesDay(b) && (namesDay(a) || a.part !== undefined) && (near || HEDGED.test(gap))
  if (fine === 'part') {
    const open = b.shift && timed ? !namesDay(a) : namesDay(a) && !timed && !(b.shift && a.shift)
    return spaced && open && !a.part
  }
  return !timed && ((near && takesDate(a, b)) || (spaced && takesShift(a, b)))
}

/** «Senin, 5 Februari», «hari ini, Senin», «Kamis, pekan lalu». */
function takesDate(a: Point, b: Point): boolean {
  const weekday = a.weekday !== undefined && a.day === undefined
  if (weekday && b.day !== undefined && b.weekday === undefined) return true
  if (a.shift) return a.shift.unit === 'day' && !a.anaphoric && !b.shift && (b.weekday ?? b.day) !== undefined
  return weekday && (b.shift?.unit === 'week' || b.shift?.unit === 'weekend') && !namesDay(b)
}

/** «Kamis lusa», «pagi kemarin», «November tahun lalu», «kuartal III 2025». */
function takesShift(a: Point, b: Point): boolean {
  if (a.shift) return false
  if (b.shift?.unit === 'day') return !b.anaphoric && (namesDay(a) || a.part !== undefined)
  const ofYear = b.shift?.unit === 'year' || (finestOf(b) === 'year' && b.year !== undefined)
  return ofYear && a.year === undefined && (a.month ?? a.quarter ?? a.half) !== undefined
}

/** What brackets may add: a date to a weekday, or to «hari ini». */
function fitsBracket(a: Point, b: Point): boolean {
  return b.day !== undefined && !b.shift && namesDay(a) && a.hour === undefined && a.day === undefined
}

/** Both points as one; what the first says stands, but a written date sends a deictic away. «sore» before a clock says which half of the dial. */
function union(a: Point, b: Point): Point {
  const whole = pointOf(a, b)
  if (a.part && b.hour !== undefined) whole.hour = onDial(b.hour, a.part)
  if (whole.day !== undefined && whole.month !== undefined) whole.shift = undefined
  return whole
}
