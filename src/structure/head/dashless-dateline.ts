import { withSpaces } from '../../text/fold.js'
import type { Part, Span } from '../../types.js'
import { isFilingPlace } from '../forms/filing-places.js'
import { DOMAIN, PLACE_NAME } from '../forms/outlet-names.js'
import type { Row } from '../rows/draft.js'
import { isProse } from '../rows/row-shape.js'

/** «Harianselat.com, Muara Biru», «Muara Biru», «MUARA BIRU.», «Harianselat.com, Jakarta:» in bold before the story. */
const WHOLE = new RegExp(
  `^(?:(?<outlet>${DOMAIN})(?:\\s*[,/|]\\s*(?<place>${PLACE_NAME}))?|(?<alone>${PLACE_NAME}))\\s*(?<mark>[:.,]?)$`,
  'u',
)
/** «Harianselat.com, Muara Biru: Pemerintah», «Harianselat.com, Jakarta Pemerintah». */
const AFTER_OUTLET = new RegExp(`^(?<outlet>${DOMAIN})\\s*[,/|]\\s*(?<names>${PLACE_NAME})(?<mark>\\s*[:.])?`, 'u')
/** «MUARA BIRU. Rapat», «Jakarta: Musisi», «Jayapura, Dinas Kesehatan». */
const ALONE = new RegExp(`^(?<alone>${PLACE_NAME})(?<mark>[:.,])(?=\\s)`, 'u')
const STORY_START = /^\s*["'“‘«(]?[\p{Lu}\d"“]/u
/** What follows a place with a comma is a sentence of so many words before its first mark, not the rest of a list of places. */
const ENOUGH_WORDS = 4
/** In characters: a dateline ends within them. */
const REACH = 90

/** A dateline without a dash: told by its bold type, its outlet, its capitals or a known place; `null` where none is certain. */
export function dashlessDateline(text: string, row: Row): Part | null {
  if (!isProse(row)) return null
  const ahead = withSpaces(text.slice(row.start, row.start + REACH))
  return boldDateline(ahead, row) ?? outletDateline(ahead, row) ?? placeDateline(ahead, row, text)
}

function boldDateline(ahead: string, row: Row): Part | null {
  const bold = row.markup?.boldStart ?? 0
  if (bold === 0 || bold >= REACH) return null
  const { outlet, place, alone, mark = '' } = WHOLE.exec(ahead.slice(0, bold).trim())?.groups ?? {}
  if (outlet === undefined && alone === undefined) return null
  const outside = /^\s?[:.,]/.exec(ahead.slice(bold))?.[0] ?? ''
  const isMarked = mark !== '' || outside !== ''
  const isSure = outlet !== undefined || isFilingPlace(alone ?? '') || (isMarked && isAllCaps(alone ?? ''))
  const end = bold + outside.length
  if (!isSure || !STORY_START.test(ahead.slice(end))) return null
  return partOf(ahead, row, end, outlet, place ?? alone)
}

function outletDateline(ahead: string, row: Row): Part | null {
  const match = AFTER_OUTLET.exec(ahead)
  const { outlet, names = '', mark } = match?.groups ?? {}
  if (!match || outlet === undefined) return null
  // Without a mark the place runs on into the first word of the story: only a known one can be told from it.
  const place = mark === undefined ? knownStart(names) : names
  const end = match[0].length - (mark === undefined ? names.length - (place?.length ?? 0) : 0)
  return place !== null && STORY_START.test(ahead.slice(end)) ? partOf(ahead, row, end, outlet, place) : null
}

function placeDateline(ahead: string, row: Row, text: string): Part | null {
  const match = ALONE.exec(ahead)
  const { alone = '', mark } = match?.groups ?? {}
  if (!match || !STORY_START.test(ahead.slice(match[0].length))) return null
  const isKnown = isFilingPlace(alone)
  const isSure =
    mark === ',' ? isKnown && opensSentence(text.slice(row.start + match[0].length, row.end)) : isKnown || isCapsName(alone, mark)
  return isSure ? partOf(ahead, row, match[0].length, undefined, alone) : null
}

/** The longest known place that the names begin with. */
function knownStart(names: string): string | null {
  const words = names.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const place = words.slice(0, count).join(' ')
    if (isFilingPlace(place)) return place
  }
  return null
}

/** «TANA PASER.»: two words or more in capitals, closed by a full stop; one may be an abbreviation. */
function isCapsName(name: string, mark: string | undefined): boolean {
  return mark === '.' && name.includes(' ') && isAllCaps(name)
}

function isAllCaps(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase()
}

function opensSentence(rest: string): boolean {
  const first = rest.slice(0, 200).split(/[,;:.!?()]/, 1)[0] ?? ''
  const words = first.trim().split(/\s+/)
  return (
    words.length >= ENOUGH_WORDS &&
    words.some((word) => /^\p{Ll}/u.test(word)) &&
    knownStart(`${words.slice(0, 3).join(' ')} .`) === null
  )
}

function partOf(ahead: string, row: Row, end: number, outlet: string | undefined, place: string | undefined): Part {
  const at = (words: string | undefined, from: number): Span | null => {
    if (words === undefined) return null
    const start = row.start + ahead.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const trimmed = ahead.slice(0, end).trimEnd().length
  return {
    start: row.start,
    end: row.start + trimmed,
    role: 'dateline',
    place: at(place, outlet?.length ?? 0),
    outlet: at(outlet, 0),
  }
}
