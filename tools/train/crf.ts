import { LABELS } from '../../src/model/weights/name-labels.js'
import { type Marginals, marginalsFor } from './marginals.js'
import { randomFrom, shuffle } from './random.js'
import type { Sequences } from './sequences.js'

/** Settings of the FTRL-proximal learner. */
export interface Settings {
  readonly epochs: number
  readonly seed: number
  /** Learning rate. */
  readonly alpha: number
  readonly beta: number
  readonly l1: number
  readonly l2: number
}

/** Trained weights: `LABELS` for each feature row, and the transitions in normal case and in the other modes. */
export interface Weights {
  readonly rows: Float32Array
  readonly transitions: readonly [Float32Array, Float32Array]
}

/** Parameters with the state of FTRL-proximal: each weight follows from its own sums alone. */
interface Learner {
  readonly weights: Float32Array
  /** Sums of gradients, corrected for the steps taken. */
  readonly sums: Float32Array
  /** Square roots of the sums of squared gradients. */
  readonly norms: Float32Array
}

function learnerOf(size: number): Learner {
  return { weights: new Float32Array(size), sums: new Float32Array(size), norms: new Float32Array(size) }
}

/** Numbers a row takes in the learner: the labels, and padding to a multiple of sixteen bytes. */
const STRIDE = 20

/** Smaller gradients change nothing that a quantised weight could show. */
const TINY = 1e-4

function step(learner: Learner, index: number, gradient: number, settings: Settings, l1: number): void {
  const before = learner.norms[index] as number
  const norm = Math.sqrt(before * before + gradient * gradient)
  const sum = (learner.sums[index] as number) + gradient - ((norm - before) / settings.alpha) * (learner.weights[index] as number)
  learner.norms[index] = norm
  learner.sums[index] = sum
  const excess = Math.abs(sum) - l1
  learner.weights[index] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((settings.beta + norm) / settings.alpha + settings.l2)
}

/** Trains a linear-chain CRF with exact gradients, one sentence a step; `report` is called after each epoch. */
export function trainCrf(
  data: Sequences,
  rowCount: number,
  settings: Settings,
  report: (epoch: number, loss: number) => void,
): Weights {
  const rows = learnerOf(rowCount * STRIDE)
  const transitions = [learnerOf(LABELS * LABELS), learnerOf(LABELS * LABELS)] as const
  const longest = longestOf(data)
  const scores = new Float32Array(longest * LABELS)
  const compute = marginalsFor(longest)
  const model: Marginals = { nodes: new Float64Array(longest * LABELS), edges: new Float64Array(LABELS * LABELS) }
  const gold: Marginals = { nodes: new Float64Array(longest * LABELS), edges: new Float64Array(LABELS * LABELS) }
  const order = Uint32Array.from({ length: data.modes.length }, (_, index) => index)
  const random = randomFrom(settings.seed)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const sentence of order) {
      const first = data.starts[sentence] as number
      const length = (data.starts[sentence + 1] as number) - first
      const chain = transitions[data.modes[sentence] as 0 | 1]
      fillScores(scores, data, rows.weights, first, length)
      const all = compute(model, scores, length, chain.weights, null, first)
      const right = compute(gold, scores, length, chain.weights, data.allowed, first)
      if (Number.isNaN(all + right)) continue
      loss += all - right
      updateRows(rows, data, first, length, model.nodes, gold.nodes, settings)
      for (let edge = 0; edge < LABELS * LABELS; edge++) {
        step(chain, edge, (model.edges[edge] as number) - (gold.edges[edge] as number), settings, 0)
      }
    }
    report(epoch, loss)
  }
  return {
    rows: rows.weights.filter((_, index) => index % STRIDE < LABELS),
    transitions: [transitions[0].weights, transitions[1].weights],
  }
}

/** The mean of the weights of several trainings: what they learnt alike stays, what chance gave one of them fades. */
export function meanOf(all: readonly Weights[]): Weights {
  const mean = (parts: readonly Float32Array[]) =>
    (parts[0] as Float32Array).map((_, index) => parts.reduce((sum, part) => sum + (part[index] as number), 0) / parts.length)
  return {
    rows: mean(all.map((weights) => weights.rows)),
    transitions: [mean(all.map((weights) => weights.transitions[0])), mean(all.map((weights) => weights.transitions[1]))],
  }
}

function longestOf(data: Sequences): number {
  let longest = 1
  for (let index = 0; index < data.modes.length; index++) {
    longest = Math.max(longest, (data.starts[index + 1] as number) - (data.starts[index] as number))
  }
  return longest
}

function fillScores(scores: Float32Array, data: Sequences, weights: Float32Array, first: number, length: number): void {
  scores.fill(0, 0, length * LABELS)
  for (let token = 0; token < length; token++) {
    const base = token * LABELS
    const end = data.firsts[first + token + 1] as number
    for (let index = data.firsts[first + token] as number; index < end; index++) {
      const row = (data.rows[index] as number) * STRIDE
      for (let label = 0; label < LABELS; label++) {
        scores[base + label] = (scores[base + label] as number) + (weights[row + label] as number)
      }
    }
  }
}

const gradients = new Float64Array(LABELS)
const touched = new Uint8Array(LABELS)

function updateRows(
  rows: Learner,
  data: Sequences,
  first: number,
  length: number,
  model: Float64Array,
  gold: Float64Array,
  settings: Settings,
): void {
  for (let token = 0; token < length; token++) {
    let count = 0
    for (let label = 0; label < LABELS; label++) {
      const gradient = (model[token * LABELS + label] as number) - (gold[token * LABELS + label] as number)
      gradients[label] = gradient
      if (Math.abs(gradient) > TINY) touched[count++] = label
    }
    if (count === 0) continue
    const end = data.firsts[first + token + 1] as number
    for (let index = data.firsts[first + token] as number; index < end; index++) {
      const row = (data.rows[index] as number) * STRIDE
      for (let k = 0; k < count; k++) {
        const label = touched[k] as number
        step(rows, row + label, gradients[label] as number, settings, settings.l1)
      }
    }
  }
}
