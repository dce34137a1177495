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

/** The probability of each state at each line, `states` numbers a line: all lines are weighed together. */
export function posteriors(chain: Chain, features: readonly (readonly number[])[]): Float64Array {
  const { states } = chain
  const size = features.length * states
  const own = ownWeights(chain, features)
  const steps = Float64Array.from(chain.steps, (weight) => Math.exp(weight * chain.stepScale))
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

/** What each line by itself says of each state, the best one 1. */
function ownWeights({ states, rows, scale }: Chain, features: readonly (readonly number[])[]): Float64Array {
  const own = new Float64Array(features.length * states)
  features.forEach((line, index) => {
    const at = index * states
    for (const feature of line) {
      const row = feature * states
      for (let state = 0; state < states; state++) own[at + state] = (own[at + state] as number) + (rows[row + state] as number)
    }
    let most = -Infinity
    for (let state = 0; state < states; state++) most = Math.max(most, own[at + state] as number)
    for (let state = 0; state < states; state++) own[at + state] = Math.exp(((own[at + state] as number) - most) * scale)
  })
  return own
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
