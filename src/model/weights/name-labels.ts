/** The types of name, in the order of their labels. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const

/** Number of labels: outside, and begin, inside, last and unit of each type (BILOU). */
export const LABELS = 1 + 4 * TYPES.length

/** Label 0 is outside; a name of type `t` has the labels `1 + 4t` plus one of these. */
export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

/** The label for a place in a name of the type with this index. */
export function labelOf(type: number, place: number): number {
  return 1 + 4 * type + place
}

/** The index of the type of a label; -1 for outside. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** Whether the label leaves a name unfinished: begin or inside. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) <= INSIDE
}

/** Whether the label goes on with a name: inside or last. */
export function isContinuing(label: number): boolean {
  const place = (label - 1) & 3
  return label !== OUTSIDE && (place === INSIDE || place === LAST)
}

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  return isOpen(before) ? isContinuing(after) && typeOf(before) === typeOf(after) : !isContinuing(after)
}

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, after) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, after))),
)

/** For each label, the labels that may stand after it. */
export const SUCCESSORS: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, before) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, after) => after).filter((after) => mayFollow(before, after))),
)
