import { reasonOf } from '../forms/furniture-phrase.js'
import type { Row } from '../rows/draft.js'
import { endsSentence, isProse } from '../rows/row-shape.js'

/** In words. */
const LONGEST_LABEL = 3
/** So many labels, or so many of them in a row, make a page. */
const LABELS = 20
/** So many labels in a row are a menu. */
const MENU = 9
/** A page opens with its menu, or its labels say what they are: rows of a table or a list of an article do neither. */
const OVER_PROSE = 5
/** So many labels that are known as furniture make a page of a list of short lines. */
const KNOWN = 3
/** The share of a line in links that makes it one. */
const WHOLE_LINK = 0.9
/** Labels hold words; rows of a list have figures and colons too. */
const LABEL = /^[^\p{Ll}\p{Lu}\d:]*\p{Lu}[^\d:]*$/u

/** Whether the text is a whole page, menus and all: it has many short labels, or a menu of them. */
export function isWholePage(rows: readonly Row[]): boolean {
  let labels = 0
  let menu = 0
  let longest = 0
  let over = 0
  let hasProse = false
  for (const row of rows) {
    hasProse ||= isProse(row)
    menu = isLabel(row) ? menu + 1 : 0
    if (menu === 0) continue
    labels++
    if (!hasProse) over++
    longest = Math.max(longest, menu)
  }
  if (labels < LABELS && longest < MENU) return false
  return over >= OVER_PROSE || rows.filter((row, index) => isLabel(row) && reasonOf(row, index) !== null).length >= KNOWN
}

function isLabel(row: Row): boolean {
  return !row.long && row.size <= LONGEST_LABEL && !row.marker && !endsSentence(row) && (LABEL.test(row.plain) || isLink(row))
}

function isLink({ markup, plain }: Row): boolean {
  return markup !== null && markup.links >= WHOLE_LINK && /\p{L}/u.test(plain)
}
