import { finestOf, type Point } from '../meaning/meaning.js'
import { KIND, patternOf } from '../tokens/kinds.js'
import type { FoundTimex } from './scan-forms.js'

const UP_TO = ` ${KIND.upTo} `
const AND = ` ${KIND.and} `
const DASH = new RegExp(patternOf('^(?: ?[-~] ?| {upToShort} )$'))

/** Two points with a range between them as one expression; two complete ones joined by a word stay two. */
export function joinRanges(kinds: string, left: FoundTimex, right: FoundTimex): FoundTimex | null {
  const from = left.meaning
  const to = right.meaning
  if (from.kind !== 'point' || to.kind !== 'point' || !fits(kinds.slice(left.to, right.from), from, to)) return null
  const weak = left.weak && right.weak
  return { from: left.from, to: right.to, meaning: { kind: 'range', from, to }, mod: left.mod ?? right.mod, weak }
}

function fits(link: string, from: Point, to: Point): boolean {
  if (link === UP_TO) return needsOther(from, to)
  if (link === AND || link === ' & ') return sharesYear(from, to)
  if (!DASH.test(link) || from.shift || from.school) return false
  return finestOf(from) === finestOf(to) || endsMonths(from, to)
}

/** Whether the first side is incomplete in a way that the second shares or mends. */
function needsOther(from: Point, to: Point): boolean {
  if (from.shift || from.hour !== undefined) return false
  if (from.weekday !== undefined && from.day === undefined) return to.weekday !== undefined && to.day === undefined
  if (from.day !== undefined && from.month === undefined) return to.day !== undefined
  const months = from.month !== undefined && to.month !== undefined && from.weekday === undefined
  return months && from.year === undefined && (finestOf(from) === finestOf(to) || endsMonths(from, to))
}

/** «20 Maret - Desember 2023»: from a day to a month that gives its year. */
function endsMonths(from: Point, to: Point): boolean {
  return (
    finestOf(from) === 'day' &&
    from.month !== undefined &&
    from.year === undefined &&
    finestOf(to) === 'month' &&
    to.year !== undefined
  )
}

/** «Maret dan Juni 2020», «Oktober dan November mendatang»: months with a year between them, or neighbours. */
function sharesYear(from: Point, to: Point): boolean {
  if (finestOf(from) !== 'month' || finestOf(to) !== 'month' || from.year !== undefined || from.shift || from.toward) return false
  return to.year !== undefined || to.month === ((from.month ?? 0) % 12) + 1
}
