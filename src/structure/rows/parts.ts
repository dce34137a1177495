import type { FurnitureReason, OwnReason, Part, PartRole, Span } from '../../types.js'

/** The roles that hold nothing but their span. */
type PlainRole = Extract<PartRole, 'kicker' | 'headline' | 'deck' | 'lead' | 'paragraph' | 'quote' | 'caption'>

/** The span as furniture; `toDoc` names it after the rule that claims it. */
export function furnitureOf(span: Span, reason: FurnitureReason | OwnReason): Part {
  return { start: span.start, end: span.end, role: 'furniture', reason, rule: '' }
}

/** The span in a role that needs nothing more. */
export function partOf(span: Span, role: PlainRole): Part {
  return { start: span.start, end: span.end, role }
}
