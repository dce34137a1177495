import { skipSpace } from '../../text/characters.js'
import { cleanSpaces, prefixEnd } from '../../text/fold.js'
import { trimSpan } from '../../text/span.js'
import type { Part } from '../../types.js'
import { areNeighbours, claim, type Draft, lengthOf, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { endsSentence, endsWithFullStop, hasSeveralSentences } from '../rows/row-shape.js'

const SITE_AFTER = /^\s*(?:[|»•·–—-]\s*[^.!?]{2,40})?[.!?]?\s*$/
const STOP_AFTER = /^\s?(?:[.!?…]["”]?(?=\s)|\s[|–—-](?=\s)|:(?=\s))/
/** In characters: a shorter headline is found in any text. */
const SHORTEST = 12
/** Only these make copies differ. */
const ODD_SPACES = ['\u00a0', '\u200b', '\t']
/** A paragraph of this many characters is never written twice. */
const LONG_ENOUGH = 60
/** A shorter sentence is a copy only right after its first occurrence. */
const ENOUGH_WORDS = 5

/** Claims the repeats of the headline: alone on a line, with the site's name, or before the first sentence of a paragraph. */
export function claimRepeatedHeadline(draft: Draft): Draft {
  const headline = draft.parts.find((part) => part.role === 'headline')
  if (!headline || headline.end - headline.start < SHORTEST) return draft
  const title = draft.text.slice(headline.start, headline.end)
  const parts: Part[] = []
  for (const row of draft.rows) parts.push(...repeatIn(draft.text, row, title, headline.end))
  return claim(draft, parts)
}

function repeatIn(text: string, row: Row, title: string, after: number): Part[] {
  if (row.start < after) return []
  const end = prefixEnd(text, row.start, row.end, title)
  if (end < 0) return []
  if (!row.long && SITE_AFTER.test(text.slice(end, row.end))) return [furnitureOf(row, 'repeated-headline')]
  const stop = STOP_AFTER.exec(text.slice(end, end + 4))
  const isSentence = stop?.[0].trimStart().startsWith('.') || row.long || endsWithFullStop(row)
  if (!stop || !isSentence) return []
  return [furnitureOf(trimSpan(text, row.start, end + stop[0].length), 'repeated-headline')]
}

/**
 * Claims paragraphs that the paste has twice or more, after their first occurrence; the first may have had its dateline cut off. Items
 * of two lists may be alike: they are copies only behind another copy.
 */
export function claimRepeatedText(draft: Draft): Draft {
  const { text, rows } = draft
  const dateline = draft.parts.find((part) => part.role === 'dateline')
  const isOdd = ODD_SPACES.some((space) => text.includes(space))
  const seen = memoryOfTexts()
  const parts: Part[] = []
  let before = ''
  let isRepeated = false
  for (const row of rows) {
    const words = isOdd ? cleanWords(text, row) : text.slice(row.start, row.end)
    const isNext = words === before && row.size >= ENOUGH_WORDS && endsWithFullStop(row)
    const isFree: boolean = row.marker === null || isRepeated
    isRepeated = isFree && (isNext || (words.length >= LONG_ENOUGH && seen.has(words)))
    if (isRepeated) parts.push(furnitureOf(row, 'repeated-text'))
    before = words
    if (words.length < LONG_ENOUGH) continue
    seen.add(words)
    if (!dateline || !areNeighbours(text, dateline, row)) continue
    const whole = text.slice(dateline.start, row.end)
    seen.add(isOdd ? cleanSpaces(whole) : whole)
  }
  return claim(draft, parts)
}

function cleanWords(text: string, row: Row): string {
  return row.long ? cleanSpaces(text.slice(row.start, row.end)) : row.plain
}

/** Claims titles that stand twice, line by line: the page shows the title of a video and the video's own. */
export function claimDoubledTitles(draft: Draft): Draft {
  const { rows } = draft
  const isTitle = (row: Row) =>
    !row.markup && !row.marker && !row.long && row.size >= 4 && !endsSentence(row) && !hasSeveralSentences(row)
  const doubled = rows.filter(
    (row, index) => (rows[index - 1]?.plain === row.plain || rows[index + 1]?.plain === row.plain) && isTitle(row),
  )
  return claim(
    draft,
    doubled.map((row) => furnitureOf(row, 'video')),
  )
}

/** Claims lines that are the lines below them run together: a scraper read the block once whole and once in its parts. */
export function claimRunTogether(draft: Draft): Draft {
  const { text, rows } = draft
  const parts: Part[] = []
  rows.forEach((row, index) => {
    const next = rows[index + 1]
    const after = rows[index + 2]
    if (!row.long || !next || lengthOf(next) < LONG_ENOUGH || lengthOf(next) + SHORTEST > lengthOf(row)) return
    const end = prefixEnd(text, row.start, row.end, text.slice(next.start, next.end))
    if (end < 0) return
    // The last of them may have run on into what stood behind the block.
    const opening = after && text.slice(after.start, after.start + SHORTEST)
    const goesOn = opening !== undefined && prefixEnd(text, skipSpace(text, end), row.end, opening) >= 0
    if (goesOn || parts.length > 0) parts.push(furnitureOf(row, 'repeated-text'))
  })
  return claim(draft, parts)
}

/** A set of texts. Most of them have a length of their own, so that few need to be hashed. */
function memoryOfTexts(): { has: (text: string) => boolean; add: (text: string) => void } {
  const firstOfLength = new Map<number, string>()
  const others = new Set<string>()
  return {
    has: (text) => {
      const first = firstOfLength.get(text.length)
      return first !== undefined && (first === text || others.has(text))
    },
    add: (text) => {
      if (firstOfLength.has(text.length)) others.add(text)
      else firstOfLength.set(text.length, text)
    },
  }
}
