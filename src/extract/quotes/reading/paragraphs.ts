import type { Quotation } from './quotations.js'
import { LEXICON } from './speech-lexicon.js'
import type { Zone } from './zones.js'

/** In quotations. */
const MOST_BETWEEN = 2

/**
 * Joins what a quotation of several paragraphs left apart: its mark opens at the head of one and closes in a later one, and those
 * between have no marks. Each paragraph holds a quotation of its own then.
 */
export function joinParagraphs(
  text: string,
  zones: readonly Zone[],
  quotations: readonly (readonly Quotation[])[],
): Quotation[][] {
  const joined = quotations.map((held) => [...held])
  for (let first = 0; first < zones.length; first++) {
    const open = joined[first]?.at(-1)
    if (open?.lost !== 'closing' || open.outer.start !== zones[first]?.start || isCited(text, open)) continue
    const last = closingZone(joined, first)
    if (last === null) continue
    joined[first] = [{ ...open, lost: null }]
    for (let between = first + 1; between < last; between++) joined[between] = [wholeOf(zones[between] as Zone)]
    const close = joined[last]?.[0] as Quotation
    const start = zones[last]?.start ?? close.start
    joined[last]?.splice(0, 1, { start, end: close.end, outer: { start, end: close.outer.end }, lost: null })
    first = last - 1
  }
  return joined
}

/** «... dengan narasi: “...”»: the sentence before announces a wording, not speech. */
export function isCited(text: string, { outer }: Quotation): boolean {
  const before = /(\p{L}+)\s*:\s*$/u.exec(text.slice(Math.max(0, outer.start - 30), outer.start))?.[1]
  return before !== undefined && LEXICON.titles.has(before.toLowerCase())
}

/** The zone whose first mark closes what another left open; `null` where marks or too many paragraphs stand between. */
function closingZone(quotations: readonly (readonly Quotation[])[], first: number): number | null {
  for (let index = first + 1; index <= first + 1 + MOST_BETWEEN && index < quotations.length; index++) {
    const held = quotations[index]?.[0]
    if (held) return held.lost === 'opening' ? index : null
  }
  return null
}

function wholeOf({ start, end }: Zone): Quotation {
  return { start, end, outer: { start, end }, lost: null }
}
