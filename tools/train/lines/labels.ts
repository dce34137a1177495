/** Roles of a line with the part of the text that it stands in; the bits of a mask stand for them in this order. */
export const LABELS = [
  ...([
    'before',
    'date-before',
    'headline',
    'date',
    'byline',
    'deck',
    'dateline',
    'caption',
    'between',
    'lead',
    'paragraph',
  ] as const),
  ...(['heading', 'list-intro', 'list-item', 'quote-block', 'caption-inside', 'inside', 'after', 'byline-after'] as const),
]
export type Label = (typeof LABELS)[number]

const NUMBERS = new Map<Label, number>(LABELS.map((label, index) => [label, index]))

/** The mask of these labels. */
export function mask(...labels: Label[]): number {
  return labels.reduce((bits, label) => bits | (1 << (NUMBERS.get(label) ?? 0)), 0)
}

export const STORY = mask('lead', 'paragraph', 'heading', 'list-intro', 'list-item', 'quote-block')
export const AFTER = mask('after', 'byline-after')
export const ANY = (1 << LABELS.length) - 1

/** The place of each label, as in `PLACE`. */
const PLACES: readonly number[] = [0, 0, 1, 2, 2, 2, 3, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 5, 5]

/** The mask of the places that a mask of labels allows. */
export function placesOf(labels: number): number {
  return PLACES.reduce((bits, place, label) => ((labels >> label) & 1 ? bits | (1 << place) : bits), 0)
}

/** Index of the last item that the test holds for; -1 where there is none. */
export function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  let index = items.length - 1
  while (index >= 0 && !test(items[index] as T)) index--
  return index
}
