import { LABELS, mayFollow, OUTSIDE, PREDECESSORS, SUCCESSORS } from '../../src/model/weights/name-labels.js'

/** Expected counts of a linear-chain CRF over one sentence. */
export interface Marginals {
  /** Probability of each label at each token. */
  readonly nodes: Float64Array
  /** Expected number of each transition. */
  readonly edges: Float64Array
}

/** Room for the marginals of sentences of up to so many tokens, and the function that computes them. */
export function marginalsFor(longest: number) {
  const size = longest * LABELS
  const forward = new Float64Array(size)
  const backward = new Float64Array(size)
  const factors = new Float64Array(size)
  const steps = new Float64Array(LABELS * LABELS)
  const joint = new Float64Array(LABELS * LABELS)

  const fillFactors = (scores: Float32Array, length: number, allowed: Uint32Array | null, first: number): number => {
    let total = 0
    for (let index = 0; index < length; index++) {
      const at = index * LABELS
      const mask = allowed ? (allowed[first + index] as number) : -1
      let most = -Infinity
      for (let label = 0; label < LABELS; label++) {
        if ((mask >> label) & 1) most = Math.max(most, scores[at + label] as number)
      }
      for (let label = 0; label < LABELS; label++) {
        factors[at + label] = (mask >> label) & 1 ? Math.exp((scores[at + label] as number) - most) : 0
      }
      total += most
    }
    return total
  }

  const runForward = (length: number): number => {
    let total = 0
    for (let index = 0; index < length; index++) {
      const at = index * LABELS
      let sum = 0
      for (let label = 0; label < LABELS; label++) {
        let mass = 0
        if (index === 0) mass = mayFollow(OUTSIDE, label) ? 1 : 0
        else {
          const before = PREDECESSORS[label] as Uint8Array
          for (let k = 0; k < before.length; k++) {
            const from = before[k] as number
            mass += (forward[at - LABELS + from] as number) * (steps[from * LABELS + label] as number)
          }
        }
        mass *= factors[at + label] as number
        if (index === length - 1 && !mayFollow(label, OUTSIDE)) mass = 0
        forward[at + label] = mass
        sum += mass
      }
      if (!(sum > 0)) return Number.NaN
      for (let label = 0; label < LABELS; label++) forward[at + label] = (forward[at + label] as number) / sum
      total += Math.log(sum)
    }
    return total
  }

  const runBackward = (length: number): void => {
    const end = (length - 1) * LABELS
    for (let label = 0; label < LABELS; label++) backward[end + label] = mayFollow(label, OUTSIDE) ? 1 : 0
    for (let at = end - LABELS; at >= 0; at -= LABELS) {
      let sum = 0
      for (let label = 0; label < LABELS; label++) {
        const after = SUCCESSORS[label] as Uint8Array
        let mass = 0
        for (let k = 0; k < after.length; k++) {
          const to = after[k] as number
          const step = steps[label * LABELS + to] as number
          mass += step * (factors[at + LABELS + to] as number) * (backward[at + LABELS + to] as number)
        }
        backward[at + label] = mass
        sum += mass
      }
      for (let label = 0; label < LABELS; label++) backward[at + label] = (backward[at + label] as number) / sum
    }
  }

  const fillNodes = (nodes: Float64Array, length: number): void => {
    for (let at = 0; at < length * LABELS; at += LABELS) {
      let sum = 0
      for (let label = at; label < at + LABELS; label++) {
        nodes[label] = (forward[label] as number) * (backward[label] as number)
        sum += nodes[label] as number
      }
      for (let label = at; label < at + LABELS; label++) nodes[label] = (nodes[label] as number) / sum
    }
  }

  const fillEdges = (edges: Float64Array, length: number): void => {
    edges.fill(0)
    for (let at = LABELS; at < length * LABELS; at += LABELS) {
      let sum = 0
      for (let label = 0; label < LABELS; label++) {
        const before = PREDECESSORS[label] as Uint8Array
        const here = (factors[at + label] as number) * (backward[at + label] as number)
        for (let k = 0; k < before.length; k++) {
          const edge = (before[k] as number) * LABELS + label
          const mass = (forward[at - LABELS + (before[k] as number)] as number) * (steps[edge] as number) * here
          joint[edge] = mass
          sum += mass
        }
      }
      for (let label = 0; label < LABELS; label++) {
        const before = PREDECESSORS[label] as Uint8Array
        for (let k = 0; k < before.length; k++) {
          const edge = (before[k] as number) * LABELS + label
          edges[edge] = (edges[edge] as number) + (joint[edge] as number) / sum
        }
      }
    }
  }

  /**
   * Fills the marginals of a sentence from the scores of its tokens and the transition weights, over the labellings that
   * `allowed` permits from token `first` on (all, when `null`). Gives the logarithm of their total; NaN when there is none.
   */
  return (
    into: Marginals,
    scores: Float32Array,
    length: number,
    transitions: Float32Array,
    allowed: Uint32Array | null,
    first: number,
  ): number => {
    for (let edge = 0; edge < steps.length; edge++) steps[edge] = Math.exp(transitions[edge] as number)
    const base = fillFactors(scores, length, allowed, first)
    const total = base + runForward(length)
    if (Number.isNaN(total)) return total
    runBackward(length)
    fillNodes(into.nodes, length)
    fillEdges(into.edges, length)
    return total
  }
}
