import { AUTHOR_LABELS, EDITOR_LABELS } from '../../language/id/byline-labels.js'

const LABELLED = new RegExp(`^(?:${[...AUTHOR_LABELS, ...EDITOR_LABELS].join('|')})(?![\\p{L}\\d])\\s{0,3}(?:[:.]|\\p{L})`, 'iu')
const MAX_BYLINE = 160

/** Whether a line opens with a byline's label and is no longer than a byline. */
export function isByline(text: string): boolean {
  return text.length <= MAX_BYLINE && LABELLED.test(text)
}
