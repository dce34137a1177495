import { learnerOf, type Settings } from '../chain/ftrl.js'
import { randomFrom, shuffle } from '../random.js'

/** Several candidates, and which of them are right. */
export interface Choice {
  readonly features: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

/** Trains weights by which right candidates outweigh the others of their text: a softmax over each text's candidates. */
export function trainRanker(data: readonly Choice[], features: number, settings: Settings): Float32Array {
  const learner = learnerOf(features, settings)
  const order = Uint32Array.from({ length: data.length }, (_, index) => index)
  const random = randomFrom(settings.seed)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) learnFrom(data[index] as Choice, learner.weights, learner.step)
  }
  return learner.weights
}

function learnFrom({ features, right }: Choice, weights: Float32Array, step: (index: number, gradient: number) => void): void {
  const scores = features.map((candidate) => candidate.reduce((sum, feature) => sum + (weights[feature] as number), 0))
  const most = Math.max(...scores)
  const factors = scores.map((score) => Math.exp(score - most))
  const sum = factors.reduce((total, factor) => total + factor, 0)
  const rightSum = factors.reduce((total, factor, index) => total + (right[index] ? factor : 0), 0)
  if (rightSum === 0) return
  features.forEach((candidate, index) => {
    const factor = factors[index] as number
    const gradient = factor / sum - (right[index] ? factor / rightSum : 0)
    for (const feature of candidate) step(feature, gradient)
  })
}
