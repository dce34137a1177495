import { randomFrom, shuffle } from '../random.js'

/** Linear-chain CRF with masks of allowed states, FTRL-proximal. */
export interface Sequence { features: Int32Array[]; masks: Int32Array; weight: number }
export interface ChainModel { n: number; rows: Float32Array; trans: Float32Array; start: Float32Array }
export interface How { epochs: number; seed: number; alpha: number; l1: number; l2: number }

export function trainChain(data: readonly Sequence[], features: number, n: number, how: How): ChainModel {
  const size = features * n
  const w = new Float32Array(size), z = new Float32Array(size), g2 = new Float32Array(size)
  const tw = new Float32Array(n * n), tz = new Float32Array(n * n), tg = new Float32Array(n * n)
  const sw = new Float32Array(n), sz = new Float32Array(n), sg = new Float32Array(n)
  const step = (W: Float32Array, Z: Float32Array, G: Float32Array, i: number, grad: number, l1: number) => {
    const before = G[i]!, norm = Math.sqrt(before * before + grad * grad)
    const sum = Z[i]! + grad - ((norm - before) / how.alpha) * W[i]!
    G[i] = norm; Z[i] = sum
    const excess = Math.abs(sum) - l1
    W[i] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((1 + norm) / how.alpha + how.l2)
  }
  const order = Uint32Array.from({ length: data.length }, (_, i) => i)
  const random = randomFrom(how.seed)
  const longest = Math.max(...data.map((d) => d.features.length))
  const scores = new Float64Array(longest * n), all = room(longest, n), gold = room(longest, n)
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      const seq = data[k]!
      const len = seq.features.length
      if (len === 0) continue
      emissions(scores, seq.features, w, n)
      forwardBackward(all, scores, len, n, tw, sw, null)
      forwardBackward(gold, scores, len, n, tw, sw, seq.masks)
      for (let t = 0; t < len; t++) {
        const f = seq.features[t]!
        for (let s = 0; s < n; s++) {
          const grad = (all.nodes[t * n + s]! - gold.nodes[t * n + s]!) * seq.weight
          if (Math.abs(grad) < 1e-4) continue
          for (let j = 0; j < f.length; j++) step(w, z, g2, f[j]! * n + s, grad, how.l1)
        }
      }
      for (let e = 0; e < n * n; e++) { const grad = (all.edges[e]! - gold.edges[e]!) * seq.weight; if (grad) step(tw, tz, tg, e, grad, 0) }
      for (let s = 0; s < n; s++) { const grad = (all.nodes[s]! - gold.nodes[s]!) * seq.weight; if (grad) step(sw, sz, sg, s, grad, 0) }
    }
  }
  return { n, rows: w, trans: tw, start: sw }
}

export function meanOf(models: readonly ChainModel[]): ChainModel {
  const mean = (pick: (m: ChainModel) => Float32Array) => pick(models[0]!).map((_, i) => models.reduce((s, m) => s + pick(m)[i]!, 0) / models.length)
  return { n: models[0]!.n, rows: mean((m) => m.rows), trans: mean((m) => m.trans), start: mean((m) => m.start) }
}

function emissions(scores: Float64Array, features: readonly Int32Array[], w: Float32Array, n: number): void {
  for (let t = 0; t < features.length; t++) {
    const f = features[t]!, base = t * n
    for (let s = 0; s < n; s++) scores[base + s] = 0
    for (let j = 0; j < f.length; j++) { const r = f[j]! * n; for (let s = 0; s < n; s++) scores[base + s]! += w[r + s]! }
  }
}

interface Room { f: Float64Array; b: Float64Array; x: Float64Array; nodes: Float64Array; edges: Float64Array; steps: Float64Array }
function room(longest: number, n: number): Room {
  const make = (k: number) => new Float64Array(k)
  return { f: make(longest * n), b: make(longest * n), x: make(longest * n), nodes: make(longest * n), edges: make(n * n), steps: make(n * n) }
}

