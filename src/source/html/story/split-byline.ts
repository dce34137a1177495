import { PUBLISHED_LABELS } from '../../../language/id/furniture/credits.js'
import { WEEKDAYS } from '../../../language/id/time/calendar.js'
import { isCarelessName, isFullName } from '../../../text/credits/full-names.js'
import { readTimestamp } from '../../../text/timestamp.js'
import type { Markup } from '../../../types.js'
import type { LineDraft } from '../../lines.js'
import { isByline } from '../head/byline.js'
import { squeeze } from '../head/people.js'

const LABELS = [...PUBLISHED_LABELS, 'pada', 'on'].sort((a, b) => b.length - a.length).join('|')
/** What stands between a name and its date and goes with the date: marks, a label, the weekday (often glued to the name). */
const JOINT = new RegExp(
  `[\\s,|•·/–—-]*(?:(?<=\\s)(?:${LABELS})\\s{0,3}:?)?\\s*(?:(?:${Object.keys(WEEKDAYS).join('|')})[,\\s]{0,3})?$`,
  'iu',
)

/** A date line that holds a byline too («Oleh Rina Sari pada 3 Maret 2025») as two lines; another one as it is. */
export function splitByline(draft: LineDraft, outlets: ReadonlySet<string>): LineDraft[] {
  const { text } = draft
  const timestamp = readTimestamp(text)
  if (timestamp === null) return [draft]
  const joint = JOINT.exec(text.slice(0, timestamp.start))
  const name = text.slice(0, joint?.index ?? 0)
  if (name !== '' && outlets.has(squeeze(name))) return twoLines(draft, name, 'furniture', text.slice(name.length), 'published')
  const isParted = /^\s*[|•·–—-]/.test(joint?.[0] ?? '')
  if (isByline(name) || isFullName(name) || (isParted && name.includes(' ') && isCarelessName(name))) {
    return twoLines(draft, name, 'byline', text.slice(name.length), 'published')
  }
  const after = text.slice(timestamp.end).replace(/^[\s,|•·/–—-]+/, '')
  return isByline(after) ? twoLines(draft, text.slice(0, timestamp.end), 'published', after, 'byline') : [draft]
}

function twoLines(draft: LineDraft, first: string, tag: Markup['tag'], rest: string, nextTag: Markup['tag']): LineDraft[] {
  const second = rest.replace(/^[\s,|•·/–—-]+/, '')
  return [
    { ...draft, text: first, markup: { ...draft.markup, tag, reason: tag === 'furniture' ? 'site-name' : null } },
    { ...draft, text: second, blankBefore: false, markup: { ...draft.markup, tag: nextTag } },
  ]
}
