import type { FurnitureReason, Part } from '../../types.js'
import { DATE, LINE } from '../lines/line-class.js'
import { type LineFacts, REASONS } from '../lines/line-facts.js'
import { type Beside, claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { knownHeadline } from './known-headline.js'
import { type LineModel, readRows, type StoryReading } from './read-rows.js'

/** Running text is cut only where the model is sure: of four such lines three at most are spared in vain. */
const SURE = 0.25
/** A probability: what does not read as prose may be cut from here. */
const LIKELY = 0.5
/** How far over the headline its date or byline may stand, and how far after the story, in rows. */
const OVER = 5
/** In rows: credits stand no farther below the story. */
const BELOW = 12
/** In words. */
const LONGEST_LABEL = 3
/** In words. */
const LONGEST_KICKER = 7
/** As the sort of a line's first character. */
const IN_BRACKETS = 4
const LABELS: ReadonlySet<number> = new Set([LINE.FEW_CAPITALS, LINE.FEW_WORDS, LINE.TITLE, LINE.CAPITALS])
const CREDITS: ReadonlySet<number> = new Set([LINE.DATE, LINE.CREDIT, LINE.TAIL])

/**
 * A claim that reads all rows together: it finds the headline, and on a whole page, menus and all, claims what is not the story.
 * Lines right beside the story stay open for the rules of bylines, dates and captions.
 */
export function pageStoryClaim(model: LineModel): (draft: Draft) => Draft {
  return (draft) => {
    const { rows, text } = draft
    const known = draft.known?.headline ? knownHeadline(rows, draft.known.headline) : null
    const reading = readRows(text, rows, draft.page?.headline ?? null, model, known?.index)
    const outside = reading.told ? rows.flatMap((row, index) => lineOutside(reading, row, index)) : []
    const headline = rows[reading.headline]
    const told = {
      headline: known?.span ?? (headline ? { start: headline.start, end: headline.end } : null),
      isKnown: known !== null,
      beside: outside.filter(({ isBeside }) => isBeside).map(({ line }) => line),
    }
    const cut = outside.filter(({ isBeside }) => !isBeside).map(({ line }): Part => furnitureOf(line, line.reason))
    return { ...claim(draft, cut), told }
  }
}

/** The line, where it is not the story of a page, and whether it stands beside it. */
function lineOutside(reading: StoryReading, row: Row, index: number): { line: Beside; isBeside: boolean }[] {
  if (index === reading.headline || isStory(reading, index)) return []
  return [{ line: { start: row.start, end: row.end, reason: reasonAt(reading, index) }, isBeside: isBeside(reading, index) }]
}

function isStory({ told, text }: StoryReading, index: number): boolean {
  return told === null || (told[index] as number) >= ((text.facts[index] as LineFacts).prose ? SURE : LIKELY)
}

/** Whether the line stands so near the headline or the story that it may be a byline, a date, a caption, a deck. */
function isBeside({ text, headline, story }: StoryReading, index: number): boolean {
  const { kind, date, first } = text.facts[index] as LineFacts
  const isCredit = CREDITS.has(kind) || (date > DATE.NONE && date < DATE.IN_TEXT)
  if (index < headline) return (index >= headline - OVER && isCredit) || (index === headline - 1 && isLabel(text, index))
  if (index < story.from) return headline >= 0
  if (index <= story.to) return isCredit || kind === LINE.CAPTION
  return index <= story.to + BELOW && (isCredit || first === IN_BRACKETS)
}

/** What may be a kicker: a few words that stand once. */
function isLabel({ facts, repeats }: StoryReading['text'], index: number): boolean {
  const { counts, reason, kind } = facts[index] as LineFacts
  return counts.words >= 2 && counts.words <= LONGEST_KICKER && reason === 0 && repeats[index] === 0 && LABELS.has(kind)
}

/** What its words say, else what its place does: menus stand over the headline, titles of other articles after it. */
function reasonAt({ text, headline }: StoryReading, index: number): FurnitureReason {
  const { reason, counts } = text.facts[index] as LineFacts
  const told = REASONS[reason - 1]
  if (told) return told
  return index > headline && counts.words > LONGEST_LABEL ? 'related' : 'nav'
}

/** Claims what is left of the lines beside the story of a page. */
export function claimBeside(draft: Draft): Draft {
  const { beside } = draft.told
  const parts: Part[] = []
  let next = 0
  for (const row of draft.rows) {
    while (next < beside.length && (beside[next] as Beside).end <= row.start) next++
    const line = beside[next]
    if (line && line.start <= row.start && row.end <= line.end) parts.push(furnitureOf(row, line.reason))
  }
  return claim(draft, parts)
}
