import type { Tagger } from '../../src/model/tag.js'
import { TYPES } from '../../src/model/weights/name-labels.js'
import type { Annotated } from './corpora.js'

/** Strict precision, recall and F1 in percent, over names with exact start, end and type. */
export interface Score {
  precision: number
  recall: number
  f1: number
  /** F1 of each type, in the order of `TYPES`. */
  types: number[]
}

/** The tagger's score on sentences, each tagged whole. */
export function evaluate(tag: Tagger, sentences: readonly Annotated[]): Score {
  const counts = TYPES.map(() => ({ right: 0, found: 0, gold: 0 }))
  for (const { text, names } of sentences) {
    const gold = new Set(names.map((name) => `${name.start}:${name.end}:${name.type}`))
    for (const key of gold) (counts[Number(key.split(':')[2])] as { gold: number }).gold++
    for (const name of tag(text, { start: 0, end: text.length })) {
      const type = TYPES.indexOf(name.type)
      const count = counts[type] as (typeof counts)[number]
      count.found++
      if (gold.has(`${name.start}:${name.end}:${type}`)) count.right++
    }
  }
  const sum = (key: 'right' | 'found' | 'gold') => counts.reduce((total, count) => total + count[key], 0)
  const all = { right: sum('right'), found: sum('found'), gold: sum('gold') }
  return {
    precision: percent(all.right, all.found),
    recall: percent(all.right, all.gold),
    f1: percent(2 * all.right, all.found + all.gold),
    types: counts.map((count) => percent(2 * count.right, count.found + count.gold)),
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}

/** How many tokens a second the tagger reads, on text that it has seen before; the best of three runs. */
export function measureSpeed(tag: Tagger, sentences: readonly string[], tokens: number): number {
  let best = 0
  for (let run = 0; run < 4; run++) {
    const start = process.hrtime.bigint()
    for (const text of sentences) tag(text, { start: 0, end: text.length })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (run > 0) best = Math.max(best, tokens / seconds)
  }
  return best
}
