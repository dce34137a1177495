import { OUTLET_WORDS } from '../../language/id/furniture/credits.js'
import { withSpaces } from '../../text/fold.js'
import type { Part, Span } from '../../types.js'
import type { Row } from '../rows/draft.js'
import { endsWithColon, isProse } from '../rows/row-shape.js'
import { isFilingPlace } from './filing-places.js'
import { DOMAIN, NAME, ONE_WORD_DOMAIN } from './outlet-names.js'

const SEGMENT = `(?:${DOMAIN}|${NAME})`
const DATE = '(?:,?\\s*\\(?\\d{1,2}(?:/\\d{1,2}(?:/\\d{2,4})?|\\s\\p{Lu}\\p{Ll}{2,8}(?:\\s\\d{4})?)\\)?)?'
const HEAD = `(?<first>${SEGMENT})(?:(?:\\s*[,/|]\\s*|(?<=\\.\\p{L}{2,4})\\s[-–—]\\s(?=\\p{Lu}[^-–—]{2,30}\\s[-–—]\\s))(?<second>${SEGMENT}))?${DATE}(?:,?\\s*\\((?<agency>[\\p{L}][\\p{L}\\d. ]{1,30})\\))?`
/** The dash may have been lost to «?»; it may stand on a line of its own. */
const DASHED = new RegExp(`^${HEAD}\\s*(?<dash>[-–—]{1,3}|\\?(?= ))(?:&nbsp;)*`, 'u')
/** «HARIANNUSA.CO, JakartaTim nasional»: the dash lost, the place glued to the first word. */
const GLUED = new RegExp(`^(?<first>${DOMAIN}),\\s*(?<second>\\p{Lu}\\p{Ll}+)(?=\\p{Lu})`, 'u')
const IS_DOMAIN = new RegExp(`^${DOMAIN}$`, 'u')
const CAMEL_CASE = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u
const STORY_START = /^\s*["'“‘«(]?[\p{Lu}\d"“]/u
/** A small word before any dash or bracket, and no domain, which alone is written small. */
const IS_SENTENCE = /^[^(?–—-]*\s\p{Ll}/u
const MAY_HAVE_DOMAIN = /\.[\p{L}\d]/u
const HAS_DASH = /[-–—?]/
/** In characters: a dateline ends within them. */
const REACH = 90
/** In words. */
const FEWEST_WORDS = 10
const OUTLETS = new Set(OUTLET_WORDS)

/** The dateline that the row begins with, across line breaks; `null` where there is none. */
export function datelineAt(text: string, row: Row): Part | null {
  const ahead = withSpaces(text.slice(row.start, row.start + REACH))
  if (!ahead.includes('.') && !HAS_DASH.test(ahead)) return null
  const mayHaveDomain = ahead.includes('.') && MAY_HAVE_DOMAIN.test(ahead)
  if (!mayHaveDomain && IS_SENTENCE.test(ahead)) return null
  const match = (HAS_DASH.test(ahead) ? DASHED.exec(ahead) : null) ?? (mayHaveDomain ? GLUED.exec(ahead) : null)
  if (!match?.groups) return null
  const end = row.start + match[0].length
  const broken = end >= row.end
  const named = isNamed(match)
  if (!broken && !named && !isProse(row) && !announces(row) && !isPlaced(row, match)) return null
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

/** A sentence or more that ends by announcing a list. */
function announces(row: Row): boolean {
  return endsWithColon(row) && row.size >= FEWEST_WORDS
}

/** «MALANG - Harga bawang turun.»: a place of the lists in capitals over a sentence, however short. */
function isPlaced(row: Row, match: RegExpExecArray): boolean {
  const { first = '', second } = match.groups ?? {}
  return second === undefined && row.stop === '.' && first === first.toUpperCase() && isFilingPlace(first)
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
