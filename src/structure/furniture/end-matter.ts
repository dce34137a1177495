import { CALL_OPENERS, CALL_TARGETS, SELF_REFERENCES } from '../../language/id/furniture/end-matter.js'
import type { FurnitureReason, Part } from '../../types.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { endsSentence, endsWithColon, isProse } from '../rows/row-shape.js'

const SELF = new RegExp(`^[*(\\s]*(?:${SELF_REFERENCES.join('|')})`, 'i')
const OPENER = new RegExp(`^[*(\\s]*(?:${CALL_OPENERS.join('|')})\\b`, 'i')
const TARGET = new RegExp(`\\b(?:${CALL_TARGETS.join('|')})\\b`, 'i')
const ADDRESS = /^(?:[^\s@]{1,64}@[^\s@]{1,99}|\[email.protected\]|https?:\/\/\S+|www\.\S+)$/iu
/** A name, a label: no more words than this. */
const LONGEST_LABEL = 4
/** So many lines at the end of a text are looked at. */
const REACH = 12
const ENDS: ReadonlySet<string> = new Set([
  ...([
    'reporter-tail',
    'tags',
    'related',
    'social-cta',
    'share',
    'copyright',
    'comment-form',
    'syndication',
    'end-mark',
    'nav',
    'ui',
  ] as const),
])

/**
 * Claims what stands behind the story: what the text says of itself, calls to the reader, addresses, and the names and labels
 * between or behind those. It is told by its place: the same words inside a story are the story's.
 */
export function claimEndMatter(draft: Draft): Draft {
  const { rows, parts } = draft
  const found: Part[] = []
  let labels: Row[] = []
  const furniture = parts.filter((part) => part.role === 'furniture' && ENDS.has(part.reason))
  const first = Math.max(1, rows.length - REACH)
  for (let index = rows.length - 1; index >= first; index--) {
    const row = rows[index] as Row
    const reason = row.markup ? null : reasonOf(row)
    if (reason) {
      found.push(furnitureOf(row, reason), ...labels.map((label) => furnitureOf(label, 'ui')))
      labels = []
    } else if (isLabel(row, rows[index - 1])) labels.push(row)
    else break
  }
  // Labels right over what was found, or behind furniture that ends the story.
  const [highest] = found.map(({ start }) => start).sort((a, b) => a - b)
  for (const label of labels) {
    const isOver = highest !== undefined && label.end <= highest && label.plain === label.plain.toUpperCase()
    const isBehind = furniture.some(
      (part) => part.end <= label.start && !rows.some((row) => row.start > part.start && row.end < label.start),
    )
    if (isOver || isBehind) found.push(furnitureOf(label, 'ui'))
  }
  return claim(draft, found)
}

function reasonOf(row: Row): FurnitureReason | null {
  if (ADDRESS.test(row.plain)) return 'ui'
  if (SELF.test(row.plain)) return 'promo'
  return !row.marker && OPENER.test(row.plain) && TARGET.test(row.plain) ? 'social-cta' : null
}

/** A few words without a stop that nothing announces. */
function isLabel(row: Row, before: Row | undefined): boolean {
  if (row.markup || row.marker || row.size > LONGEST_LABEL || isProse(row) || endsSentence(row) || endsWithColon(row))
    return false
  return before !== undefined && !endsWithColon(before) && /\p{L}/u.test(row.plain)
}
