import type { Row } from '../rows/draft.js'
import { endsSentence } from '../rows/shape.js'

/** In words. */
const LONGEST_LABEL = 3
/** So many labels, or so many of them in a row, no article has. */
const LABELS = 20
const MENU = 9
/** Labels hold words; rows of a list have figures and colons too. */
const HAS_WORDS = /\p{L}/u
const HAS_FIGURES = /[\d:]/

/** Whether the text is a whole page, menus and all: it has many short labels, or a menu of them. */
export function isWholePage(rows: readonly Row[]): boolean {
  let labels = 0
  let menu = 0
  let longest = 0
  for (const row of rows) {
    menu = isLabel(row) ? menu + 1 : 0
    if (menu > 0) labels++
    longest = Math.max(longest, menu)
  }
  return labels >= LABELS || longest >= MENU
}

function isLabel(row: Row): boolean {
  if (row.long || row.size > LONGEST_LABEL || row.marker) return false
  return !endsSentence(row) && HAS_WORDS.test(row.plain) && !HAS_FIGURES.test(row.plain)
}
