import { LINE } from '../lines/line-class.js'
import type { Row } from '../rows/draft.js'
import type { TextFacts } from './text-facts.js'

/** In words. */
const LONGEST_LABEL = 3
const LABELS = 10
/** So many labels in a row are a menu, which no article has. */
const MENU = 4
const LABEL_KINDS: ReadonlySet<number> = new Set([
  ...[LINE.NUMBER, LINE.DATE, LINE.RELATED, LINE.PAGE, LINE.SOCIAL, LINE.TAGS, LINE.ONE_WORD, LINE.FEW_CAPITALS, LINE.FEW_WORDS],
])

/** Whether the text is a whole page, menus and all: many short labels, with a menu among them. */
export function isWholePage(rows: readonly Row[], { facts }: TextFacts): boolean {
  let labels = 0
  let menu = 0
  let longest = 0
  rows.forEach((row, index) => {
    const { counts, kind } = facts[index] ?? { counts: { words: 0 }, kind: LINE.NONE }
    const isLabel = !row.marker && counts.words <= LONGEST_LABEL && LABEL_KINDS.has(kind)
    menu = isLabel ? menu + 1 : 0
    if (isLabel) labels++
    longest = Math.max(longest, menu)
  })
  return labels >= LABELS && longest >= MENU
}
