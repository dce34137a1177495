import type { Chain } from '../../model/chain/chain.js'
import { unpackCodes as unpack } from '../../model/chain/packed.js'
import { CANDIDATE_FEATURES } from './headline-candidates.js'
import { PLACE_FEATURES } from './place-features.js'
import { type LineModel, PLACES } from './read-rows.js'

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
