import { LABELS, mayFollow, OUTSIDE, PREDECESSORS, SUCCESSORS } from './labels.js'

/** The most tokens that are decoded together; longer sentences are cut. */
export const WINDOW = 512

/** Scores for each token and label, filled before decoding. */
export const emissions = new Int32Array(WINDOW * LABELS)

const forward = new Int32Array(WINDOW * LABELS)
const backward = new Int32Array(WINDOW * LABELS)
const back = new Uint8Array(WINDOW * LABELS)
const NEVER = -(2 ** 29)

/** Fills `labels` with the best labelling of the first `length` tokens of `emissions`; every name in it is well formed. */
export function decode(transitions: Int32Array, length: number, labels: Uint8Array): void {
  for (let label = 0; label < LABELS; label++) {
    forward[label] = mayFollow(OUTSIDE, label) ? (emissions[label] as number) : NEVER
  }
  for (let at = LABELS; at < length * LABELS; at += LABELS) advance(transitions, at)
  let best = OUTSIDE
  const end = (length - 1) * LABELS
  for (let label = 0; label < LABELS; label++) {
    if (mayFollow(label, OUTSIDE) && (forward[end + label] as number) > (forward[end + best] as number)) best = label
  }
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = best
    best = back[index * LABELS + best] as number
  }
}

function advance(transitions: Int32Array, at: number): void {
  for (let label = 0; label < LABELS; label++) {
    const before = PREDECESSORS[label] as Uint8Array
    let best = NEVER * 2
    let from = 0
    for (let index = 0; index < before.length; index++) {
      const candidate = before[index] as number
      const score = (forward[at - LABELS + candidate] as number) + (transitions[candidate * LABELS + label] as number)
      if (score > best) {
        best = score
        from = candidate
      }
    }
    forward[at + label] = Math.max(NEVER, best) + (emissions[at + label] as number)
    back[at + label] = from
  }
}

/**
 * Fills `margins` with how much worse, in weight units, the best labelling is that gives the token another label.
 * To be called after `decode`, with the same arguments.
 */
export function measureMargins(transitions: Int32Array, length: number, labels: Uint8Array, margins: Int32Array): void {
  const end = (length - 1) * LABELS
  for (let label = 0; label < LABELS; label++) backward[end + label] = mayFollow(label, OUTSIDE) ? 0 : NEVER
  for (let at = end - LABELS; at >= 0; at -= LABELS) retreat(transitions, at)
  for (let index = 0; index < length; index++) {
    const at = index * LABELS
    const chosen = labels[index] as number
    let other = NEVER * 2
    for (let label = 0; label < LABELS; label++) {
      const total = (forward[at + label] as number) + (backward[at + label] as number)
      if (label !== chosen && total > other) other = total
    }
    margins[index] = (forward[at + chosen] as number) + (backward[at + chosen] as number) - other
  }
}

function retreat(transitions: Int32Array, at: number): void {
  for (let label = 0; label < LABELS; label++) {
    const after = SUCCESSORS[label] as Uint8Array
    let best = NEVER
    for (let index = 0; index < after.length; index++) {
      const next = after[index] as number
      const to = at + LABELS + next
      const score = (backward[to] as number) + (emissions[to] as number) + (transitions[label * LABELS + next] as number)
      if (score > best) best = score
    }
    backward[at + label] = best
  }
}
