import type { Part } from '../../types.js'
import { reasonOf } from '../forms/furniture-phrase.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'

/** In words. */
const LONGEST_OUTLET = 3

/** Claims the lines that are furniture by their own words: calls, labels, forms, notices. */
export function claimFurnitureLines(draft: Draft): Draft {
  const parts: Part[] = []
  draft.rows.forEach((row, index) => {
    const tag = row.markup?.tag
    // «VIDEO: …» is a headline where the page says so.
    const reason = tag === 'furniture' ? (row.markup?.reason ?? null) : tag === 'headline' ? null : reasonOf(row, index)
    if (!reason) return
    parts.push(furnitureOf(row, reason))
    const next = draft.rows[index + 1]
    if (reason === 'syndication' && next && isOutletBelow(row, next) && !reasonOf(next, index + 1))
      parts.push(furnitureOf(next, reason))
  })
  return claim(draft, parts)
}

/** A note cut before the outlet's name, which was a link. */
function isOutletBelow(row: Row, next: Row): boolean {
  return /\sdi$/.test(row.plain) && !next.blankBefore && next.size <= LONGEST_OUTLET
}
