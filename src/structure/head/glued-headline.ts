import { trimSpan } from '../../text/span.js'
import type { Part } from '../../types.js'
import { reportCredit, reportLabel } from '../bylines/labelled-bylines.js'
import { ONE_WORD_DOMAIN } from '../forms/outlet-names.js'
import { claim, type Draft, type Row, rowOf } from '../rows/draft.js'
import { partOf } from '../rows/parts.js'
import { isAllCaps, shareOfCapitals } from '../rows/row-shape.js'

/** In characters: a headline and the dateline glued to it end within them. */
const REACH = 260
const HAS_DASH = /[-–—]\s/
/** The dash of a dateline, before the first word of the story. */
const DASH = /[-–—]{1,2}\s(?=["“]?\p{Lu})/gu
const CAPITALS = '\\p{Lu}{3,}(?:\\s\\p{Lu}{3,}){0,2}'
/** What a dateline inside a line has before its dash: a place in capitals, a place beside a domain, or a domain. */
const BEFORE_DASH = new RegExp(
  `\\s(?:${CAPITALS}(?:\\s?[,|/]\\s?${ONE_WORD_DOMAIN})?|${ONE_WORD_DOMAIN}\\s?,\\s?\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+\\s?,\\s?${ONE_WORD_DOMAIN}|${ONE_WORD_DOMAIN})$`,
  'u',
)
const ENDS_SENTENCE = /[.!?…]["”']?(?:\s|$)/
/** A title of fewer words is a kicker. */
const FEWEST_WORDS = 4
/** A title of more words is a sentence. */
const MOST_WORDS = 22

/** Claims what stands before the dateline of a story in one line: the headline in a title's spelling, or the reporter's credit. */
export function claimGluedHeadline(draft: Draft): Draft {
  const { text, rows, parts } = draft
  const [row, next] = rows
  if (!row || row.markup || !(row.long || next?.long) || parts.some(({ role }) => role === 'headline')) return draft
  const dateline = datelineIn(text.slice(row.start, row.start + REACH))
  if (dateline < 0) return draft
  const before = rowOf(text, trimSpan(text, row.start, row.start + dateline), row)
  const credit = reportLabel(before.key, before.first) > 0 ? reportCredit(text, before) : []
  return claim(draft, credit.length > 0 || !row.long ? credit : headlineOf(before))
}

/** Where a dateline begins inside the line; -1 where none does. */
function datelineIn(line: string): number {
  if (!HAS_DASH.test(line)) return -1
  for (const dash of line.matchAll(DASH)) {
    const found = BEFORE_DASH.exec(line.slice(0, dash.index).trimEnd())
    if (found) return found.index
  }
  return -1
}

function headlineOf(title: Row): Part[] {
  if (title.size < FEWEST_WORDS || title.size > MOST_WORDS || title.long || isAllCaps(title)) return []
  return shareOfCapitals(title) >= 0.8 && !ENDS_SENTENCE.test(title.plain) ? [partOf(title, 'headline')] : []
}
