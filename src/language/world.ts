import { francAll } from 'franc'
import type { Language } from '../types.js'
import { detectLanguage } from './detect.js'
import { votesOf } from './evidence.js'
import { sampleOf, wordsOf } from './sample.js'
import { SHORTER_CODES } from './words/language-codes.js'

const SHORTER: ReadonlyMap<string, string> = new Map(SHORTER_CODES.split(' ').map((pair) => pair.split(':') as [string, string]))
/** Languages that are settled before the rest of the world is asked. */
const SETTLED = ['ind', 'zlm', 'jav', 'sun', 'eng']
/** Trigrams of a shorter text say little, unless the script does. */
const LEAST_LENGTH = 60
/** In characters. */
const LEAST_LENGTH_OF_OTHER_SCRIPTS = 10
const LATIN = /[a-z]/i
/** A smaller lead over the runner-up is none. */
const LEAST_CONFIDENCE = 0.1
/** From this share of local words on, a text is of the archipelago, though it stays unclear of which language. */
const LOCAL_SHARE = 0.08

/** As `detectLanguage` of detect.ts, and for a text that is none of its five languages the likeliest of about 180 others. */
export function detectWorldLanguage(text: string): Language {
  const near = detectLanguage(text)
  if (near.code !== 'und') return near
  const sample = sampleOf(text)
  if (looksLocal(sample)) return undetermined()
  const minLength = LATIN.test(sample) ? LEAST_LENGTH : LEAST_LENGTH_OF_OTHER_SCRIPTS
  const [best, second] = francAll(sample, { minLength, ignore: SETTLED })
  if (!best || best[0] === 'und') return undetermined()
  const confidence = second ? confidenceOf(best[1], second[1]) : 1
  return confidence < LEAST_CONFIDENCE ? undetermined() : { code: SHORTER.get(best[0]) ?? best[0], confidence }
}

function undetermined(): Language {
  return { code: 'und', confidence: 0 }
}

/** The lead over the runner-up; a fifth of the score is as sure as trigrams get. */
function confidenceOf(best: number, second: number): number {
  return Math.round(Math.min(1, (best - second) * 5) * 100) / 100
}

function looksLocal(sample: string): boolean {
  const words = wordsOf(sample)
  const { malayic, jv, su } = votesOf(words)
  return Math.max(malayic, jv, su) > LOCAL_SHARE * words.length
}
