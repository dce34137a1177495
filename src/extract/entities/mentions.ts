import type { Proposal } from './proposals.js'

/**
 * The proposals that hold: the surest first, of equally sure ones the longest; none overlaps a surer one. In text order.
 *
 * Rules and model both propose; this is the one place that decides.
 */
export function decide(proposals: readonly Proposal[]): Proposal[] {
  if (proposals.length < 2) return [...proposals]
  const ranked = [...proposals].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const origin = ranked.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const taken = new Uint8Array(ranked.reduce((most, { end }) => Math.max(most, end), 0) - origin)
  const kept = ranked.filter(({ start, end }) => {
    for (let at = start - origin; at < end - origin; at++) if (taken[at]) return false
    taken.fill(1, start - origin, end - origin)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
