import type { Tagger } from '../../src/model/tag.js'
import { TYPES } from '../../src/model/weights/name-labels.js'
import { tokenize } from '../../src/text/tokens.js'

/** A word seen less often in mid-sentence has no habit. */
const LEAST = 3
/** Names that the tagger is less sure of are not counted for their type. */
const SURE = 0.6

/** What a word can mostly be: the first word of a person's name, a later one, part of an organisation, of a place, of no name. */
const CLASSES = 2 + TYPES.length

/**
 * What the tagger takes each capitalised word for in running text: 0 nothing in particular, otherwise `1 + 2 * class`, plus 1 when
 * it is so nearly always.
 */
export function findHabits(tag: Tagger, lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, Uint32Array>()
  for (const line of lines) {
    if (!/\p{Lu}/u.test(line)) continue
    const names = tag(line, { start: 0, end: line.length })
    let next = 0
    for (const token of tokenize(line)) {
      while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++
      const name = names[next]
      const inside = name !== undefined && name.start <= token.start
      if (!inside && token.text === token.text.toLowerCase()) continue
      if (inside && name.confidence < SURE) continue
      const type = inside ? TYPES.indexOf(name.type) : TYPES.length
      const kind = type === 0 && inside && name.start === token.start ? 0 : type + 1
      const key = token.text.toLowerCase().replace(/[0-9]/g, '0')
      const count = counts.get(key) ?? new Uint32Array(CLASSES)
      count[kind] = (count[kind] as number) + 1
      counts.set(key, count)
    }
  }
  return new Map([...counts].map(([word, count]): [string, number] => [word, habitOf(count)]).filter(([, habit]) => habit > 0))
}

function habitOf(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const most = counts.indexOf(Math.max(...counts))
  const share = (counts[most] as number) / total
  if (total < LEAST || share < 0.5) return 0
  return 1 + 2 * most + (share >= 0.85 ? 1 : 0)
}
