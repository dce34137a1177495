import type { Part } from '../../types.js'
import { isCaption } from '../forms/caption-form.js'
import { datelineAt } from '../forms/dateline-form.js'
import { areNeighbours, claim, type Draft, lengthOf, type Row } from '../rows/draft.js'
import { furnitureOf, partOf } from '../rows/parts.js'
import { endsWithColon, endsWithFullStop, hasSeveralSentences } from '../rows/row-shape.js'
import { LEFT_DASH } from './dateline.js'

/** In characters: what is longer is running text. */
const LONGEST_CAPTION = 400
/** In words. */
const SHORTEST_CAPTION = 3
const BLANK_BEFORE = /\n[ \t\u00a0]{0,4}\r?\n[ \t\u00a0]{0,4}$/
/** In words. */
const SHORTEST_DECK = 6
/** In characters. */
const LONGEST_DECK = 330

/** Claims captions: lines that open with a word for a picture, tell left from right, or close with a photographer's credit. */
export function claimCaptions(draft: Draft): Draft {
  const { text, rows } = draft
  const credits = draft.parts.filter((part) => part.role === 'furniture' && part.reason === 'photo-credit')
  const isOne = (row: Row, index: number) =>
    isCaption(text, row) || (credits.length > 0 && isBesideCredit(draft, credits, row, rows[index + 1]))
  return claim(draft, withoutRepeats(text, rows.filter(isOne)))
}

/** Captions, each once: a page gives them with every copy of their picture. */
function withoutRepeats(text: string, captions: readonly Row[]): Part[] {
  const seen = new Set<string>()
  return captions.map((row) => {
    const words = text.slice(row.start, row.end)
    const isNew = !seen.has(words)
    seen.add(words)
    return isNew ? partOf(row, 'caption') : furnitureOf(row, 'repeated-text')
  })
}

/** Whether blank lines set the row apart with a photographer's credit right above or below it. */
function isBesideCredit({ text }: Draft, credits: readonly Part[], row: Row, next: Row | undefined): boolean {
  if (row.markup || lengthOf(row) > LONGEST_CAPTION || row.size < SHORTEST_CAPTION) return false
  return credits.some((credit) => {
    if (areNeighbours(text, credit, row))
      return (
        !row.blankBefore &&
        (next?.blankBefore ?? true) &&
        BLANK_BEFORE.test(text.slice(Math.max(0, credit.start - 12), credit.start))
      )
    return row.blankBefore && areNeighbours(text, row, credit) && !/\n\s*\n/.test(text.slice(row.end, credit.start))
  })
}

/** Claims the deck, the summary between headline and story, and the scraps that stand there with it. */
export function claimDeck(draft: Draft): Draft {
  const headline = draft.parts.find((part) => part.role === 'headline')
  if (!headline) return draft
  const { text, rows } = draft
  const first = rows.findIndex((row) => row.start > headline.end)
  const row = rows[first]
  if (!row || first < 0) return draft
  const parts: Part[] = []
  if (isDeck(draft, row, rows[first + 1], headline.end)) parts.push(partOf(row, 'deck'))
  return claim(draft, [...parts, ...scraps(text, rows.slice(first, first + 12))])
}

function isDeck({ text, parts }: Draft, row: Row, next: Row | undefined, headlineEnd: number): boolean {
  if (LEFT_DASH.test(row.plain) || row.size < SHORTEST_DECK || lengthOf(row) > LONGEST_DECK || datelineAt(text, row)) return false
  if (!next || endsWithColon(row) || row.markup?.tag === 'paragraph') return false
  if (row.markup?.tag === 'deck' || datelineAt(text, next)) return true
  const isOver = (part: Part) => part.role === 'byline' || part.role === 'published'
  if (parts.some((part) => isOver(part) && part.start > row.end && part.end <= next.start)) return true
  const isFirst = !parts.some((part) => part.start >= headlineEnd && part.end <= row.start)
  return isFirst && !endsWithFullStop(row) && !hasSeveralSentences(row) && (next.long || endsWithFullStop(next))
}

/** A run of very short lines under the headline: buttons and settings of the page. */
function scraps(text: string, rows: readonly Row[]): Part[] {
  const run: Row[] = []
  for (const row of rows) {
    if (row.size > 2 || endsWithFullStop(row) || endsWithColon(row) || datelineAt(text, row)) break
    run.push(row)
  }
  return run.length >= 3 ? run.map((row) => furnitureOf(row, 'ui')) : []
}
