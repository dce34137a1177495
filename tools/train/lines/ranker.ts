import { randomFrom, shuffle } from '../random.js'

/** Which of several candidates: a softmax over their scores. */
export interface Choice { features: Int32Array[]; right: Uint8Array }

export function trainRanker(data: readonly Choice[], size: number, how: { epochs: number; seed: number; alpha: number; l2: number; l1: number }): Float32Array {
  const w = new Float32Array(size), z = new Float32Array(size), g2 = new Float32Array(size)
  const order = Uint32Array.from({ length: data.length }, (_, i) => i)
  const random = randomFrom(how.seed)
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      const { features, right } = data[k]!
      const scores = features.map((f) => f.reduce((s, x) => s + w[x]!, 0))
      const most = Math.max(...scores)
      const e = scores.map((s) => Math.exp(s - most))
      const all = e.reduce((a, b) => a + b, 0)
      const good = e.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      if (good === 0) continue
      features.forEach((f, i) => {
        const grad = e[i]! / all - (right[i] ? e[i]! / good : 0)
        if (Math.abs(grad) < 1e-5) return
        for (const x of f) {
          const before = g2[x]!, norm = Math.sqrt(before * before + grad * grad)
          const sum = z[x]! + grad - ((norm - before) / how.alpha) * w[x]!
          g2[x] = norm; z[x] = sum
          const excess = Math.abs(sum) - how.l1
          w[x] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((1 + norm) / how.alpha + how.l2)
        }
      })
    }
  }
  return w
}

export function choose(w: Float32Array, features: readonly Int32Array[]): number {
  let best = 0, most = -Infinity
  features.forEach((f, i) => { const s = f.reduce((a, x) => a + w[x]!, 0); if (s > most) { most = s; best = i } })
  return best
}
