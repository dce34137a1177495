import { splitSentences } from '../../text/sentences/sentences.js'
import { trimSpan } from '../../text/span.js'
import type { Part, Span } from '../../types.js'
import { areNeighbours, claim, type Draft, type Row } from '../rows/draft.js'
import type { Marker } from '../rows/markers.js'
import { furnitureOf } from '../rows/parts.js'
import { endsWithColon, endsWithFullStop, isProse, shareOfCapitals, startsLower } from '../rows/row-shape.js'
import type { ItemDraft } from './item.js'
import { itemLevels } from './list-levels.js'
import { announces, unmarkedRun } from './unmarked-lists.js'

/** Lines under a marked item that are no sentence of their own belong to it; more of them are a paragraph. */
const MOST_LINES_AN_ITEM = 4
/** In words: a longer line goes on with no item. */
const LONGEST_LINE = 14
/** In lines. */
const FAR = 20
const NO_ITEMS: readonly ItemDraft[] = []

/** Claims lists: runs of marked lines, and unmarked lines that a sentence with a colon announces. */
export function claimLists(draft: Draft): Draft {
  const { text, rows } = draft
  const parts: Part[] = []
  const lastProse = lastProseOf(rows)
  let list = 0
  for (let i = 0; i < rows.length; i++) {
    const items = itemsAt(draft, i)
    if (items.length === 0) continue
    const isLinks = areLinks(rows[i - 1], items, lastProse)
    const found = isLinks
      ? items.map((item) => furnitureOf(item, 'related'))
      : listParts(text, items, introOf(text, rows[i - 1], items), list++)
    for (const part of found) parts.push(part)
    const end = items[items.length - 1]?.end ?? 0
    while (i + 1 < rows.length && (rows[i + 1] as Row).start < end) i++
  }
  return claim(draft, parts)
}

function itemsAt({ text, rows }: Draft, from: number): readonly ItemDraft[] {
  const marked = markedRun(text, rows, from)
  if (marked.length > 0) return marked
  const count = unmarkedRun(text, rows, from)
  if (count === 0) return NO_ITEMS
  return rows.slice(from, from + count).map((row) => ({ row, marker: row.marker, lines: 0, start: row.start, end: row.end }))
}

/** The marked items that start at the row; empty where its marker makes no list. */
function markedRun(text: string, rows: readonly Row[], from: number): readonly ItemDraft[] {
  if (!markerIn(rows[from] as Row)) return NO_ITEMS
  const items: ItemDraft[] = []
  const ordinals = new Map<string, number>()
  for (let at = from; at < rows.length; ) {
    const row = rows[at] as Row
    const marker = markerIn(row)
    if (!marker || (items.length > 0 && !follows(ordinals, marker, row))) break
    const more = linesUnder(text, rows, at) || linesLikeBefore(text, rows, at, items)
    ordinals.set(marker.kind, marker.ordinal)
    items.push({ row, marker, lines: more, start: row.start, end: (rows[at + more] as Row).end })
    at += more + 1
  }
  const after = items.length === 1 ? rows.slice(from + 1, from + 1 + FAR) : []
  return isList(rows[from - 1], items, after) ? items : []
}

/** Whether the next figure stands further on, over running text: headings are numbered, not items. */
function goesOnLater(after: readonly Row[], { kind, ordinal }: Marker): boolean {
  if (ordinal === 0 || !after[0] || !isProse(after[0])) return false
  return after.some((row) => {
    const marker = row.marker
    return marker?.kind === kind && marker.ordinal === ordinal + 1
  })
}

function markerIn(row: Row): Marker | null {
  const { marker, markup } = row
  if (markup?.tag !== 'list-item') return markup === null || markup.tag === 'paragraph' ? marker : null
  return marker ?? { text: '', length: 0, kind: markup.ordered ? 'number' : 'bullet', ordinal: 0 }
}

/**
 * A figure goes on from the one before; another sort of mark opens a nested list, at its first item and without a blank line,
 * or where the markup nests it.
 */
function follows(ordinals: ReadonlyMap<string, number>, marker: Marker, row: Row): boolean {
  if (row.markup?.tag === 'list-item' && row.markup.level > 1) return true
  const last = ordinals.get(marker.kind)
  const goesOn = last !== undefined && (marker.ordinal === 0 || marker.ordinal === last + 1)
  return goesOn || (marker.ordinal <= 1 && !row.blankBefore)
}

