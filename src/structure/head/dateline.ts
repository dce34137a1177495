import { OUTLET_WORDS } from '../../language/id/furniture/credits.js'
import { withSpaces } from '../../text/fold.js'
import { overlaps } from '../../text/span.js'
import type { Page, Part, Span } from '../../types.js'
import { claim, type Draft, type Row, rowOf } from '../rows/draft.js'
import { furnitureOf, partOf } from '../rows/parts.js'
import { isProse } from '../rows/shape.js'
import { dashlessDateline } from './dashless-dateline.js'
import { DOMAIN, NAME, ONE_WORD_DOMAIN } from './outlet-names.js'

const SEGMENT = `(?:${DOMAIN}|${NAME})`
const DATE = '(?:,?\\s*\\(?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\)?)?'
const HEAD = `(?<first>${SEGMENT})(?:\\s*[,/|]\\s*(?<second>${SEGMENT}))?${DATE}(?:,?\\s*\\((?<agency>[\\p{L}][\\p{L}\\d. ]{1,30})\\))?`
/** The dash may have been lost to «?»; it may stand on a line of its own. */
const DASHED = new RegExp(`^${HEAD}\\s*(?<dash>[-–—]{1,3}|\\?(?= ))(?:&nbsp;)*`, 'u')
/** «HARIANNUSA.CO, JakartaTim nasional»: the dash lost, the place glued to the first word. */
const GLUED = new RegExp(`^(?<first>${DOMAIN}),\\s*(?<second>\\p{Lu}\\p{Ll}+)(?=\\p{Lu})`, 'u')
const IS_DOMAIN = new RegExp(`^${DOMAIN}$`, 'u')
const CAMEL_CASE = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u
const STORY_START = /^\s*["'“‘«(]?[\p{Lu}\d"“]/u
const OPENS_QUOTE = /^["“]\p{Lu}/u
/** A line that opens with the dash of a dateline whose place was lost. */
export const LEFT_DASH = /^[-–—]{1,2} \p{Lu}/u
/** A small word before any dash or bracket, and no domain, which alone is written small. */
const IS_SENTENCE = /^[^(?–—-]*\s\p{Ll}/u
const MAY_HAVE_DOMAIN = /\.[\p{L}\d]/u
const HAS_DASH = /[-–—?]/
const REACH = 90
const HEAD_LINES = 14
const OUTLETS = new Set(OUTLET_WORDS)

/** Claims the dateline, «JAKARTA, Harian Nusa -» in its many forms, at the start of the first paragraph; the dash is part of it. */
export function claimDateline(draft: Draft): Draft {
  const { text, rows } = draft
  for (const [index, row] of rows.slice(0, HEAD_LINES).entries()) {
    const part = datelineAt(text, row)
    if (part && isOpen(draft, part)) return claim(draft, [byPage(draft.page, text, part)])
    if (LEFT_DASH.test(row.plain) && !LEFT_DASH.test(rows[index + 1]?.plain ?? '')) return claim(draft, leftDash(text, row))
    if (isProse(row)) {
      const dashless = dashlessDateline(text, row)
      if (dashless) return claim(draft, [dashless])
      return claim(draft, [...quotedDateline(text, row), ...datelineBelow(draft, row, rows.slice(index + 1, index + 4))])
    }
  }
  return draft
}

/** Whether no rule has claimed any of it: its dash may open a line that is something else. */
function isOpen({ parts }: Draft, found: Span): boolean {
  return !parts.some((part) => overlaps(part, found))
}

/** A summary over the dateline, the deck where there is none yet: the outlet in it tells that the story opens there. */
function datelineBelow({ text, parts }: Draft, summary: Row, below: readonly Row[]): Part[] {
  const found = below.map((row) => datelineAt(text, row)).find((part) => part !== null)
  if (found?.role !== 'dateline' || found.outlet === null || summary.long || summary.markup) return []
  return parts.some(({ role }) => role === 'deck') ? [found] : [partOf(summary, 'deck'), found]
}

/** The dash of a dateline whose place was lost. */
function leftDash(text: string, row: Row): Part[] {
  const dash = /^[-–—]+/.exec(text.slice(row.start, row.start + 3))?.[0] ?? ''
  return dash === '' ? [] : [furnitureOf({ start: row.start, end: row.start + dash.length }, 'damage')]
}

/** A dateline behind the quotation mark that a table of articles puts around the whole text. */
function quotedDateline(text: string, row: Row): Part[] {
  if (!row.long || !OPENS_QUOTE.test(row.plain)) return []
  const part = datelineAt(text, rowOf(text, { start: row.start + 1, end: row.end }, row))
  const isSure = part?.role === 'dateline' && part.outlet !== null
  return part && isSure ? [furnitureOf({ start: row.start, end: row.start + 1 }, 'damage'), part] : []
}

/** The dateline that the row begins with, across line breaks; `null` where there is none. */
export function datelineAt(text: string, row: Row): Part | null {
  const ahead = withSpaces(text.slice(row.start, row.start + REACH))
  const mayHaveDomain = ahead.includes('.') && MAY_HAVE_DOMAIN.test(ahead)
  if (!mayHaveDomain && IS_SENTENCE.test(ahead)) return null
  const match = (HAS_DASH.test(ahead) ? DASHED.exec(ahead) : null) ?? (mayHaveDomain ? GLUED.exec(ahead) : null)
  if (!match?.groups) return null
  const end = row.start + match[0].length
  const broken = end >= row.end
  const named = isNamed(match)
  if (!broken && !isProse(row) && !named) return null
  if (!STORY_START.test(withSpaces(text.slice(end, end + 12))) || !isOpenDash(ahead, match, named)) return null
  const { first = '', second, agency } = match.groups
  const at = (part: string | undefined, from: number): Span | null => {
    if (!part) return null
    const start = row.start + match[0].indexOf(part, from)
    return { start, end: start + part.length }
  }
  const segments = [at(first, 0), at(second, first.length), at(agency, first.length)]
  return { start: row.start, end, role: 'dateline', ...placeAndOutlet(text, segments, agency !== undefined) }
}

/** A hyphen inside a compound («AS-Rusia») opens no story: only a domain may be glued to its dash on both sides. */
function isOpenDash(ahead: string, match: RegExpExecArray, named: boolean): boolean {
  const { dash } = match.groups ?? {}
  if (dash === '?') return named
  if (!dash || named || dash.length > 1) return true
  const at = match[0].lastIndexOf(dash)
  const before = ahead.charAt(at - 1)
  const after = ahead.charAt(at + dash.length)
  return /\s/.test(before) || /\s/.test(after)
}

/** Whether the head holds an outlet that is one beyond doubt: a domain, an agency in brackets, or «HarianNusa, Jakarta». */
function isNamed(match: RegExpExecArray): boolean {
  const { first = '', second = '', agency } = match.groups ?? {}
  return isDomain(first) || isDomain(second) || agency !== undefined || (second !== '' && isCamelCase(first))
}

function placeAndOutlet(
  text: string,
  segments: (Span | null)[],
  hasAgency: boolean,
): { place: Span | null; outlet: Span | null } {
  const [first = null, second = null, agency = null] = segments
  if (hasAgency) return { place: first && second ? { start: first.start, end: second.end } : first, outlet: agency }
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '')
  if (second && isOutlet(words(first)) && !isDomain(words(second))) return { place: second, outlet: first }
  if (second) return { place: first, outlet: second }
  return isOutlet(words(first)) ? { place: null, outlet: first } : { place: first, outlet: null }
}

function isDomain(words: string): boolean {
  return IS_DOMAIN.test(words)
}

/** Places are never written as one word with capitals inside. */
function isCamelCase(words: string): boolean {
  return CAMEL_CASE.test(words)
}

function isOutlet(words: string): boolean {
  if (isDomain(words) || isCamelCase(words)) return true
  return words.split(/[ -]/).some((word) => OUTLETS.has(word.toLowerCase()) || IS_ONE_WORD.test(word))
}
const IS_ONE_WORD = new RegExp(`^${ONE_WORD_DOMAIN}$`, 'u')

/** The dateline, a lone place of it taken for the outlet where the page's publisher or host has that name. */
function byPage(page: Page | null, text: string, part: Part): Part {
  if (part.role !== 'dateline' || !part.place || part.outlet || !page) return part
  const name = squeeze(text.slice(part.place.start, part.place.end))
  const host = /^(?:https?:)?\/\/(?:www\.|m\.)?([^/:?#.]+)/i.exec(page.url ?? '')?.[1] ?? ''
  const isPublisher = name === squeeze(page.publisher ?? '') || name === squeeze(host)
  return isPublisher ? { ...part, place: null, outlet: part.place } : part
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}
