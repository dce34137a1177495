import type { PackedWeights } from '../../../src/structure/story/weights.js'
import { quoted } from '../chain/pack.js'

/** The generated module with the packed weights; the header says how they were made. */
export function moduleOf({ places, steps, headline, scale, stepScale }: PackedWeights, settings: string): string {
  return `import type { PackedWeights } from './weights.js'

/**
 * The weights of the line reader, made by \`npm run train:lines\` (tools/train/lines); do not edit.
 *
 * Learnt from lines of Indonesian news texts and pages with their roles; what it reads and how good it is: docs/structure.md.
 * Settings: ${settings}.
 */
export const WEIGHTS: PackedWeights = {
  scale: ${scale},
  stepScale: ${stepScale},
  places:
    ${quoted(places)},
  steps: ${quoted(steps)},
  headline:
    ${quoted(headline)},
}
`
}
