import { OUTLET_WORDS } from '../../language/id/furniture/credits.js'
import { CREDIT_LABEL, creditRoleOf } from '../../text/credits/credit-labels.js'
import { isCarelessName } from '../../text/credits/full-names.js'
import { holdsDomain } from '../../text/domains.js'
import { trimSpan } from '../../text/span.js'
import type { CreditRole, Part, Span } from '../../types.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { furnitureOf } from '../rows/parts.js'

const LABEL = new RegExp(`^(${CREDIT_LABEL})(?![\\p{L}\\d])[\\s:.]*`, 'iu')
/** Labels with their colon, to tell lines with several. */
const ANY_LABEL = new RegExp(`(?<![\\p{L}\\d])(?:${CREDIT_LABEL})\\s?:`, 'iu')
const LABEL_ALONE = new RegExp(`^(?:${CREDIT_LABEL})\\s?:?$`, 'iu')
/** What follows a name in the same line: the outlet or desk behind a dash, a bar or a calling. */
const AFTER_NAME = /\s[-–—|]\s.*$|\s?[|•·].*$|,?\s+(?:jurnalis|wartawan|reporter|tim redaksi)$/iu
/** «Kontributor Lhokseumawe»: a calling with its place, before the name. */
const CALLING = /^(?:kontributor|wartawan|reporter|koresponden|tim)(?:\s|$)/iu
const OUTLETS = new Set(OUTLET_WORDS)

/** Claims what markup calls a byline: names with their label before or below them; without a name it is a label of the page. */
export function claimMarkedBylines(draft: Draft): Draft {
  const parts: Part[] = []
  const { rows, text } = draft
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    if (row.markup?.tag !== 'byline' || row.long || row.plain.split(ANY_LABEL).length > 2) continue
    const label = labelBelow(text, row, rows[i + 1])
    const span = { start: row.start, end: (label ?? row).end }
    const credits = creditsOf(text, row, span, label && (creditRoleOf(label.plain) ?? 'author'))
    const isNew = credits.some((credit) => !parts.some((part) => isSameCredit(part, credit)))
    if (label && credits.length > 0) i++
    if (isNew) parts.push(...credits)
    else if (credits.length > 0) parts.push(furnitureOf(span, 'repeated-text'))
    else if (!LABEL_ALONE.test(row.plain)) parts.push(furnitureOf(row, 'ui'))
  }
  return claim(draft, parts)
}

/** The line below a name that is nothing but its label. */
function labelBelow(text: string, row: Row, below: Row | undefined): Row | null {
  if (below?.markup?.tag !== 'byline' || LABEL.test(row.plain) || !LABEL_ALONE.test(below.plain)) return null
  return text.slice(row.end, below.start).trim() === '' ? below : null
}

function isSameCredit(a: Part, b: Part): boolean {
  return a.role === 'byline' && b.role === 'byline' && a.name === b.name && a.credit === b.credit
}

/** One credit a name; the first covers the label and what stands before it, the last what follows the names. */
function creditsOf(text: string, row: Row, span: Span, below: CreditRole | null): Part[] {
  const line = text.slice(row.start, row.end)
  const label = LABEL.exec(line)?.[0] ?? ''
  const names = line.slice(label.length).replace(AFTER_NAME, '')
  const credit = below ?? (label === '' ? 'author' : (creditRoleOf(label) ?? 'author'))
  const credits: Part[] = []
  let from = row.start
  let at = row.start + label.length
  const pieces = names.split(/(?<=[,&]\s?|\sdan\s)(?=\S)/u)
  // «Kontributor Ternate, Rina Sari»: a calling without a colon has its place before the name.
  const hasPlace = pieces.length > 1 && CALLING.test(line) && !/[:.]/.test(label) && !(pieces[0] ?? '').trim().includes(' ')
  for (const [index, piece] of pieces.entries()) {
    at += piece.length
    const name = piece.replace(/[\s,&]*(?:\sdan)?[\s,&]*$/u, '').trim()
    if (CALLING.test(name) || (hasPlace && index === 0) || (credits.length > 0 && isOutlet(name))) continue
    if (!isCarelessName(name) || holdsDomain(name)) return []
    credits.push({ ...trimSpan(text, from, at), role: 'byline', name, credit })
    from = at
  }
  const last = credits.pop()
  return last ? [...credits, { ...last, end: span.end }] : []
}

/** «Harian Nusa TV» behind a name is where the person works. */
export function isOutlet(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s/)
    .some((word) => OUTLETS.has(word))
}