/** How many unmarked lines under the item at `at` belong to it: a broken item's rest, or short lines before the next marker. */
function linesUnder(text: string, rows: readonly Row[], at: number): number {
  let broken = 0
  while (isRest(text, rows[at + broken], rows[at + broken + 1])) broken++
  if (broken > 0) return broken
  for (let more = 1; more <= MOST_LINES_AN_ITEM + 1; more++) {
    const row = rows[at + more]
    const before = rows[at + more - 1]
    if (!row || !before) return 0
    if (markerIn(row)) return more - 1
    if (
      row.blankBefore ||
      endsWithColon(row) ||
      row.size > LONGEST_LINE ||
      isProse(row) ||
      row.markup ||
      !areNeighbours(text, before, row)
    )
      return 0
  }
  return 0
}

/** The last item has as many lines under it as every item before it. */
function linesLikeBefore(text: string, rows: readonly Row[], at: number, items: readonly ItemDraft[]): number {
  const count = items[0]?.lines ?? 0
  if (items.length < 2 || count === 0 || items[items.length - 1]?.lines !== count) return 0
  const under = rows.slice(at + 1, at + 1 + count)
  const isNear = (row: Row, k: number) => areNeighbours(text, rows[at + k] as Row, row)
  const fit = under.every(
    (row, k) => isNear(row, k) && !row.blankBefore && row.size <= LONGEST_LINE && !isProse(row) && !markerIn(row),
  )
  return fit ? under.length : 0
}

function isRest(text: string, row: Row | undefined, next: Row | undefined): boolean {
  if (!row || !next || next.blankBefore || next.markup || next.marker || !areNeighbours(text, row, next)) return false
  return startsLower(next) && !endsWithFullStop(row) && !endsWithColon(row)
}

function isList(before: Row | undefined, items: readonly ItemDraft[], after: readonly Row[]): boolean {
  const [first] = items
  if (!first?.marker) return false
  if (first.row.markup?.tag === 'list-item') return true
  const announced = before !== undefined && endsWithColon(before)
  if (items.length === 1) return (announced && !goesOnLater(after, first.marker)) || first.marker.kind === 'bullet'
  if (first.marker.kind === 'letter') return announced || items[1]?.marker?.ordinal === first.marker.ordinal + 1
  return true
}

/** A run of dashed titles at the end of the text that nothing announces: links to other articles. */
function areLinks(before: Row | undefined, items: readonly ItemDraft[], lastProse: number): boolean {
  const end = items[items.length - 1]?.end ?? 0
  if (items.every((item) => item.row.markup && item.row.markup.links >= 0.9 && item.row.size >= 4)) return items.length >= 2
  if (items.length < 3 || !before || endsWithColon(before) || !endsWithFullStop(before)) return false
  if (lastProse > end) return false
  return items.every((item) => {
    const title = item.row.size >= 6 && !endsWithFullStop(item.row) && shareOfCapitals(item.row) >= 0.75
    return title && item.marker?.kind === 'dash' && !item.row.blankBefore
  })
}

/** Where the last row of running text starts; -1 where there is none. */
function lastProseOf(rows: readonly Row[]): number {
  let index = rows.length - 1
  while (index >= 0 && !isProse(rows[index] as Row)) index--
  return rows[index]?.start ?? -1
}

/** The last sentence of the row before, where it ends with a colon or with «sebagai berikut.» */
function introOf(text: string, before: Row | undefined, items: readonly ItemDraft[]): Span | null {
  if (!before || before.end > (items[0]?.start ?? 0)) return null
  if (!endsWithColon(before) && !announces(text, before)) return null
  const last = splitSentences(text.slice(before.start, before.end)).pop()
  return last ? { start: before.start + last.start, end: before.start + last.end } : null
}

function listParts(text: string, items: readonly ItemDraft[], intro: Span | null, list: number): Part[] {
  const levels = itemLevels(text, items)
  const ordered = items.some(({ marker }) => marker?.kind === 'number' || marker?.kind === 'letter')
  return items.map((item, index): Part => {
    const content = trimSpan(text, item.start + (item.marker?.length ?? 0), item.end)
    const marker = item.marker?.text ?? ''
    return {
      start: item.start,
      end: item.end,
      role: 'list-item',
      list,
      ordered,
      level: levels[index] ?? 1,
      marker,
      content,
      intro,
    }
  })
}
