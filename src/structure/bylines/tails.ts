import { isSignature } from '../../text/credits/full-names.js'
import { DOMAIN_ENDINGS } from '../../text/domains.js'
import { cleanSpaces } from '../../text/fold.js'
import { trimSpan } from '../../text/span.js'
import type { FurnitureReason, Part } from '../../types.js'
import { hasPhotoMark } from '../forms/caption-form.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'
import { endsWithFullStop } from '../rows/row-shape.js'
import { creditOf } from './labelled-bylines.js'

/** In characters from the end of a row. */
const REACH = 80
/** In words. */
const LONGEST_TAG = 8
/** The share of tags in small letters; the others are names. */
const MOSTLY = 0.6
/** «(abc)», «(abc/def)», «(Ant)», «(*)» after the last stop of a paragraph or alone on a line. */
const INITIALS = new RegExp(
  `(?<=^|[.!?"”'’…]\\s{0,3})\\(\\s?(?:[*]{1,3}\\s?[/\\\\]\\s?[a-z]{2,6}|[a-z]{2,6}\\d{0,3}|[A-Z][a-z]{1,5}|[A-Z]{1,3}-\\d{1,3}|[A-Z]{2,4})(?:\\s?[/\\\\,-]\\s?(?:[\\w-]{2,24}\\.(?:${DOMAIN_ENDINGS})|[A-Za-z*]{1,6}\\d?|\\d{1,3})){0,4}\\s?\\)\\s*\\.?$`,
)
const STARS = /(?<=^|[.!?"”'’…)]\s{0,3})(?:\(\s?[*]{1,3}\s?\)|[*]{2,3}|#{2,3}|\[\s?[*]{1,3}\s?\])\.?$/
/** «(Harian Nusa.com/Rina Sari)» or «(Rina Sari)» after the last stop. */
const SIGNED = /(?<=[.!?"”'’…]\s{0,3})\((?:[\p{L}\d.\s-]{2,40}?\s?\/\s?)?(\p{Lu}[^()/]{3,50})(?:\/[^()]{2,60})?\)\s*\.?$/u
/** An appeal in capitals after the last stop: «PROMO BUKU». */
const PROMO = /(?<=[.!?"”]\s{1,3})\p{Lu}{3,}(?:\s\p{Lu}{2,}){1,4}$/u
const CAPITALS_LAST = /^\p{Lu}{2}$/u
const HASHTAGS = /(?<=[.!?"”]\s{1,3})(?:#[\p{L}\d_]{1,40}\s?){2,}$/u
const CLOSING_QUOTES = new Set([...`"”'’…`].map((mark) => mark.charCodeAt(0)))
/** What may stand behind the last letter of a row without a tail. */
const AFTER_LETTER = new Set([...'."”'].map((mark) => mark.charCodeAt(0)))
/** The last characters of a row that may have a tail. */
const MAY_END = /[)\]]\.?$|[*#]$|\p{Lu}$/u
const AGENCY_NAMES = new Set(['ant', 'antara', 'ist', 'afp', 'ap', 'net', 'rel', 'red', 'hms', 'adv'])

/** Claims what stands after the last sentence of a paragraph: initials of reporters, end marks, signatures, appeals in capitals. */
export function claimTails(draft: Draft): Draft {
  const authors = new Set<string>()
  for (const part of draft.parts) if (part.role === 'byline') authors.add(part.name)
  const mayHaveTags = draft.text.includes('#')
  const parts: Part[] = []
  for (const row of draft.rows) {
    if (row.markup?.tag === 'caption' || (endsPlainly(draft.text, row.end) && !mayHaveTags)) continue
    parts.push(...tailOfRow(draft.text, row, authors))
  }
  return claim(draft, parts)
}

/** Whether a small letter or a quotation mark ends the text before `end`, as most paragraphs end, or stands before its stop. */
function endsPlainly(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return isPlain(last) || (AFTER_LETTER.has(last) && isPlain(text.charCodeAt(end - 2)))
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || CLOSING_QUOTES.has(code)
}

function tailOfRow(text: string, row: Row, authors: ReadonlySet<string>): Part[] {
  const from = Math.max(row.start, row.end - REACH)
  const ending = text.slice(from, row.end)
  if ((endsPlainly(text, row.end) || !MAY_END.test(ending.slice(-2))) && !ending.includes(' #')) return []
  const found = (form: RegExp, reason: FurnitureReason): Part[] => {
    const match = form.exec(ending)
    // A row longer than the reach has no start of line in it.
    if (!match || (match.index === 0 && from > row.start)) return []
    return [furnitureOf(trimSpan(text, from + match.index, row.end), reason)]
  }
  const hasBracket = ending.includes('(')
  const initials = hasBracket ? INITIALS.exec(ending) : null
  if (initials && isInitials(initials[0], from + initials.index === row.start)) return found(INITIALS, 'reporter-tail')
  if (STARS.test(ending)) return found(STARS, 'end-mark')
  const signed = hasBracket ? SIGNED.exec(ending) : null
  // A photographer's credit behind the stop of a caption is no reporter's.
  if (signed && hasPhotoMark(signed[0])) return []
  const name = cleanSpaces(signed?.[1] ?? '')
  if (signed && authors.has(name)) return found(SIGNED, 'reporter-tail')
  if (signed && name.includes(' ') && isSignature(name))
    return creditOf(trimSpan(text, from + signed.index, row.end), name, 'author')
  if (ending.includes('#') && HASHTAGS.test(ending)) return found(HASHTAGS, 'tags')
  return CAPITALS_LAST.test(ending.slice(-2)) && PROMO.test(ending) ? found(PROMO, 'promo') : []
}

const CODE = /^\(\s?[A-Z]{1,3}-\d{1,3}\b/

/** Lower-case initials, a code with figures, or the short name of an agency; other capitals in brackets are abbreviations of the story. */
function isInitials(brackets: string, isAlone: boolean): boolean {
  const inside = brackets.replace(/[^a-z/\\,*-]/gi, '')
  if (/^[a-z]/.test(inside) || /[/\\]/.test(inside) || CODE.test(brackets)) return true
  return AGENCY_NAMES.has(inside.toLowerCase()) || (isAlone && inside.length <= 4) || /^[A-Z][a-z]+$/.test(inside)
}

/** Claims the run of short lower-case lines after the reporters' initials: tags. */
export function claimTrailingTags(draft: Draft): Draft {
  const { rows, parts } = draft
  const tail = parts.filter((part) => part.role === 'furniture' && part.reason === 'reporter-tail').pop()
  if (!tail) return draft
  const after = rows.filter((row) => row.start > tail.end)
  const isTag = (row: Row) => row.size <= LONGEST_TAG && !endsWithFullStop(row)
  const lower = after.filter((row) => row.plain === row.plain.toLowerCase())
  if (!after.every(isTag) || lower.length < after.length * MOSTLY) return draft
  return claim(
    draft,
    after.map((row) => furnitureOf(row, 'tags')),
  )
}
