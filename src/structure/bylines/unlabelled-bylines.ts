import { creditRoleOf } from '../../text/credits/credit-labels.js'
import { isSignature } from '../../text/credits/full-names.js'
import { holdsDomain } from '../../text/domains.js'
import { trimSpan } from '../../text/span.js'
import type { CreditRole, Part } from '../../types.js'
import { claim, type Draft, type Row } from '../rows/draft.js'
import { isAllCaps, isProse } from '../rows/row-shape.js'
import { creditOf } from './labelled-bylines.js'
import { isOutlet } from './marked-bylines.js'

/** «Rina Sari - Harian Nusa», «Rina Sari, Jurnalis»: a name and the outlet, desk or calling after it. */
const NAME_AND_DESK = /^(.{4,60}?)\s*(?:\s[-–—|]|[-–—|]\s|,)\s*([\p{L}\d.]+(?:\s[\p{L}\d.]+)?)$/u
/** A desk or an outlet in one word. */
const ONE_WORD = /^[\p{L}\d]+$/u
/** «Kontributor Ternate,» before the name. */
const CALLING = /^(kontributor|koresponden|wartawan|reporter|jurnalis) \p{Lu}/iu
const TEAM = /\s+(?:tim redaksi|tim liputan|redaksi)$/i

/** Claims names without a label in the opening: beside the date line, or with their outlet under the headline. */
export function claimUnlabelledBylines(draft: Draft): Draft {
  const { text, rows, parts } = draft
  const headline = parts.find((part) => part.role === 'headline')
  const published = parts.find((part) => part.role === 'published')
  const claimed: Part[] = []
  for (const row of rows.slice(0, 12)) {
    if (isProse(row)) break
    if (row.markup?.tag === 'heading' || (headline && row.start < headline.end)) continue
    const isBeside = published !== undefined && isNext(text, row, published)
    const isUnder = headline !== undefined && isNext(text, row, headline)
    claimed.push(...namesIn(text, row, isBeside, isUnder))
  }
  return claim(draft, claimed)
}

function isNext(text: string, row: Row, part: Part): boolean {
  const [first, last] = row.start < part.start ? [row.end, part.start] : [part.end, row.start]
  return first <= last && text.slice(first, last).trim() === ''
}

function namesIn(text: string, row: Row, isBeside: boolean, isUnder: boolean): Part[] {
  if (row.size > 14 || /[\d?!:]/.test(row.plain.replace(/\d{1,4}(?=\p{L}{3})/u, ''))) return []
  const desk = NAME_AND_DESK.exec(row.plain)
  const name = desk?.[1]?.trim() ?? ''
  const after = desk?.[2] ?? ''
  const isDesk = isBeside || (isUnder && (holdsDomain(after) || ONE_WORD.test(after)))
  if (isPerson(name) && isDesk && !name.includes(',') && (!isPerson(after) || isOutlet(after)))
    return creditOf(row, name, 'author')
  return isBeside && !isAllCaps(row) ? namesApart(text, row) : []
}

function isPerson(name: string): boolean {
  const words = name.split(' ').length
  return words >= 2 && words <= 5 && isSignature(name) && !holdsDomain(name)
}

/** «Rina Sari, Budi Santoso Tim Redaksi»: a credit a name. */
function namesApart(text: string, row: Row): Part[] {
  const credits: Part[] = []
  let role: CreditRole = 'author'
  let from = row.start
  let to = row.start
  for (const piece of text.slice(row.start, row.end).split(/(?<=[,|&])/)) {
    to += piece.length
    const name = piece
      .replace(/[,|&]\s*$/, '')
      .trim()
      .replace(TEAM, '')
    const calling = from === row.start ? CALLING.exec(name)?.[1]?.toLowerCase() : undefined
    if (calling) {
      role = creditRoleOf(calling) ?? 'author'
      continue
    }
    if (!isPerson(name)) return []
    credits.push(...creditOf(trimSpan(text, from, to), name, role))
    from = to
  }
  return credits
}
