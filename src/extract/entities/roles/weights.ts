import type { Chain } from '../../../model/chain/chain.js'
import { unpackCodes } from '../../../model/chain/packed.js'
import { ROLE_FEATURES } from './role-features.js'
import { ROLE_STATES } from './role-phrases.js'

/** The weights of the role reader, packed by its trainer (tools/train/roles), with the widths of their steps. */
export interface PackedRoles {
  readonly rows: string
  readonly steps: string
  readonly scale: number
  readonly stepScale: number
}

/** The chain that the weights were packed from. */
export function unpackRoles({ rows, steps, scale, stepScale }: PackedRoles): Chain {
  return {
    states: ROLE_STATES,
    rows: unpackCodes(rows, ROLE_FEATURES * ROLE_STATES),
    steps: unpackCodes(steps, ROLE_STATES * (ROLE_STATES + 1)),
    scale,
    stepScale,
  }
}
