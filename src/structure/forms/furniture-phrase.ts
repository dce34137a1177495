import { LINE_STARTS, type PhrasesByReason, TAG_LABELS, WHOLE_LINES } from '../../language/id/furniture/furniture.js'
import { phraseMatcher } from '../../text/phrase-matcher.js'
import type { FurnitureReason } from '../../types.js'
import { lengthOf, type Row } from '../rows/draft.js'
import { furnitureForm } from './furniture-forms.js'

const WHOLE = reasonsByPhrase(WHOLE_LINES)
/** In characters. */
const LONGEST_WHOLE = Math.max(...[...WHOLE.keys()].map((phrase) => phrase.length))
const STARTS = reasonsByPhrase(LINE_STARTS)
const startOf = phraseMatcher([...STARTS.keys()])
const TAG_TITLES = new Set(TAG_LABELS)

const OPEN_BRACKET = /^\((?!c\))\s?/

/** Longer lines are sentences of the story that happen to begin like a call. */
const LONGEST_CALL = 330
/** In words, with marks around them. */
const LONGEST_TITLE = 6

/** Why the words or the form of the line, the row of this index, tell that it is furniture; `null` where they do not. */
export function reasonOf(row: Row, index: number): FurnitureReason | null {
  if (lengthOf(row) > LONGEST_CALL || isSentenceOfList(row)) return null
  if (row.size <= LONGEST_TITLE && row.plain.endsWith(':') && TAG_TITLES.has(row.key)) return 'tags'
  const key = row.first === '' && row.key.startsWith('(') ? row.key.replace(OPEN_BRACKET, '') : row.key
  const whole = row.key.length <= LONGEST_WHOLE ? WHOLE.get(row.key) : undefined
  const start = key === row.key ? startOf(key, row.first) : startOf(key)
  return whole ?? (start > 0 ? STARTS.get(key.slice(0, start)) : undefined) ?? furnitureForm(row, index)
}

/** How many characters of the folded line a phrase of ours takes; 0 where none tells it. */
export function phraseLength({ key, first }: Row): number {
  return WHOLE.has(key) ? key.length : startOf(key, first)
}

/** An item that the page marks as one and that is a sentence without links is the story's, however it begins. */
function isSentenceOfList({ markup, plain }: Row): boolean {
  return markup?.tag === 'list-item' && markup.links < 0.5 && plain.endsWith('.')
}

function reasonsByPhrase(phrases: PhrasesByReason): ReadonlyMap<string, FurnitureReason> {
  const entries = Object.entries(phrases) as [FurnitureReason, readonly string[]][]
  return new Map(entries.flatMap(([reason, list]) => list.map((phrase): [string, FurnitureReason] => [phrase, reason])))
}
