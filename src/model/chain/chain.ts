import { isKept, placeAmong, type SparseIndex, sparseIndexOf } from './sparse.js'

/** A linear-chain model: weights of each feature for each state, and of each step from state to state. */
export interface Chain {
  readonly states: number
  /** `states` weights a feature, in steps of `scale`. */
  readonly rows: Int8Array
  /** From state by to state, then the weights of the states at the start; in steps of `scale`. */
  readonly steps: Int8Array
  readonly scale: number
  /** Width of a step of `steps`. */
  readonly stepScale: number
}

/** A chain made ready for use: only rows that have weights, and by how much each step is likelier. */
export interface ReadyChain {
  readonly states: number
  readonly index: SparseIndex
  readonly rows: Int8Array
  readonly scale: number
  readonly steps: Float64Array
}

const ready = new WeakMap<Chain, ReadyChain>()

/** The chain ready for use; made once. */
export function readyChain(chain: Chain): ReadyChain {
  const known = ready.get(chain)
  if (known) return known
  const { states, rows, scale, stepScale } = chain
  const kept = rowsWithWeights(rows, states)
  const made: ReadyChain = {
    states,
    index: sparseIndexOf(kept, rows.length / states),
    rows: new Int8Array(kept.length * states),
    scale,
    steps: Float64Array.from(chain.steps, (weight) => Math.exp(weight * stepScale)),
  }
  for (const [place, row] of kept.entries()) made.rows.set(rows.subarray(row * states, (row + 1) * states), place * states)
  ready.set(chain, made)
  return made
}

/** The rows that have weights, rising. */
function rowsWithWeights(rows: Int8Array, states: number): number[] {
  const kept: number[] = []
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] === 0) continue
    const row = Math.floor(at / states)
    kept.push(row)
    at = (row + 1) * states - 1
  }
  return kept
}

/** The probability of each state at each line, `states` numbers a line: all lines are weighed together. */
export function posteriors(chain: Chain, features: readonly (readonly number[])[]): Float64Array {
  const own = new Float64Array(features.length * chain.states)
  const made = readyChain(chain)
  features.forEach((line, index) => {
    weighLine(made, line, line.length, own, index * chain.states)
  })
  return posteriorsOf(made, own)
}

/** Writes what so many features of a line by themselves say of each state, the best one 1. */
export function weighLine(
  { states, index, rows, scale }: ReadyChain,
  features: ArrayLike<number>,
  count: number,
  own: Float64Array,
  at: number,
): void {
  const end = at + states
  for (let begin = 0; begin < count; begin += cells.length) {
    const found = findCells(index, features, begin, Math.min(count, begin + cells.length), states)
    for (let item = 0; item < found; item++) {
      let cell = cells[item] as number
      for (let to = at; to < end; to++) own[to] = (own[to] as number) + (rows[cell++] as number)
    }
  }
  let most = -Infinity
  for (let to = at; to < end; to++) most = Math.max(most, own[to] as number)
  for (let to = at; to < end; to++) own[to] = Math.exp(((own[to] as number) - most) * scale)
}

/** Where the weights of rows stand that have some: so many at a time. */
const cells = new Int32Array(256)

/** Finds the cells of those of the features from one to another that have weights; their number. No branch, as in the tagger's rows. */
function findCells(index: SparseIndex, features: ArrayLike<number>, from: number, to: number, states: number): number {
  let found = 0
  for (let item = from; item < to; item++) {
    const row = features[item] as number
    cells[found] = placeAmong(index, row) * states
    found += isKept(index, row)
  }
  return found
}

/** The same from what `weighLine` has written of each line. */
export function posteriorsOf({ states, steps }: ReadyChain, own: Float64Array): Float64Array {
  const size = own.length
  const ahead = new Float64Array(size)
  const nodes = new Float64Array(size)
  const last = size - states
  for (let at = last; at >= 0; at -= states) fillAhead(ahead, own, steps, states, at, last)
  for (let at = 0; at < size; at += states) {
    for (let to = 0; to < states; to++) {
      let sum = at === 0 ? (steps[states * states + to] as number) : 0
      if (at > 0)
        for (let from = 0; from < states; from++)
          sum += (nodes[at - states + from] as number) * (steps[from * states + to] as number)
      nodes[at + to] = sum * (own[at + to] as number)
    }
    scaleToOne(nodes, at, states)
  }
  for (let at = 0; at < size; at += states) {
    for (let state = 0; state < states; state++) nodes[at + state] = (nodes[at + state] as number) * (ahead[at + state] as number)
    scaleToOne(nodes, at, states)
  }
  return nodes
}

/** What the lines after the one at `at` say of its states. */
function fillAhead(ahead: Float64Array, own: Float64Array, steps: Float64Array, states: number, at: number, last: number): void {
  for (let from = 0; from < states; from++) {
    let sum = at === last ? 1 : 0
    if (at < last) {
      const next = at + states
      for (let to = 0; to < states; to++)
        sum += (steps[from * states + to] as number) * (own[next + to] as number) * (ahead[next + to] as number)
    }
    ahead[at + from] = sum
  }
  scaleToOne(ahead, at, states)
}

function scaleToOne(values: Float64Array, at: number, count: number): void {
  let sum = 0
  for (let index = at; index < at + count; index++) sum += values[index] as number
  for (let index = at; index < at + count; index++) values[index] = (values[index] as number) / sum
}
