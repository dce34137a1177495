import { kindOf } from '../checks/describe.js'
import { reasonIn } from '../checks/reasons.js'
import { trimSpan } from '../text/span.js'
import type { Part, StructureRule } from '../types.js'
import { claim, type Draft, inOrder } from './rows/draft.js'
import type { Rule } from './rule.js'

/** The caller's rule as one of ours: what it claims is checked to lie in rows that are open. */
export function ruleOf({ name, after, claim: claimParts }: StructureRule): Rule {
  return {
    name,
    ...(after && { after }),
    claim: (draft) => {
      const claimed: unknown = claimParts({ text: draft.text, page: draft.page, rows: draft.rows, parts: draft.parts })
      if (!Array.isArray(claimed))
        throw new TypeError(`the structure rule «${name}» must give an array of parts; got ${kindOf(claimed)}`)
      return claim(draft, checked(name, draft, inOrder(claimed as Part[])))
    },
  }
}

function checked(name: string, { text, rows }: Draft, parts: readonly Part[]): readonly Part[] {
  let end = 0
  let row = 0
  for (const part of parts) {
    const says = `the structure rule «${name}» claimed ${part?.start} to ${part?.end}`
    if (!Number.isInteger(part?.start) || !Number.isInteger(part?.end)) throw new TypeError(`${says}, which are no offsets`)
    const trimmed = trimSpan(text, part.start, part.end)
    if (part.start >= part.end || trimmed.start !== part.start || trimmed.end !== part.end)
      throw new TypeError(`${says}, which is empty or has outer white space`)
    if (part.start < end) throw new TypeError(`${says}, which it claimed before`)
    while ((rows[row]?.end ?? Number.POSITIVE_INFINITY) <= part.start) row++
    if (!holds(text, rows, row, part)) throw new TypeError(`${says}, which is not open: a rule before it may have claimed it`)
    if (part.role === 'furniture') reasonIn(`the reason of the structure rule «${name}»`, part.reason)
    end = part.end
  }
  return parts
}

/** Whether the part lies in open rows: in one, or over several with nothing but white space between them. */
function holds(text: string, rows: Draft['rows'], first: number, { start, end }: Part): boolean {
  let at = start
  for (let index = first; index < rows.length; index++) {
    const row = rows[index]
    if (!row || text.slice(at, Math.max(at, row.start)).trim() !== '' || row.start >= end) return false
    if (end <= row.end) return row.start <= start || index > first
    at = row.end
  }
  return false
}
