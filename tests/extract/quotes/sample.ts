import { extractQuotes } from '../../../src/extract/quotes/quotes.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/telling.js'
import type { Entity, Quote } from '../../../src/types.js'
import { entitiesOf, readMarks } from '../../marks.js'

/** A text and the entities that its marks name. */
export function readSample(sample: string): { text: string; entities: Entity[] } {
  const { text, marks } = readMarks(sample)
  return { text, entities: entitiesOf(marks) }
}

/** The quotes of a marked text. */
export function quotesOf(marked: string): Quote[] {
  const { text, entities } = readSample(marked)
  return extractQuotes(proseDoc(fromText(text)), entities)
}

/** The quotes of a marked text, one a line: «direct: words <- who is meant (the words for the speaker, cue)». */
export function linesOf(marked: string): string[] {
  return quotesOf(marked).map(({ type, text, speaker, cue }) => {
    const who = speaker ? (speaker.entity ?? `"${speaker.text}"`) : 'nobody'
    return `${type}: ${text} <- ${who} (${speaker?.text ?? '-'}, ${cue?.text ?? '-'})`
  })
}
