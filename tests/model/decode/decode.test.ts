import { describe, expect, test } from 'vitest'
import { decode, measureMargins, stepsOf } from '../../../src/model/decode/decode.js'
import { emptyWindow, type Window } from '../../../src/model/decode/window.js'
import { isOpen, LABELS, mayFollow, OUTSIDE } from '../../../src/model/weights/name-labels.js'
import { randomFrom } from '../../../tools/train/random.js'

const LENGTH = 3

/** Every well-formed labelling of three tokens. */
const labellings: number[][] = []
for (let code = 0; code < LABELS ** LENGTH; code++) {
  const labels = Array.from({ length: LENGTH }, (_, index) => Math.floor(code / LABELS ** index) % LABELS)
  if (isLegal(labels)) labellings.push(labels)
}

function isLegal(labels: ArrayLike<number>): boolean {
  const path = [OUTSIDE, ...Array.from(labels), OUTSIDE]
  return path.slice(1).every((label, index) => mayFollow(path[index] as number, label))
}

/** A window with random emissions, and random transitions. */
function filled(seed: number, length: number) {
  const random = randomFrom(seed)
  const window = emptyWindow()
  window.length = length
  for (let index = 0; index < length * LABELS; index++) window.emissions[index] = Math.floor(random() * 200) - 100
  const transitions = Int32Array.from({ length: LABELS * LABELS }, () => Math.floor(random() * 100) - 50)
  return { window, transitions, steps: stepsOf(transitions) }
}

function scoreOf(labels: readonly number[], transitions: Int32Array, { emissions }: Window): number {
  return labels.reduce((sum, label, index) => {
    const step = index === 0 ? 0 : (transitions[(labels[index - 1] as number) * LABELS + label] as number)
    return sum + (emissions[index * LABELS + label] as number) + step
  }, 0)
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('decoding, seed %d', (seed) => {
  test('finds the best of all well-formed labellings, and by how much it wins', () => {
    const { window, transitions, steps } = filled(seed, LENGTH)
    decode(steps, window)
    measureMargins(steps, window)
    const labels = [...window.labels.subarray(0, LENGTH)]
    const best = (among: readonly number[][]) => Math.max(...among.map((path) => scoreOf(path, transitions, window)))
    expect(scoreOf(labels, transitions, window)).toBe(best(labellings))
    for (const at of [0, 1, 2].filter((at) => labels[at] !== OUTSIDE)) {
      const other = best(labellings.filter((path) => path[at] !== labels[at]))
      expect(window.margins[at]).toBe(best(labellings) - other)
    }
  })

  test('leaves no name unfinished', () => {
    const { window, steps } = filled(seed, 200)
    decode(steps, window)
    expect(isLegal(window.labels.subarray(0, 200))).toBe(true)
    expect(isOpen(window.labels[199] as number)).toBe(false)
  })
})
