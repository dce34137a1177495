import { TYPES } from '../../src/model/weights/name-labels.js'
import type { Annotated } from './corpora.js'
import type { Gazetteer } from './gazetteer.js'
import { randomFrom } from './random.js'

/** Names of each type that may stand in for one another, in the order of `TYPES`. */
export type Pools = readonly (readonly string[])[]

/** The names of the corpora, each as often as it occurs, and organisations and places from the lists. */
export function poolsOf(sentences: readonly Annotated[], lists: Gazetteer): Pools {
  const pools: string[][] = TYPES.map(() => [])
  for (const { text, names } of sentences) {
    for (const { start, end, type } of names) pools[type]?.push(text.slice(start, end))
  }
  pools[TYPES.indexOf('ORG')]?.push(...[...lists.organisations].map(capitalised))
  pools[TYPES.indexOf('LOC')]?.push(...[...lists.places].filter((_, index) => index % LIST_SHARE === 0).map(capitalised))
  return pools
}

const PLACE = TYPES.indexOf('LOC')

/** One in so many of the listed places is taken, so that they do not outnumber those of the corpora. */
const LIST_SHARE = 4

/** Short names are abbreviations more often than not. */
function capitalised(name: string): string {
  return name.length <= 4 ? name.toUpperCase() : name.replace(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase())
}

/** A copy of each sentence that has names and no doubtful place, every name replaced by another of its type. */
export function swapNames(sentences: readonly Annotated[], pools: Pools, seed: number): Annotated[] {
  const random = randomFrom(seed)
  return sentences
    .filter((sentence) => sentence.names.length > 0 && !sentence.doubtful.some(({ type }) => type === PLACE))
    .map((sentence) => {
      const names: Annotated['names'] = []
      let text = ''
      let last = 0
      for (const { start, end, type } of [...sentence.names].sort((a, b) => a.start - b.start)) {
        if (start < last) continue
        const pool = pools[type] as readonly string[]
        text += sentence.text.slice(last, start)
        const from = text.length
        text += pool[Math.floor(random() * pool.length)] as string
        names.push({ start: from, end: text.length, type })
        last = end
      }
      const whole = text + sentence.text.slice(last)
      return { text: whole, names, doubtful: sentence.doubtful.map(({ type }) => ({ start: 0, end: whole.length, type })) }
    })
}
