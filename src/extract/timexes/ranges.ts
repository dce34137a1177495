import { type Link, linkAt } from './links.js'
import { type Candidate, finestOf, type Point } from './meaning.js'

const LONGEST_GAP = 18

/** Two points with a range between them, as one expression; two complete ones joined by a word stay two. */
export function joinRanges(text: string, found: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const next of found) {
    const last = joined[joined.length - 1]
    const range = last && rangeOf(text, last, next)
    if (range) joined[joined.length - 1] = range
    else joined.push(next)
  }
  return joined
}

function rangeOf(text: string, left: Candidate, right: Candidate): Candidate | null {
  if (left.meaning.kind !== 'point' || right.meaning.kind !== 'point' || right.start - left.end > LONGEST_GAP) return null
  const from = left.meaning
  const to = right.meaning
  const link = linkAt(text, left.end)
  if (link?.end !== right.start || !fits(link.kind, from, to)) return null
  const weak = left.weak && right.weak
  return { start: left.start, end: right.end, meaning: { kind: 'range', from, to }, mod: left.mod ?? right.mod, weak }
}

function fits(link: Link['kind'], from: Point, to: Point): boolean {
  if (link === 'sign') return sameGrain(from, to)
  return link === 'to' ? needsOther(from, to) : link === 'and' && sharesYear(from, to)
}

function sameGrain(from: Point, to: Point): boolean {
  return grain(from) === grain(to) && !from.shift && from.school === undefined
}

/** Whether the first side is incomplete in a way that the second shares or mends. */
function needsOther(from: Point, to: Point): boolean {
  if (from.shift || from.anaphoric || from.hour !== undefined) return false
  if (from.weekday !== undefined && from.day === undefined) return to.weekday !== undefined && to.day === undefined
  if (from.day !== undefined && from.month === undefined) return to.day !== undefined
  return from.year === undefined && hasMonth(from) && hasMonth(to) && grain(from) === grain(to) && from.weekday === undefined
}

/** «Maret dan Juni 2020», «Oktober dan November mendatang»: months with a year between them, or neighbours. */
function sharesYear(from: Point, to: Point): boolean {
  if (from.month === undefined || to.month === undefined || from.day !== undefined || to.day !== undefined) return false
  if (from.year !== undefined || from.shift || from.toward) return false
  return to.year !== undefined || to.month === (from.month % 12) + 1
}

function hasMonth(point: Point): boolean {
  return point.month !== undefined
}

function grain(point: Point): string {
  return point.quarter !== undefined
    ? 'quarter'
    : point.half !== undefined
      ? 'half'
      : point.decade !== undefined
        ? 'decade'
        : finestOf(point)
}
