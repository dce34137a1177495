import { INLINE_CALLS, INLINE_NOTES, INLINE_TITLE_CUES } from '../../language/id/furniture/furniture.js'
import { cleanSpaces } from '../../text/fold.js'
import { trimSpan } from '../../text/span.js'
import type { FurnitureReason, Part } from '../../types.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { titleEnd } from './inline-title.js'

const REASONS = new Map<string, FurnitureReason>(
  [INLINE_CALLS, INLINE_NOTES].flatMap((phrases) =>
    (Object.entries(phrases) as [FurnitureReason, readonly string[]][]).flatMap(([reason, list]) =>
      list.map((phrase): [string, FurnitureReason] => [phrase, reason]),
    ),
  ),
)
const CALLS = Object.values(INLINE_CALLS).flat().map(spaced).join('|')
const NOTES = Object.values(INLINE_NOTES).flat().map(escapeMarks).map(spaced).join('|')
const CUES = INLINE_TITLE_CUES.map(capitalised).join('|')

/** «Simak berita Harian Nusa lainnya di Google News», to the end of its sentence. */
const SOCIAL =
  '(?:Simak|Ikuti|Baca|Cek)\\s(?:berita|artikel|kabar)[^.!?\\n]{0,60}(?:\\.[a-z][^.!?\\n]{0,40})?\\sdi\\s(?:Google|GOOGLE|Whats[Aa]pp|WHATSAPP|Telegram|saluran|kanal)[^.!?\\n]{0,60}'
/** A call, a bracketed embed, a note to the end of the row, or a cue that brings a title. */
const FURNITURE = new RegExp(
  `(?<call>${CALLS})|(?<embed>\\[Gambas:[^\\]\\n]{1,60}\\])|(?<note>${NOTES})|(?<social>${SOCIAL})|(?<cue>${CUES})(?:\\s?[:：-]\\s?|\\s(?=Video|Foto))`,
  'y',
)
/** The words that it opens with: the text is passed over by looking for them alone. */
const OPENINGS = new RegExp(
  [
    ...['\\[Gambas:', 'Simak', 'Ikuti', 'Baca', 'Cek'],
    ...[INLINE_CALLS, INLINE_NOTES].flatMap((phrases) => Object.values(phrases).flat().map(firstWord)),
    ...INLINE_TITLE_CUES.map((cue) => capitalised(firstWord(cue))),
  ].join('|'),
  'g',
)
/** A cue stands after the end of a sentence. */
const AFTER_STOP = /(?:^|[.!?"”')\]])\s{0,4}$/
/** In characters. */
const LONGEST_TITLE = 400
/** In characters: a title that fills its line up to the next call. */
const LONGEST_CHAINED = 160
const STOP_INSIDE = /[.!?]["”]?(?:\s|$)/

/** Claims furniture inside paragraphs, trimming them: calls to scroll, embeds, «Baca juga: …» with its title, notes at the end. */
export function claimInlineFurniture(draft: Draft): Draft {
  const parts: Part[] = []
  for (const row of draft.rows) {
    if ((row.markup && row.markup.tag !== 'paragraph') || (!row.long && row.size < 8)) continue
    for (const part of furnitureIn(draft.text, row)) parts.push(part)
  }
  return claim(draft, parts)
}

function furnitureIn(text: string, row: Row): Part[] {
  const line = text.slice(row.start, row.end)
  const found = matchesIn(line)
  if (found.length === 0) return []
  const parts: Part[] = []
  let claimedTo = 0
  let isChained = false
  found.forEach((match, index) => {
    const { note, social, cue } = match.groups ?? {}
    const isAfterStop = AFTER_STOP.test(line.slice(Math.max(0, match.index - 6), match.index))
    if (match.index < claimedTo || ((cue || social) && !isAfterStop && !(cue && match[0].includes(':')))) return
    const after = match.index + match[0].length
    const next = found[index + 1]?.groups?.cue ? found[index + 1]?.index : undefined
    const end = note ? line.length : cue ? endOfTitle(line, after, next, isChained) : after
    parts.push(furnitureOf(trimSpan(text, row.start + match.index, row.start + end), reasonOf(match)))
    claimedTo = end
    isChained = end === next
  })
  return parts
}

/** The furniture of the line, from left to right, without overlaps. */
function matchesIn(line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  OPENINGS.lastIndex = 0
  for (let opening = OPENINGS.exec(line); opening; opening = OPENINGS.exec(line)) {
    FURNITURE.lastIndex = opening.index
    const match = FURNITURE.exec(line)
    if (!match) continue
    found.push(match)
    OPENINGS.lastIndex = opening.index + match[0].length
  }
  return found
}

/** A title before the next call, or the last one of a chain of calls, runs to there; others end where a sentence begins. */
function endOfTitle(line: string, after: number, next: number | undefined, isChained: boolean): number {
  const title = line.slice(after, Math.min(next ?? line.length, after + LONGEST_TITLE))
  const isWhole = next !== undefined || (isChained && after + title.length === line.length)
  if (isWhole && !STOP_INSIDE.test(title) && title.length <= LONGEST_CHAINED) return after + title.length
  return after + titleEnd(title)
}

function reasonOf(match: RegExpExecArray): FurnitureReason {
  const { call, embed, note, social, cue } = match.groups ?? {}
  if (embed) return 'embed'
  if (social) return 'social-cta'
  if (cue) return /video/i.test(match[0]) ? 'video' : 'related'
  return REASONS.get(cleanSpaces(call ?? note ?? '')) ?? 'ui'
}

/** The phrase as sentences and as notices in capitals begin with it. */
function capitalised(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  const words = rest.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...words].join('[ \\u00a0]')}|${phrase.toUpperCase()}`
}

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? ''
}

/** The phrase with any blank between its words. */
function spaced(phrase: string): string {
  return phrase.replace(/ /g, '\\s')
}

function escapeMarks(phrase: string): string {
  return phrase.replace(/[()©]/g, '\\$&')
}
