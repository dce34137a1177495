import { forEachRoleFeatures, ROLE_FEATURES } from '../../../src/extract/entities/roles/role-features.js'
import { ROLE_STATE, ROLE_STATES } from '../../../src/extract/entities/roles/role-phrases.js'
import type { Scene } from '../../../src/extract/entities/roles/scenes.js'
import type { PackedRoles } from '../../../src/extract/entities/roles/weights.js'
import type { Settings } from '../chain/ftrl.js'
import { packCodes } from '../chain/pack.js'
import { type Sequence, trainChain } from '../chain/train-chain.js'
import { type Example, statesOf } from './examples.js'

/** How the shipped weights are trained. */
export const SETTINGS: Settings = { epochs: 6, seed: 1, alpha: 0.1, l1: 2.4, l2: 0.02 }

/** Trains on the sentences that hold a person or a role, each once as it is and once as if capitals said nothing. */
export function trainRoles(examples: readonly Example[], settings: Settings): PackedRoles {
  const weights = trainChain(examples.flatMap(sequencesOf), ROLE_FEATURES, ROLE_STATES, settings)
  const [rows, scale] = packCodes(weights.rows)
  const [steps, stepScale] = packCodes(weights.steps)
  return { rows, steps, scale, stepScale }
}

function sequencesOf({ scenes, roles }: Example): Sequence[] {
  return scenes.flatMap((scene) => {
    const states = statesOf(scene, roles)
    const holds = scene.owner.some((name) => name?.name.type === 'PER') || states.some((state) => state !== ROLE_STATE.OUTSIDE)
    if (!holds) return []
    const masks = states.map((state) => 1 << state)
    const copies = scene.cased ? [scene, { ...scene, cased: false }] : [scene]
    return copies.map((copy) => ({ features: featuresOf(copy), masks, weight: 1 }))
  })
}

/** The features of each word of a sentence. */
export function featuresOf(scene: Scene): number[][] {
  const features: number[][] = []
  forEachRoleFeatures(scene, ({ hashes, length }) => features.push(Array.from(hashes.subarray(0, length))))
  return features
}
