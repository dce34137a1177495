import { COMMON_WORDS } from '../../language/id/furniture/line-words.js'
import type { Row } from '../rows/draft.js'

const WORD = /[\p{L}\d]{3,}/gu
/** In letters. */
const SHORTEST = 3
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '))
/** Characters beyond those that are told at a glance. */
const STRANGE = /[^\0-\u007f\u00c0-\u024f\u2000-\u2064]/

/** The words of the row, its beginning if it is long, that are not in every story. */
export function topicalWords(row: Row): Set<string> {
  return new Set((row.plain.toLowerCase().match(WORD) ?? []).filter((word) => !COMMON.has(word)))
}

/** In how many of the rows each of some words stands. Only what begins as one of them is cut out of a row. */
export function countWords(rows: readonly Row[], wanted: Iterable<ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of wanted) for (const word of words) counts.set(word, 0)
  const openings = new Set([...counts.keys()].map((word) => word.charCodeAt(0)))
  for (const row of rows) for (const word of wordsOf(row, openings, counts)) counts.set(word, (counts.get(word) as number) + 1)
  return counts
}

/** The words of a row that are counted, each once. */
function wordsOf(row: Row, openings: ReadonlySet<number>, counted: ReadonlyMap<string, number>): ReadonlySet<string> {
  if (STRANGE.test(row.plain)) return new Set([...topicalWords(row)].filter((word) => counted.has(word)))
  const text = row.plain.toLowerCase()
  const found = new Set<string>()
  for (let at = 0; at < text.length; ) {
    const start = at
    while (isOfWord(text.charCodeAt(at))) at++
    if (at - start >= SHORTEST && openings.has(text.charCodeAt(start))) {
      const word = text.slice(start, at)
      if (counted.has(word)) found.add(word)
    }
    if (at === start) at++
  }
  return found
}

/** A letter or digit, of a character that is not strange. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}
