import type { Span } from '../../types.js'
import type { Row } from '../rows/draft.js'
import type { Marker } from '../rows/markers.js'

/** An item on its way to a part; its span runs over the lines that belong to it. */
export interface ItemDraft extends Span {
  readonly row: Row
  readonly marker: Marker | null
  /** How many lines stand under its first one. */
  readonly lines: number
}
