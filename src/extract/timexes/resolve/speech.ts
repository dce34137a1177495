import type { Point } from '../meaning/meaning.js'
import type { Located } from '../recognise/locate.js'
import { isSaid } from '../tokens/context-cues.js'
import type { Tokens } from '../tokens/time-tokens.js'
import { NOTHING } from './context.js'
import { type Now, nowAt } from './now.js'
import { firstDay } from './render.js'
import { settle } from './settle.js'

/** How far behind a quotation its date may stand, in characters. */
const REACH = 400

/** The day on which the quotation of an expression was said, as its moment of telling: «“...”, kata X, Sabtu (18/10)». */
export function saidAt(tokens: Tokens, all: readonly Located[], index: number, now: Now | null): Now | null {
  const day = dayOfSaying(tokens, all, index)
  const settled = day && settle(day, { ...NOTHING, now })
  const number = settled && firstDay(settled)
  return number === null ? null : nowAt(number, null, now?.offset)
}

/** A day behind the quotation, in whose sentence someone speaks. */
function dayOfSaying(tokens: Tokens, all: readonly Located[], index: number): Point | null {
  const { part, quote } = all[index] as Located
  const closed = quote?.end ?? 0
  for (let next = index + 1; next < all.length; next++) {
    const at = all[next] as Located
    if (at.part !== part || at.start - closed > REACH) return null
    if (at.quote) continue
    const { meaning } = at
    const isDay = meaning.kind === 'point' && (meaning.weekday ?? meaning.day) !== undefined
    return isDay && isSaid({ tokens, at }, closed) ? meaning : null
  }
  return null
}
