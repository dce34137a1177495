import type { FurnitureReason, Part, PartRole, Span } from '../../types.js'

/** The roles that hold nothing but their span. */
type PlainRole = Extract<PartRole, 'kicker' | 'headline' | 'deck' | 'lead' | 'paragraph' | 'quote' | 'caption' | 'table'>

/** The span as furniture. */
export function furnitureOf(span: Span, reason: FurnitureReason): Part {
  return { start: span.start, end: span.end, role: 'furniture', reason }
}

/** The span in a role that needs nothing more. */
export function partOf(span: Span, role: PlainRole): Part {
  return { start: span.start, end: span.end, role }
}
