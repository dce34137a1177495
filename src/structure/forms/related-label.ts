import { RELATED_BLOCK_LABELS, RELATED_LABELS, TAG_LABELS } from '../../language/id/furniture/furniture.js'
import type { FurnitureReason } from '../../types.js'
import type { Row } from '../rows/draft.js'
import { endsWithColon } from '../rows/row-shape.js'

const LABELS = new Set(RELATED_LABELS)
const BLOCK_LABELS = new Set(RELATED_BLOCK_LABELS)
const TAGS = new Set(TAG_LABELS)
/** Words that are a label of related titles only with their colon. */
const NEEDS_COLON = new Set(['baca', 'lihat', 'headline', 'headlines', 'rekomendasi', 'terkini', 'trending'])
/** In words. */
const LONGEST_LABEL = 6

/** Why the line, a label such as «Baca juga:» that stands alone, is furniture; `null` where it is no such label. */
export function labelReason(row: Row): FurnitureReason | null {
  if (row.size > LONGEST_LABEL) return null
  if (NEEDS_COLON.has(row.key) && !endsWithColon(row)) return null
  if (LABELS.has(row.key) || BLOCK_LABELS.has(row.key)) return 'related'
  return TAGS.has(row.key) ? 'tags' : null
}

/** Whether the label stands over a block of titles, such as «Artikel terkait». */
export function isBlockLabel(row: Row): boolean {
  return BLOCK_LABELS.has(row.key)
}
