import { INLINE_CALLS, INLINE_NOTES, INLINE_TITLE_CUES } from '../language/id/furniture.js'
import { trimSpan } from '../text/span.js'
import type { FurnitureReason, Part } from '../types.js'
import { claim, type Draft, type Row } from './draft.js'
import { titleEnd } from './inline-title.js'
import { furnitureOf } from './parts.js'

const REASONS = new Map<string, FurnitureReason>(
  [INLINE_CALLS, INLINE_NOTES].flatMap((phrases) =>
    (Object.entries(phrases) as [FurnitureReason, readonly string[]][]).flatMap(([reason, list]) =>
      list.map((phrase): [string, FurnitureReason] => [phrase, reason]),
    ),
  ),
)
const CALLS = Object.values(INLINE_CALLS).flat().join('|')
const NOTES = Object.values(INLINE_NOTES).flat().map(escapeMarks).join('|')
const CUES = INLINE_TITLE_CUES.map(anyCase).join('|')

/** A call, a bracketed embed, a note to the end of the row, or a cue that brings a title. */
const FURNITURE = new RegExp(
  `(?<call>${CALLS})|(?<embed>\\[Gambas:[^\\]\\n]{1,60}\\])|(?<note>${NOTES})|(?<=[.!?"”')\\]]\\s{0,4})(?<cue>${CUES})(?:\\s?[:：-]\\s?|\\s(?=Video|Foto))`,
  'g',
)

/** Claims furniture inside paragraphs, trimming them: calls to scroll, embeds, «Baca juga: …» with its title, notes at the end. */
export function claimInlineFurniture(draft: Draft): Draft {
  return claim(
    draft,
    draft.rows.flatMap((row) => (row.markup && row.markup.tag !== 'paragraph' ? [] : furnitureIn(draft.text, row))),
  )
}

function furnitureIn(text: string, row: Row): Part[] {
  if (!row.long && row.words.length < 8) return []
  const line = text.slice(row.start, row.end)
  const parts: Part[] = []
  let claimedTo = 0
  for (const match of line.matchAll(FURNITURE)) {
    if (match.index < claimedTo) continue
    const { call, embed, note, cue } = match.groups ?? {}
    const after = match.index + match[0].length
    const end = note ? line.length : cue ? after + titleEnd(line.slice(after, after + 400)) : after
    const reason = embed
      ? 'embed'
      : cue
        ? /video/i.test(match[0])
          ? 'video'
          : 'related'
        : (REASONS.get(call ?? note ?? '') ?? 'ui')
    parts.push(furnitureOf(trimSpan(text, row.start + match.index, row.start + end), reason))
    claimedTo = end
  }
  return parts
}

function anyCase(phrase: string): string {
  const words = phrase.split(' ').map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  return `${words.join(' ')}|${phrase.toUpperCase()}`
}

function escapeMarks(phrase: string): string {
  return phrase.replace(/[()©]/g, '\\$&')
}