function forwardBackward(r: Room, scores: Float64Array, len: number, n: number, trans: Float32Array, start: Float32Array, masks: Int32Array | null): void {
  const { f, b, x, nodes, edges, steps } = r
  for (let e = 0; e < n * n; e++) steps[e] = Math.exp(trans[e]!)
  for (let t = 0; t < len; t++) {
    const m = masks ? masks[t]! : -1
    let most = -Infinity
    for (let s = 0; s < n; s++) if ((m >> s) & 1) most = Math.max(most, scores[t * n + s]!)
    for (let s = 0; s < n; s++) x[t * n + s] = (m >> s) & 1 ? Math.exp(scores[t * n + s]! - most) : 0
  }
  for (let t = 0; t < len; t++) {
    let sum = 0
    for (let s = 0; s < n; s++) {
      let mass = 0
      if (t === 0) mass = Math.exp(start[s]!)
      else for (let p = 0; p < n; p++) mass += f[(t - 1) * n + p]! * steps[p * n + s]!
      mass *= x[t * n + s]!
      f[t * n + s] = mass; sum += mass
    }
    for (let s = 0; s < n; s++) f[t * n + s]! /= sum
  }
  for (let s = 0; s < n; s++) b[(len - 1) * n + s] = 1
  for (let t = len - 2; t >= 0; t--) {
    let sum = 0
    for (let s = 0; s < n; s++) {
      let mass = 0
      for (let q = 0; q < n; q++) mass += steps[s * n + q]! * x[(t + 1) * n + q]! * b[(t + 1) * n + q]!
      b[t * n + s] = mass; sum += mass
    }
    for (let s = 0; s < n; s++) b[t * n + s]! /= sum
  }
  edges.fill(0)
  for (let t = 0; t < len; t++) {
    let sum = 0
    for (let s = 0; s < n; s++) { const v = f[t * n + s]! * b[t * n + s]!; nodes[t * n + s] = v; sum += v }
    for (let s = 0; s < n; s++) nodes[t * n + s]! /= sum
    if (t === 0) continue
    let total = 0
    for (let p = 0; p < n; p++) { const fp = f[(t - 1) * n + p]!; if (fp < 1e-9) continue; for (let s = 0; s < n; s++) total += fp * steps[p * n + s]! * x[t * n + s]! * b[t * n + s]! }
    for (let p = 0; p < n; p++) { const fp = f[(t - 1) * n + p]!; if (fp < 1e-9) continue; for (let s = 0; s < n; s++) edges[p * n + s]! += (fp * steps[p * n + s]! * x[t * n + s]! * b[t * n + s]!) / total }
  }
}

export interface Decoded { states: Uint8Array; /** posterior of each state */ nodes: Float64Array }
export function decodeChain(model: ChainModel, features: readonly Int32Array[]): Decoded {
  const { n } = model, len = features.length
  const states = new Uint8Array(len)
  if (len === 0) return { states, nodes: new Float64Array(0) }
  const scores = new Float64Array(len * n)
  emissions(scores, features, model.rows, n)
  const v = new Float64Array(len * n), back = new Uint8Array(len * n)
  for (let s = 0; s < n; s++) v[s] = scores[s]! + model.start[s]!
  for (let t = 1; t < len; t++) for (let s = 0; s < n; s++) {
    let best = -Infinity, from = 0
    for (let p = 0; p < n; p++) { const x = v[(t - 1) * n + p]! + model.trans[p * n + s]!; if (x > best) { best = x; from = p } }
    v[t * n + s] = best + scores[t * n + s]!; back[t * n + s] = from
  }
  let best = 0
  for (let s = 1; s < n; s++) if (v[(len - 1) * n + s]! > v[(len - 1) * n + best]!) best = s
  for (let t = len - 1; t >= 0; t--) { states[t] = best; best = back[t * n + best]! }
  const r = room(len, n)
  forwardBackward(r, scores, len, n, model.trans, model.start, null)
  return { states, nodes: r.nodes }
}
