import { BEGIN, INSIDE, LABELS, LAST, labelOf, mayFollow, OUTSIDE, PREDECESSORS, TYPES } from '../weights/name-labels.js'
import { WINDOW, type Window } from './window.js'

/** What is decoded: see `Window`. */
type Lattice = Pick<Window, 'length' | 'emissions' | 'labels' | 'margins'>

/** How the labels of neighbouring tokens go together in a case mode. */
export interface Steps {
  /** `LABELS * LABELS` weights, from label by to label. */
  readonly transitions: Int32Array
  /** By label: what a step from it to any label, or from any label to it, gains at most over the same step from or to outside. */
  readonly gainFrom: Int32Array
  readonly gainTo: Int32Array
}

const NEVER = -(2 ** 29)
/** The labels after which a name may begin, and those that may stand after a name's end. */
const CLOSED = Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, OUTSIDE))
const FRESH = Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(OUTSIDE, label))

const forward = new Int32Array(WINDOW * LABELS)
const backward = new Int32Array(WINDOW * LABELS)
/** Of the labels on one side of a step, those that outside does not beat whatever stands on the other side. */
const rivals = new Uint8Array(LABELS)

/** The steps with these transitions. */
export function stepsOf(transitions: Int32Array): Steps {
  const weight = (from: number, to: number) => transitions[from * LABELS + to] as number
  const gainOver = (gain: (label: number) => number[]) =>
    Int32Array.from({ length: LABELS }, (_, label) => Math.max(...gain(label)))
  return {
    transitions,
    gainFrom: gainOver((from) => FRESH.map((to) => weight(from, to) - weight(OUTSIDE, to))),
    gainTo: gainOver((to) => CLOSED.map((from) => weight(from, to) - weight(from, OUTSIDE))),
  }
}

/** Fills the labels with the best labelling of the tokens; every name in it is well formed. */
export function decode(steps: Steps, { length, emissions, labels }: Lattice): void {
  for (let label = 0; label < LABELS; label++) {
    forward[label] = mayFollow(OUTSIDE, label) ? (emissions[label] as number) : NEVER
  }
  for (let at = LABELS; at < length * LABELS; at += LABELS) advance(steps, emissions, at)
  let best = OUTSIDE
  const end = (length - 1) * LABELS
  for (const label of CLOSED) if ((forward[end + label] as number) > (forward[end + best] as number)) best = label
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = best
    if (index > 0) best = bestBefore(steps, (index - 1) * LABELS, best)
  }
}

function advance({ transitions, gainFrom }: Steps, emissions: Int32Array, at: number): void {
  const before = at - LABELS
  const count = findRivals(CLOSED, gainFrom, forward, before)
  for (let index = 0; index < FRESH.length; index++) {
    const label = FRESH[index] as number
    let best = NEVER
    for (let rival = 0; rival < count; rival++) {
      const from = rivals[rival] as number
      best = Math.max(best, (forward[before + from] as number) + (transitions[from * LABELS + label] as number))
    }
    forward[at + label] = best + (emissions[at + label] as number)
  }
  for (let type = 0; type < TYPES.length; type++) {
    const begin = labelOf(type, BEGIN)
    const inside = labelOf(type, INSIDE)
    for (let label = inside; label <= inside + 1; label++) {
      const afterBegin = (forward[before + begin] as number) + (transitions[begin * LABELS + label] as number)
      const afterInside = (forward[before + inside] as number) + (transitions[inside * LABELS + label] as number)
      forward[at + label] = Math.max(NEVER, afterBegin, afterInside) + (emissions[at + label] as number)
    }
  }
}

/** Finds, among labels whose scores begin at `at`, those that outside does not beat by more than a step may gain; their number. */
function findRivals(labels: readonly number[], gain: Int32Array, scores: Int32Array, at: number): number {
  const outside = scores[at + OUTSIDE] as number
  let count = 0
  rivals[count++] = OUTSIDE
  for (let index = 1; index < labels.length; index++) {
    const label = labels[index] as number
    if ((scores[at + label] as number) + (gain[label] as number) > outside) rivals[count++] = label
  }
  return count
}

/** The label of the token before, on the best way to a label. */
function bestBefore({ transitions }: Steps, before: number, label: number): number {
  let best = NEVER * 2
  let from = 0
  for (const candidate of PREDECESSORS[label] as Uint8Array) {
    const score = (forward[before + candidate] as number) + (transitions[candidate * LABELS + label] as number)
    if (score <= best) continue
    best = score
    from = candidate
  }
  return from
}

/**
 * Fills the margins of the tokens of names with how much worse, in weight units, the best labelling is that gives the token another
 * label. To be called after `decode`, with the same arguments.
 */
export function measureMargins(steps: Steps, { length, emissions, labels, margins }: Lattice): void {
  const first = firstOfName(labels, length)
  const end = (length - 1) * LABELS
  for (let label = 0; label < LABELS; label++) backward[end + label] = mayFollow(label, OUTSIDE) ? 0 : NEVER
  for (let at = end - LABELS; at >= first * LABELS; at -= LABELS) retreat(steps, emissions, at)
  for (let index = first; index < length; index++) {
    if (labels[index] !== OUTSIDE) margins[index] = marginAt(index * LABELS, labels[index] as number)
  }
}

/** The first token that is labelled as part of a name, or the length. */
function firstOfName(labels: Uint8Array, length: number): number {
  let index = 0
  while (index < length && labels[index] === OUTSIDE) index++
  return index
}

function marginAt(at: number, chosen: number): number {
  let other = NEVER * 2
  for (let label = 0; label < LABELS; label++) {
    const total = (forward[at + label] as number) + (backward[at + label] as number)
    if (label !== chosen && total > other) other = total
  }
  return (forward[at + chosen] as number) + (backward[at + chosen] as number) - other
}

/** Scores of the labels of one token and all that comes after it. */
const ahead = new Int32Array(LABELS)

function retreat({ transitions, gainTo }: Steps, emissions: Int32Array, at: number): void {
  const after = at + LABELS
  for (let label = 0; label < LABELS; label++)
    ahead[label] = (backward[after + label] as number) + (emissions[after + label] as number)
  const count = findRivals(FRESH, gainTo, ahead, 0)
  for (let index = 0; index < CLOSED.length; index++) {
    const label = CLOSED[index] as number
    let best = NEVER
    for (let rival = 0; rival < count; rival++) {
      const to = rivals[rival] as number
      best = Math.max(best, (ahead[to] as number) + (transitions[label * LABELS + to] as number))
    }
    backward[at + label] = best
  }
  for (let type = 0; type < TYPES.length; type++) {
    const inside = labelOf(type, INSIDE)
    const last = labelOf(type, LAST)
    for (let label = labelOf(type, BEGIN); label <= inside; label++) {
      const goingOn = (ahead[inside] as number) + (transitions[label * LABELS + inside] as number)
      const ending = (ahead[last] as number) + (transitions[label * LABELS + last] as number)
      backward[at + label] = Math.max(NEVER, goingOn, ending)
    }
  }
}
