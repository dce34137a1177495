import { describe, expect, test } from 'vitest'
import { decode, emissions, measureMargins } from '../../src/model/decode.js'
import { isOpen, LABELS, mayFollow, OUTSIDE } from '../../src/model/labels.js'
import { randomFrom } from '../../tools/train/random.js'

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

function fill(seed: number, length: number): Int32Array {
  const random = randomFrom(seed)
  for (let index = 0; index < length * LABELS; index++) emissions[index] = Math.floor(random() * 200) - 100
  return Int32Array.from({ length: LABELS * LABELS }, () => Math.floor(random() * 100) - 50)
}

function scoreOf(labels: readonly number[], transitions: Int32Array): number {
  return labels.reduce((sum, label, index) => {
    const step = index === 0 ? 0 : (transitions[(labels[index - 1] as number) * LABELS + label] as number)
    return sum + (emissions[index * LABELS + label] as number) + step
  }, 0)
}

describe.each([1, 2, 3, 4, 5])('decoding, seed %d', (seed) => {
  test('finds the best of all well-formed labellings, and by how much it wins', () => {
    const transitions = fill(seed, LENGTH)
    const labels = new Uint8Array(LENGTH)
    const margins = new Int32Array(LENGTH)
    decode(transitions, LENGTH, labels)
    measureMargins(transitions, LENGTH, labels, margins)
    const best = (among: readonly number[][]) => Math.max(...among.map((path) => scoreOf(path, transitions)))
    expect(scoreOf([...labels], transitions)).toBe(best(labellings))
    const others = [0, 1, 2].map((at) => best(labellings.filter((path) => path[at] !== labels[at])))
    expect([...margins]).toEqual(others.map((other) => best(labellings) - other))
  })

  test('leaves no name unfinished', () => {
    const labels = new Uint8Array(200)
    decode(fill(seed, 200), 200, labels)
    expect(isLegal(labels)).toBe(true)
    expect(isOpen(labels[199] as number)).toBe(false)
  })
})
