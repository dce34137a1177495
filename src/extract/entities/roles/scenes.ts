import type { Word } from '../../../text/words/word.js'
import type { Recognised } from '../mentions/proposals.js'

/** The words of a sentence and the name that each belongs to. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
  readonly owner: readonly (Recognised | undefined)[]
}

/** The sentences that hold names. */
export function scenesOf(text: string, names: readonly Recognised[]): Map<Recognised['reading'], Scene> {
  const scenes = new Map<Recognised['reading'], Scene & { owner: (Recognised | undefined)[] }>()
  for (const name of names) {
    const known = scenes.get(name.reading)
    const scene = known ?? { text, words: name.reading.words, owner: [] }
    if (!known) scenes.set(name.reading, scene)
    for (let at = name.name.from; at < name.name.to; at++) scene.owner[at] = name
  }
  return scenes
}
