import type { PackedWeights } from './weights.js'
export const WEIGHTS: PackedWeights = { places: '', steps: '', headline: '', scale: 1, stepScale: 1 }
