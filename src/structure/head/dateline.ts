import { overlaps, trimSpan } from '../../text/span.js'
import type { Page, Part, Span } from '../../types.js'
import { datelineAt } from '../forms/dateline-form.js'
import { claim, type Draft, type Row, rowOf } from '../rows/draft.js'
import { furnitureOf, partOf } from '../rows/parts.js'
import { isProse } from '../rows/row-shape.js'
import { dashlessDateline } from './dashless-dateline.js'

const OPENS_QUOTE = /^["“]\p{Lu}/u
/** A line that opens with the dash of a dateline whose place was lost. */
export const LEFT_DASH = /^[-–—]{1,2} \p{Lu}/u
const LONE_DASH = /\n[ \t]{0,8}([-–—]{1,2})$/
/** In rows: below them a dash opens no story. */
const HEAD_LINES = 14

/** Claims the dateline, «JAKARTA, Harian Nusa -» in its many forms, at the start of the first paragraph; the dash in its line is part of it. */
export function claimDateline(draft: Draft): Draft {
  const { text, rows } = draft
  for (const [index, row] of rows.slice(0, HEAD_LINES).entries()) {
    const part = datelineAt(text, row)
    if (part && isOpen(draft, part)) return claim(draft, withoutLoneDash(text, byPage(draft.page, text, part)))
    if (LEFT_DASH.test(row.plain) && !LEFT_DASH.test(rows[index + 1]?.plain ?? '')) return claim(draft, leftDash(text, row))
    if (isProse(row)) {
      const dashless = dashlessDateline(text, row)
      if (dashless) return claim(draft, [dashless])
      return claim(draft, [...quotedDateline(text, row), ...datelineBelow(draft, row, rows.slice(index + 1, index + 4))])
    }
  }
  return draft
}

/** The dateline apart from a dash that stands on a line of its own, which a link cut off. */
function withoutLoneDash(text: string, part: Part): Part[] {
  const dash = LONE_DASH.exec(text.slice(part.start, part.end))?.[1]
  if (dash === undefined || !/^\s*\n/.test(text.slice(part.end, part.end + 4))) return [part]
  const start = part.end - dash.length
  return [{ ...part, ...trimSpan(text, part.start, start) }, furnitureOf({ start, end: part.end }, 'damage')]
}

/** Whether no rule has claimed any of it: its dash may open a line that is something else. */
function isOpen({ parts }: Draft, found: Span): boolean {
  return !parts.some((part) => overlaps(part, found))
}

/** A summary over the dateline, the deck where there is none yet: the outlet in it tells that the story opens there. */
function datelineBelow({ text, parts }: Draft, summary: Row, below: readonly Row[]): Part[] {
  const found = below.map((row) => datelineAt(text, row)).find((part) => part !== null)
  if (found?.role !== 'dateline' || found.outlet === null || summary.long || summary.markup) return []
  return parts.some(({ role }) => role === 'deck') ? [found] : [partOf(summary, 'deck'), found]
}

/** The dash of a dateline whose place was lost. */
function leftDash(text: string, row: Row): Part[] {
  const dash = /^[-–—]+/.exec(text.slice(row.start, row.start + 3))?.[0] ?? ''
  return dash === '' ? [] : [furnitureOf({ start: row.start, end: row.start + dash.length }, 'damage')]
}

/** A dateline behind the quotation mark that a table of articles puts around the whole text. */
function quotedDateline(text: string, row: Row): Part[] {
  if (!row.long || !OPENS_QUOTE.test(row.plain)) return []
  const part = datelineAt(text, rowOf(text, { start: row.start + 1, end: row.end }, row))
  const isSure = part?.role === 'dateline' && part.outlet !== null
  return part && isSure ? [furnitureOf({ start: row.start, end: row.start + 1 }, 'damage'), part] : []
}

/** The dateline, a lone place of it taken for the outlet where the page's publisher or host has that name. */
function byPage(page: Page | null, text: string, part: Part): Part {
  if (part.role !== 'dateline' || !part.place || part.outlet || !page) return part
  const name = squeeze(text.slice(part.place.start, part.place.end))
  const host = /^(?:https?:)?\/\/(?:www\.|m\.)?([^/:?#.]+)/i.exec(page.url ?? '')?.[1] ?? ''
  const isPublisher = name === squeeze(page.publisher ?? '') || name === squeeze(host)
  return isPublisher ? { ...part, place: null, outlet: part.place } : part
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}
