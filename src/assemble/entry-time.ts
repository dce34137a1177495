import { ZONES } from '../language/id/time/calendar.js'
import type { Block, Section } from '../types.js'

/** «09.40 WIB», «Pukul 09:40». */
const TIME_ALONE = new RegExp(`^(?:pukul\\s)?\\d{1,2}[.:]\\d{2}(?:\\s?(?:${Object.keys(ZONES).join('|')}))?$`, 'i')

/**
 * The time of an entry of a live report, which stands over the entry's heading: taken from the end of the section before, it opens the
 * new one. A section of which nothing is left goes too.
 */
export function takeEntryTime(sections: Section[], current: Section | null): Block[] {
  const last = current?.blocks[current.blocks.length - 1]
  if (!current || last?.type !== 'paragraph' || !TIME_ALONE.test(last.text)) return []
  current.blocks.pop()
  if (current.heading === null && current.blocks.length === 0) sections.pop()
  return [last]
}
