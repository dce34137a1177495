import { WEEKDAYS } from '../../language/id/calendar.js'
import { PUBLISHED_LABELS } from '../../language/id/credits.js'
import { readTimestamp } from '../../text/timestamp.js'
import { isByline } from './byline.js'
import type { Draft } from './lines.js'

const LABELS = [...PUBLISHED_LABELS, 'pada', 'on'].sort((a, b) => b.length - a.length).join('|')
/** What stands between a name and its date and goes with the date: marks, a label, the weekday (often glued to the name). */
const JOINT = new RegExp(
  `[\\s,|•·/–—-]*(?:(?<=\\s)(?:${LABELS})\\s{0,3}:?)?\\s*(?:(?:${Object.keys(WEEKDAYS).join('|')})[,\\s]{0,3})?$`,
  'iu',
)
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*$/u

/** A date line that opens with a byline («Oleh Rina Sari pada 3 Maret 2025») as two lines; another one as it is. */
export function splitByline(draft: Draft): Draft[] {
  const start = readTimestamp(draft.text)?.start ?? 0
  const joint = JOINT.exec(draft.text.slice(0, start))
  const name = draft.text.slice(0, joint?.index ?? 0)
  if (!isByline(name) && !NAME.test(name)) return [draft]
  const rest = draft.text.slice(name.length).replace(/^[\s,|•·/–—-]+/, '')
  return [
    { ...draft, text: name, markup: { ...draft.markup, tag: 'byline' } },
    { ...draft, text: rest, blankBefore: false },
  ]
}
