import { tellsSaying } from './cues.js'
import type { Located } from './locate.js'
import type { Meaning, Point } from './meaning.js'
import { type Now, nowAt } from './now.js'
import { firstDay } from './render.js'
import { settle } from './settle.js'
import { NOTHING } from './settled.js'

/** How far behind a quotation its date may stand, and the word of saying, in characters. */
const REACH = 400
const REACH_OF_SAYING = 60

/** The day on which the quotation of an expression was said, as its moment of telling: «“...”, kata X, Sabtu (18/10)». */
export function saidAt(text: string, all: readonly Located[], index: number, now: Now | null): Now | null {
  const day = dayOfSaying(text, all, index)
  const settled = day && settle(day, { ...NOTHING, now })
  const number = settled && firstDay(settled)
  return number === null ? null : nowAt(number, null, now?.offset)
}

function dayOfSaying(text: string, all: readonly Located[], index: number): Point | null {
  const { part, quote } = all[index] as Located
  const closed = quote?.end ?? 0
  for (let next = index + 1; next < all.length; next++) {
    const after = all[next] as Located
    if (after.part !== part || after.start - closed > REACH) return null
    if (!after.quote) return dates(text.slice(closed, after.start), after.meaning) ? after.meaning : null
  }
  return null
}

/** Whether a day stands behind a quotation, and between them, in the same sentence, that someone spoke. */
function dates(between: string, meaning: Meaning): meaning is Point {
  if (meaning.kind !== 'point' || (meaning.weekday ?? meaning.day) === undefined) return false
  return tellsSaying(between.slice(0, REACH_OF_SAYING)) && !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(between)
}
