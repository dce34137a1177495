import type { Part } from '../types.js'
import { DOMAIN } from './dateline.js'
import { claim, type Draft, type Row, rowOf } from './draft.js'
import { partOf } from './parts.js'
import { isAllCaps, shareOfCapitals } from './shape.js'

const REACH = 260
const DASH = '\\s*[-–—]{1,2}\\s'
const CAPITALS = '\\p{Lu}{3,}(?:\\s\\p{Lu}{3,}){0,2}'
/** A dateline inside a line: a place in capitals, or a place beside a domain, before a dash. */
const DATELINE = new RegExp(
  `\\s(?:${CAPITALS}(?:\\s?[,|/]\\s?${DOMAIN})?|${DOMAIN}\\s?,\\s?\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+\\s?,\\s?${DOMAIN})${DASH}(?=["“]?\\p{Lu})`,
  'u',
)
const ENDS_SENTENCE = /[.!?…]["”']?(?:\s|$)/
const FEWEST_WORDS = 4
const MOST_WORDS = 22

/** Claims the headline of an article kept in one line: the title-case words before the dateline that the line goes on with. */
export function claimGluedHeadline(draft: Draft): Draft {
  const [row] = draft.rows
  const part =
    row?.long && !row.markup && !draft.parts.some(({ role }) => role === 'headline') ? headlineOf(draft.text, row) : null
  return part ? claim(draft, [part]) : draft
}

function headlineOf(text: string, row: Row): Part | null {
  const dateline = DATELINE.exec(text.slice(row.start, row.start + REACH))
  if (!dateline) return null
  const title = rowOf(text, { start: row.start, end: row.start + dateline.index }, row)
  if (title.size < FEWEST_WORDS || title.size > MOST_WORDS || title.long || isAllCaps(title)) return null
  return shareOfCapitals(title) >= 0.8 && !ENDS_SENTENCE.test(title.plain) ? partOf(title, 'headline') : null
}
