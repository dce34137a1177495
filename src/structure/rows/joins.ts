import { OFFICE_HEADS } from '../../language/id/names/titles.js'
import { phrases } from '../../language/id/notation.js'
import { BINDING_WORDS, FUNCTION_WORDS } from '../../language/id/words/function-words.js'
import { isWordCharacter } from '../../text/characters.js'
import type { Part, Span } from '../../types.js'
import { areNeighbours, type Draft, joinRows, type Row } from './draft.js'
import { endsOpen, endsSentence, endsWithColon, isAllCaps, shareOfCapitals, startsLower } from './row-shape.js'

const STARTS_WITH_MARK = /^[,.;:)!?%”»]|^\([\d\p{L}]+\)[,\s]/u
/** A bracket or a stroke at the end of a line goes on. */
const OPENS = new Set('(/')
const IS_ADDRESS = /^https?:\/\//
const BINDING = new Set([...FUNCTION_WORDS, ...BINDING_WORDS])
/** Lines cut by links or by a fixed width: with this many, a line without a stop is taken for a broken one. */
const BROKEN_TEXT = 3
const OFFICES = new Set(['wakil', ...phrases(OFFICE_HEADS)])
/** In words. */
const LONGEST_LINK = 6
/** The share of lines after a blank one in a text whose paragraphs blank lines part. */
const SPACED = 0.3

/** The draft with the lines of a broken sentence joined into one row, whose span runs over the breaks. */
export function joinBrokenLines(draft: Draft): Draft {
  const { text, rows } = draft
  const breaks = countBreaks(rows)
  const manner: Manner = {
    isBroken: breaks >= BROKEN_TEXT,
    isWrapped: breaks >= 2 && rows.filter((row) => row.blankBefore).length >= rows.length * SPACED,
  }
  const dateline = draft.parts.filter((part) => part.role === 'dateline' || isLeftDash(text, part)).pop()
  const joined: Row[] = []
  let announced = false
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row
    const last = joined[joined.length - 1]
    const isNear =
      last !== undefined &&
      isWords(row) &&
      isWords(last) &&
      !row.blankBefore &&
      !last.markup &&
      !row.markup &&
      areNeighbours(text, last, row)
    if (
      isNear &&
      (isStoryStart(text, dateline, last) ||
        (!announced && isLink(text, last, row, rows[index + 1])) ||
        belongs(text, last, row, manner, announced))
    ) {
      joined[joined.length - 1] = joinRows(text, last, row)
      continue
    }
    announced = isAnnounced(last, row, announced)
    joined.push(row)
  }
  return joined.length === rows.length ? draft : { ...draft, rows: joined }
}

/** Whether the row is part of a sentence at all: neither empty nor an address of mail. */
function isWords({ plain, size }: Row): boolean {
  return plain !== '' && !(size === 1 && plain.indexOf('@') > 0)
}

function countBreaks(rows: readonly Row[]): number {
  let breaks = 0
  rows.forEach((row, i) => {
    const last = rows[i - 1]
    if (!last || row.blankBefore || endsSentence(last) || endsWithColon(last)) return
    if (isContinuation(row) && !row.marker) breaks++
  })
  return breaks
}

function isContinuation(row: Row): boolean {
  return startsLower(row) || startsWithMark(row)
}

function startsWithMark({ plain }: Row): boolean {
  return !isWordCharacter(plain.charCodeAt(0)) && STARTS_WITH_MARK.test(plain)
}

/** Whether the row may be an item of a list announced before it: such lines are not joined. */
function isAnnounced(last: Row | undefined, row: Row, announced: boolean): boolean {
  if (last && endsWithColon(last)) return true
  return announced && !row.blankBefore && !(last && endsSentence(last))
}

/** The dash of a dateline whose place was lost. */
function isLeftDash(text: string, part: Part): boolean {
  return part.role === 'furniture' && part.reason === 'damage' && /^[-–—]+$/.test(text.slice(part.start, part.end))
}

/** A line cut short right after the dateline is the start of the first sentence, not a heading. */
function isStoryStart(text: string, dateline: Span | undefined, last: Row): boolean {
  if (!dateline || last.start < dateline.end || last.long || endsSentence(last) || endsWithColon(last)) return false
  return areNeighbours(text, dateline, last)
}

/** A short line between one without a stop and one that goes on below: the words of a link inside a sentence. */
function isLink(text: string, last: Row, row: Row, next: Row | undefined): boolean {
  if (!next || next.blankBefore || !isContinuation(next) || !areNeighbours(text, row, next)) return false
  if (row.size > LONGEST_LINK || startsLower(row) || row.marker || last.marker) return false
  return !endsSentence(last) && !endsWithColon(last) && (shareOfCapitals(last) < 0.8 || isOffice(last))
}

/** «Wakil Gubernur Jakarta» before the name on the next line. */
function isOffice(row: Row): boolean {
  return OFFICES.has(row.key.split(' ', 1)[0] ?? '')
}

interface Manner {
  /** Links or a fixed width cut the sentences of the text. */
  readonly isBroken: boolean
  /** Blank lines part its paragraphs, so that a line without a stop before another one is cut. */
  readonly isWrapped: boolean
}

function belongs(text: string, last: Row, row: Row, { isBroken, isWrapped }: Manner, announced: boolean): boolean {
  if (row.marker) return false
  if (startsWithMark(row) || OPENS.has(text.charAt(last.end - 1))) return true
  if (endsWithColon(last)) return IS_ADDRESS.test(row.plain)
  if (endsSentence(last))
    return isBroken && /\n\s*\.$/.test(text.slice(Math.max(last.start, last.end - 8), last.end)) && !endsSentence(row)
  if (last.marker) return false
  if (announced) return isWrapped && startsLower(row) && !startsLower(last)
  if (startsLower(row) || endsOpen(last)) return true
  if (!last.long && BINDING.has(last.plain.slice(last.plain.lastIndexOf(' ') + 1).toLowerCase())) return true
  if (isWrapped) return true
  return isBroken && !isAllCaps(last) && (last.long || shareOfCapitals(last) < 0.6)
}
