/** Settings of the FTRL-proximal learner. */
export interface Settings {
  readonly epochs: number
  readonly seed: number
  /** Learning rate. */
  readonly alpha: number
  readonly l1: number
  readonly l2: number
}

/** Parameters with the state of FTRL-proximal: each weight follows from its own sums alone. */
export interface Learner {
  readonly weights: Float32Array
  readonly step: (index: number, gradient: number) => void
}

/** A learner of so many weights; `l1` may be another than that of the settings. */
export function learnerOf(size: number, settings: Settings, l1: number = settings.l1): Learner {
  const { alpha, l2 } = settings
  const weights = new Float32Array(size)
  const sums = new Float32Array(size)
  const norms = new Float32Array(size)
  const step = (index: number, gradient: number): void => {
    const before = norms[index] as number
    const norm = Math.sqrt(before * before + gradient * gradient)
    const sum = (sums[index] as number) + gradient - ((norm - before) / alpha) * (weights[index] as number)
    norms[index] = norm
    sums[index] = sum
    const excess = Math.abs(sum) - l1
    weights[index] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((1 + norm) / alpha + l2)
  }
  return { weights, step }
}
