import { MOST, NONE, ZERO } from '../../../src/model/chain/packed.js'

/** The weights in steps of one width, packed as `unpackCodes` reads them, and that width. */
export function packCodes(weights: Float32Array): [packed: string, scale: number] {
  const scale = Number((weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST || 1).toPrecision(4))
  const packed: string[] = []
  let zeros = 0
  const flush = () => {
    for (let bit = 0; bit < 15; bit++) if ((zeros >> bit) & 1) packed.push(String.fromCharCode(ZERO + bit))
    zeros = 0
  }
  for (const weight of weights) {
    const step = Math.round(weight / scale)
    if (step === 0) {
      if (++zeros === 2 ** 15 - 1) flush()
      continue
    }
    flush()
    packed.push(String.fromCharCode(NONE + step))
  }
  return [packed.join(''), scale]
}

/** A text as a literal in single quotes. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
