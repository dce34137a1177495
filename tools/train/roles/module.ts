import type { PackedRoles } from '../../../src/extract/entities/roles/weights.js'
import { quoted } from '../chain/pack.js'

/** The generated module with the packed weights; the header says how they were made. */
export function moduleOf({ rows, steps, scale, stepScale }: PackedRoles, settings: string): string {
  return `import type { PackedRoles } from './weights.js'

/**
 * The weights of the role reader, made by \`npm run train:roles\` (tools/train/roles); do not edit.
 *
 * Learnt from our own annotations of paragraphs of Indonesian news; what it reads and how good it is: docs/model.md.
 * Settings: ${settings}.
 */
export const WEIGHTS: PackedRoles = {
  scale: ${scale},
  stepScale: ${stepScale},
  steps: ${quoted(steps)},
  rows:
    ${quoted(rows)},
}
`
}
