import { OUTLET_WORDS } from '../../language/id/furniture/credits.js'
import { isDomain } from '../../text/domains.js'
import { foldWords } from '../../text/fold.js'
import { trimSpan } from '../../text/span.js'
import type { Span } from '../../types.js'
import type { Row } from '../rows/draft.js'

/** What either form has. */
const HAS_SEPARATOR = /[|»•·–—-]/
const SUFFIX = /\s(?:[|»•·]|-{1,2}|–|—)\s(?=[^|»•·]{2,40}$)/g
const PREFIX = /^([^|»:]{2,30}?)\s?(?:[|»]|\s[-–—])\s/
const BAR = /[|»•·]/
const OUTLETS = new Set(OUTLET_WORDS)
/** In words. */
const LONGEST_NAME = 4

/**
 * The title of a page apart from the name of the site appended or prefixed to it, separator included; `name` is `null` without one.
 * `isRepeated` tells whether the folded title stands elsewhere without the name; `outlet` is the name that the caller knows.
 */
export function siteSplit(
  text: string,
  row: Row,
  isRepeated: (key: string) => boolean,
  outlet: string | null = null,
): { rest: Span; name: Span | null } {
  const line = text.slice(row.start, row.end)
  if (!HAS_SEPARATOR.test(line)) return { rest: { start: row.start, end: row.end }, name: null }
  const suffix = [...line.matchAll(SUFFIX)].pop()
  if (suffix) {
    const at = row.start + suffix.index
    if (
      isSiteName(
        suffix[0],
        text.slice(at + suffix[0].length, row.end).trim(),
        text,
        { start: row.start, end: at },
        isRepeated,
        outlet,
      )
    ) {
      return { rest: trimSpan(text, row.start, at), name: trimSpan(text, at, row.end) }
    }
  }
  const prefix = PREFIX.exec(line)
  const name = prefix?.[1]?.trim() ?? ''
  if (prefix && isDomain(name)) {
    const at = row.start + prefix[0].length
    return { rest: trimSpan(text, at, row.end), name: trimSpan(text, row.start, at) }
  }
  return { rest: { start: row.start, end: row.end }, name: null }
}

/** A domain, a name after a bar, an outlet's name after a dash, or what the title is repeated without. */
function isSiteName(
  separator: string,
  name: string,
  text: string,
  title: Span,
  isRepeated: (key: string) => boolean,
  outlet: string | null,
): boolean {
  if (outlet !== null && foldWords(name) === foldWords(outlet)) return true
  if (name.split(/\s/).length > LONGEST_NAME) return false
  if (isDomain(name) || BAR.test(separator)) return true
  const words = name.toLowerCase().split(/\s/)
  if (words.some((word) => OUTLETS.has(word)) && /^\p{Lu}/u.test(name)) return true
  const bare = foldWords(text.slice(title.start, title.end)).trim()
  return isRepeated(bare)
}
