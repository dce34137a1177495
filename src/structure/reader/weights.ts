import type { Chain } from './chain.js'
import { CANDIDATE_FEATURES } from './headline-candidates.js'
import { PLACE_FEATURES } from './place-features.js'
import { type LineModel, PLACES } from './reading.js'

/**
 * Weights are packed as printable characters: one a weight, around the code of none, and one for a run of zeros, whose number is a
 * power of two. What repeats packs well.
 */
export const NONE = 0x50
/** Weights lie between its negative and it. */
export const MOST = 31
/** The code for one zero; the next is for two, then four, and so on. */
export const ZERO = 0x70

/** The packed weights, with the widths of their steps. */
export interface PackedWeights {
  readonly places: string
  readonly steps: string
  readonly headline: string
  readonly scale: number
  readonly stepScale: number
}

/** The model as packed by the trainer (tools/train/lines); what only whole pages need is unpacked for the first of them. */
export function unpackWeights({ places, steps, headline, scale, stepScale }: PackedWeights): LineModel {
  let chain: Chain | undefined
  const unpackChain = (): Chain => ({
    states: PLACES,
    rows: unpack(places, PLACE_FEATURES * PLACES),
    steps: unpack(steps, PLACES * (PLACES + 1)),
    ...{ scale, stepScale },
  })
  return {
    places: () => {
      chain ??= unpackChain()
      return chain
    },
    headline: unpack(headline, CANDIDATE_FEATURES),
  }
}

function unpack(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size)
  let at = 0
  for (let index = 0; index < packed.length; index++) {
    const code = packed.charCodeAt(index)
    if (code >= ZERO) at += 2 ** (code - ZERO)
    else weights[at++] = code - NONE
  }
  return weights
}
