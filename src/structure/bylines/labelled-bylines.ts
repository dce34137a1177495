import { CREDIT_LABELS, REPORT_LABELS } from '../../language/id/furniture/credits.js'
import { NO_PERSON_WORDS } from '../../language/id/names/no-person.js'
import { CREDIT_LABEL, creditRoleOf } from '../../text/credits/credit-labels.js'
import { isSignature } from '../../text/credits/full-names.js'
import { holdsDomain } from '../../text/domains.js'
import { cleanSpaces, withSpaces } from '../../text/fold.js'
import { phraseMatcher } from '../../text/phrase-matcher.js'
import { trimSpan } from '../../text/span.js'
import type { CreditRole, Part, Span } from '../../types.js'
import { areNeighbours, claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'

/** A label with its colon; it may be glued to the name before it («Rina SariEditor: Budi»). */
const LABEL = new RegExp(`(?:(?<![\\p{L}\\d])|(?<=\\p{Ll})(?=\\p{Lu}))(${CREDIT_LABEL})\\s?[:：]\\s*`, 'giu')
const SEPARATORS = /[\s|/,•·;–—-]+$/
const NO_PERSON = new Set(NO_PERSON_WORDS)
/** With this label a stop may stand behind the name. */
const REPORT_OF = /^laporan (?:wartawan|reporter|jurnalis|kontributor)\b/i
/** «Rina Sari | Aceh Barat», with a bar or a letter that looks like one. */
const NAME_AND_PLACE = /^ (\p{Lu}[^|,:]{3,50}?) [|Il–—-] \p{Lu}[\p{L} ]{2,40}$/u
/** A bar, or a dash before a date. */
const BEFORE_DATE = /[|•·]|[-–—,](?=\s*(?:\p{Lu}\p{Ll}{3,6}, )?\d)/u
const BY = /^(?:Oleh|OLEH|By) (?=\p{Lu})/u
const IN_BRACKETS = /^\((.{3,90})\)\.?$/
const WRITTEN_BY = /^(?:ditulis oleh|penulis|laporan|reporter|editor)\s?:?\s+/i
const OUTLET_SLASH = /^[\p{L}\d.\s-]{2,40}?\s?\/\s?(?=\p{Lu})/u
const creditLabel = phraseMatcher(Object.keys(CREDIT_LABELS))
/** The length of a label such as «Laporan Wartawan» that the folded words begin with; 0 without one. */
export const reportLabel = phraseMatcher(REPORT_LABELS)

/** Claims the bylines that say what they are: labelled names, labels with the name on the next line, names in brackets. */
export function claimLabelledBylines(draft: Draft): Draft {
  const parts: Part[] = []
  const { rows, text } = draft
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    if (row.long || row.size > 24) continue
    const isBracketed = row.plain.startsWith('(')
    if (!isBracketed && creditLabel(row.key, row.first) === 0) continue
    const spread = spreadCredit(text, rows, i)
    if (spread) {
      parts.push(spread.part)
      i = spread.last
      continue
    }
    parts.push(...(isBracketed ? bracketedCredit(row) : creditsIn(text, row)))
  }
  return claim(draft, parts)
}

function creditsIn(text: string, row: Row): Part[] {
  const labelled = labelledCredits(text, row)
  if (labelled.length > 0) return labelled
  const by = row.size <= 6 ? BY.exec(row.plain) : null
  return by ? creditOf(row, row.plain.slice(by[0].length), 'author') : reportCredit(text, row)
}

/** The name as a byline part, a desk («Tim Redaksi») as furniture, or nothing when it does not read as a name. */
export function creditOf(span: Span, words: string, credit: CreditRole): Part[] {
  const name = cleanSpaces(words)
  if (isSignature(name) && isDesk(name)) return [furnitureOf(span, 'ui')]
  return isSignature(name) ? [{ start: span.start, end: span.end, role: 'byline', name, credit }] : []
}

/** Whether a newsroom, not a person, signs. */
function isDesk(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => NO_PERSON.has(word))
}

/** «Penulis: A | Editor: B»: a part a label, up to the next label. */
function labelledCredits(text: string, row: Row): Part[] {
  const line = withSpaces(text.slice(row.start, row.end))
  const labels = [...line.matchAll(LABEL)]
  if (labels.length === 0 || (labels[0]?.index ?? 0) > 3) return []
  return labels.flatMap((label, k) => {
    const from = row.start + label.index
    const to = row.start + (labels[k + 1]?.index ?? line.length)
    const nameStart = from + label[0].length
    const own = text.slice(nameStart, to)
    const end = nameStart + nameLength(own)
    const name = own
      .slice(0, end - nameStart)
      .replace(SEPARATORS, '')
      .trim()
    const role = creditRoleOf(label[1] ?? '') ?? 'author'
    return creditOf(trimSpan(text, from, end), name, role)
  })
}

/** Where the name ends and something else, such as a date, begins; a separator belongs to the name. */
function nameLength(own: string): number {
  const separator = BEFORE_DATE.exec(own)
  return separator ? separator.index + separator[0].length : own.length
}

/** Labels alone on their lines with the name on the line after: one part from the first label to the name. */
function spreadCredit(text: string, rows: readonly Row[], from: number): { part: Part; last: number } | null {
  let last = from
  let role: CreditRole | undefined
  while (last < rows.length && last - from < 4) {
    const found = creditRoleOf((rows[last] as Row).key)
    if (!found) break
    role = found
    last++
  }
  const first = rows[from] as Row
  const name = rows[last]
  if (!role || !name || name.size > 5 || !isSignature(name.plain)) return null
  const [part] = creditOf({ start: first.start, end: name.end }, name.plain, role)
  const isWhole = rows.slice(from, last).every((row, k) => areNeighbours(text, row, rows[from + k + 1] as Row))
  return part && isWhole ? { part, last } : null
}

/** «Laporan Wartawan Harian Nusa, Rina Sari»: the name stands after the last comma. */
export function reportCredit(text: string, row: Row): Part[] {
  const label = reportLabel(row.key, row.first)
  const role = row.key.startsWith('laporan kontributor') ? 'contributor' : 'author'
  const placed = label > 0 ? NAME_AND_PLACE.exec(row.plain.slice(label)) : null
  if (placed) return creditOf(row, placed[1] ?? '', role)
  const comma = row.plain.lastIndexOf(',')
  if (label === 0 || comma < 0 || (text[row.end - 1] === '.' && !REPORT_OF.test(row.plain))) return []
  return creditOf(
    row,
    row.plain
      .slice(comma + 1)
      .replace(/\.$/, '')
      .trim(),
    role,
  )
}

/** «(Harian Nusa.com/Rina Sari)», «(Ditulis oleh Rina Sari)», «(Rina Sari)» alone on a line. */
function bracketedCredit(row: Row): Part[] {
  const inside = IN_BRACKETS.exec(row.plain)?.[1]?.trim()
  if (!inside) return []
  const written = WRITTEN_BY.exec(inside)
  const outlet = OUTLET_SLASH.exec(inside)
  const bare = inside.slice((written ?? outlet)?.[0].length ?? 0)
  const name = (bare.split(/\s?[/(]\s?/)[0] ?? '').trim()
  const signed = written || (outlet && holdsDomain(outlet[0]))
  const enough = signed || name.split(' ').length >= 2
  return enough && !holdsDomain(name) ? creditOf(row, name.replace(/\)$/, ''), 'author') : []
}
