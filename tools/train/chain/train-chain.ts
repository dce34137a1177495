import { randomFrom, shuffle } from '../random.js'
import { learnerOf, type Settings } from './ftrl.js'

/** A text to learn from: the features of each line and the states that it may have, as bits. */
export interface Sequence {
  readonly features: readonly (readonly number[])[]
  readonly masks: readonly number[]
  /** How much it counts. */
  readonly weight: number
}

/** Weights of a linear chain: `states` a feature; of steps, from state by to state, then of the states at the start. */
export interface ChainWeights {
  readonly rows: Float32Array
  readonly steps: Float32Array
}

/** Smaller gradients change nothing that a quantised weight could show. */
const TINY = 1e-4

/** Trains a linear-chain CRF with exact gradients, one text a step; a line may have any state that its mask allows. */
export function trainChain(data: readonly Sequence[], features: number, states: number, settings: Settings): ChainWeights {
  const rows = learnerOf(features * states, settings)
  const steps = learnerOf(states * (states + 1), settings, 0)
  const longest = Math.max(...data.map((sequence) => sequence.features.length))
  const all = latticeOf(longest, states)
  const right = latticeOf(longest, states)
  const order = Uint32Array.from({ length: data.length }, (_, index) => index)
  const random = randomFrom(settings.seed)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const sequence = data[index] as Sequence
      const length = sequence.features.length
      if (length === 0) continue
      fillScores(all.scores, sequence.features, rows.weights, states)
      right.scores.set(all.scores.subarray(0, length * states))
      expect(all, length, steps.weights, null)
      expect(right, length, steps.weights, sequence.masks)
      const gradient = (of: 'nodes' | 'edges', at: number) =>
        ((all[of][at] as number) - (right[of][at] as number)) * sequence.weight
      sequence.features.forEach((line, at) => {
        for (let state = 0; state < states; state++) {
          const own = gradient('nodes', at * states + state)
          if (Math.abs(own) > TINY) for (const feature of line) rows.step(feature * states + state, own)
        }
      })
      for (let edge = 0; edge < states * states; edge++) steps.step(edge, gradient('edges', edge))
      for (let state = 0; state < states; state++) steps.step(states * states + state, gradient('nodes', state))
    }
  }
  return { rows: rows.weights, steps: steps.weights }
}

/** Scores, and room for what is expected of them. */
interface Lattice {
  readonly states: number
  readonly scores: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Probability of each state at each line. */
  readonly nodes: Float64Array
  /** Expected number of each step. */
  readonly edges: Float64Array
}

function latticeOf(longest: number, states: number): Lattice {
  const make = () => new Float64Array(longest * states)
  return { states, scores: make(), forward: make(), backward: make(), nodes: make(), edges: new Float64Array(states * states) }
}

function fillScores(scores: Float64Array, features: readonly (readonly number[])[], weights: Float32Array, states: number): void {
  features.forEach((line, index) => {
    const at = index * states
    scores.fill(0, at, at + states)
    for (const feature of line) {
      const row = feature * states
      for (let state = 0; state < states; state++)
        scores[at + state] = (scores[at + state] as number) + (weights[row + state] as number)
    }
  })
}

/** Fills the nodes and edges; the scores become factors. */
function expect(lattice: Lattice, length: number, steps: Float32Array, masks: readonly number[] | null): void {
  const { states, scores, forward, backward, nodes, edges } = lattice
  const factors = Float64Array.from(steps, Math.exp)
  for (let at = 0; at < length; at++) toFactors(scores, at * states, states, masks ? (masks[at] as number) : -1)
  for (let at = 0; at < length * states; at += states) {
    for (let to = 0; to < states; to++) {
      let sum = at === 0 ? (factors[states * states + to] as number) : 0
      if (at > 0)
        for (let from = 0; from < states; from++)
          sum += (forward[at - states + from] as number) * (factors[from * states + to] as number)
      forward[at + to] = sum * (scores[at + to] as number)
    }
    scaleToOne(forward, at, states)
  }
  backward.fill(1, (length - 1) * states, length * states)
  for (let at = (length - 2) * states; at >= 0; at -= states) {
    for (let from = 0; from < states; from++) {
      let sum = 0
      for (let to = 0; to < states; to++) sum += (factors[from * states + to] as number) * aheadOf(lattice, at + states + to)
      backward[at + from] = sum
    }
    scaleToOne(backward, at, states)
  }
  edges.fill(0)
  for (let at = 0; at < length * states; at += states) {
    for (let state = 0; state < states; state++)
      nodes[at + state] = (forward[at + state] as number) * (backward[at + state] as number)
    scaleToOne(nodes, at, states)
    if (at > 0) addEdges(lattice, at, factors)
  }
}

function aheadOf({ scores, backward }: Lattice, at: number): number {
  return (scores[at] as number) * (backward[at] as number)
}

function addEdges(lattice: Lattice, at: number, factors: Float64Array): void {
  const { states, forward, edges } = lattice
  let total = 0
  const mass = (from: number, to: number) =>
    (forward[at - states + from] as number) * (factors[from * states + to] as number) * aheadOf(lattice, at + to)
  for (let from = 0; from < states; from++) for (let to = 0; to < states; to++) total += mass(from, to)
  for (let from = 0; from < states; from++)
    for (let to = 0; to < states; to++) edges[from * states + to] = (edges[from * states + to] as number) + mass(from, to) / total
}

function toFactors(scores: Float64Array, at: number, states: number, mask: number): void {
  let most = -Infinity
  for (let state = 0; state < states; state++) if ((mask >> state) & 1) most = Math.max(most, scores[at + state] as number)
  for (let state = 0; state < states; state++)
    scores[at + state] = (mask >> state) & 1 ? Math.exp((scores[at + state] as number) - most) : 0
}

function scaleToOne(values: Float64Array, at: number, count: number): void {
  let sum = 0
  for (let index = at; index < at + count; index++) sum += values[index] as number
  for (let index = at; index < at + count; index++) values[index] = (values[index] as number) / sum
}
