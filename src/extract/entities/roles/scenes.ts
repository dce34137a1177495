import type { WordClasses } from '../../../model/tag.js'
import type { SentenceReading } from '../gazetteer/readings.js'
import type { Recognised } from '../mentions/proposals.js'

/** A sentence with the name that each of its words belongs to. */
export interface Scene extends Pick<SentenceReading, 'words' | 'cased'> {
  readonly text: string
  readonly owner: readonly (Recognised | undefined)[]
  /** What a model knows of words. */
  readonly classOf: WordClasses
}

/** The sentences that hold names. */
export function scenesOf(text: string, names: readonly Recognised[], classOf: WordClasses): Map<Recognised['reading'], Scene> {
  const scenes = new Map<Recognised['reading'], Scene & { owner: (Recognised | undefined)[] }>()
  for (const name of names) {
    const known = scenes.get(name.reading)
    const { words, cased } = name.reading
    const scene = known ?? { text, words, cased, owner: [], classOf }
    if (!known) scenes.set(name.reading, scene)
    for (let at = name.name.from; at < name.name.to; at++) scene.owner[at] = name
  }
  return scenes
}
