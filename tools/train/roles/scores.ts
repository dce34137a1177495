import type { FoundRole } from '../../../src/extract/entities/roles/roles.js'
import type { Span } from '../../../src/types.js'
import type { Example } from './examples.js'

/** Counts of pairs of person and role, and of persons without one. */
export interface Counts {
  gold: number
  found: number
  right: number
  bare: number
  spurious: number
}

export function noCounts(): Counts {
  return { gold: 0, found: 0, right: 0, bare: 0, spurious: 0 }
}

/**
 * Adds what was found in a paragraph: a pair is right where the persons overlap and the roles have an IoU of a half. Gives the pairs that
 * were missed and the roles that are wrong.
 */
export function addCounts(counts: Counts, example: Example, found: readonly FoundRole[]) {
  const { text, pairs, persons } = example
  const missed = [...pairs]
  const wrong = found.filter((role) => {
    const index = missed.findIndex((pair) => iou(pair.role, role) >= 0.5 && overlap(pair.person, role.person.name) > 0)
    if (index >= 0) missed.splice(index, 1)
    return index < 0
  })
  counts.gold += pairs.length
  counts.found += found.length
  counts.right += found.length - wrong.length
  const named = new Set(pairs.map(({ person }) => text.slice(person.start, person.end)))
  for (const person of persons) {
    if (named.has(text.slice(person.start, person.end))) continue
    counts.bare++
    if (found.some((role) => overlap(role.person.name, person) > 0)) counts.spurious++
  }
  return { missed, wrong }
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function iou(a: Span, b: Span): number {
  const shared = overlap(a, b)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** One line: precision, recall, F1, persons without a role who were given one, and what they are shares of. */
export function report({ gold, found, right, bare, spurious }: Counts): string {
  const precision = right / Math.max(1, found)
  const recall = right / Math.max(1, gold)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  const percent = (share: number) => (100 * share).toFixed(1)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} spurious ${percent(spurious / Math.max(1, bare))} (${right}/${found}/${gold})`
}
