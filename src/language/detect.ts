import type { Language } from '../types.js'
import { type Votes, votesOf } from './evidence.js'
import { sampleOf, wordsOf } from './sample.js'

/** Fewer votes than this, or a smaller share of the words, is no evidence. */
const LEAST_VOTES = 2
/** A share of the words. */
const LEAST_SHARE = 0.15
/** Of a text that could be either, Indonesian is the likelier: it is written by ten times as many. */
const PRIOR_FOR_INDONESIAN = 2

/**
 * Tells Indonesian (`id`) from Malay (`ms`), Javanese (`jv`), Sundanese (`su`) and English (`en`); `und` when unsure, with
 * confidence 0. A text over 20,000 characters is judged by four pieces of it.
 */
export function detectLanguage(text: string): Language {
  const words = wordsOf(sampleOf(text))
  const votes = votesOf(words)
  const [best, second] = (['malayic', 'jv', 'su', 'en'] as const)
    .map((family) => ({ family, count: votes[family] }))
    .sort((a, b) => b.count - a.count) as [Ranked, Ranked]
  const least = Math.max(LEAST_VOTES, LEAST_SHARE * words.length)
  if (best.count < least || best.count === second.count) return { code: 'und', confidence: 0 }
  const margin = (best.count - second.count) / best.count
  return best.family === 'malayic' ? indonesianOrMalay(votes, margin) : { code: best.family, confidence: round(margin) }
}

interface Ranked {
  family: 'malayic' | 'jv' | 'su' | 'en'
  count: number
}

function indonesianOrMalay(votes: Votes, margin: number): Language {
  const lead = votes.id - votes.ms + PRIOR_FOR_INDONESIAN
  const certainty = 1 / (1 + Math.exp(-Math.abs(lead) / 2))
  return { code: lead > 0 ? 'id' : 'ms', confidence: round(margin * certainty) }
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
