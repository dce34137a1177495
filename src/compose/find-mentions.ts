import { described, isRecord, kindOf } from '../checks/describe.js'
import { mentionOf, trimSpan } from '../text/span.js'
import type { Doc, Mention, Part } from '../types.js'

/** What an expression matched in a part of a doc, with exact offsets into the text. */
export interface PatternMention extends Mention {
  /** The part that holds it. */
  part: Part
  /** What its groups matched, the whole first as in a match of `RegExp`; `null` for groups that took no part or nothing. */
  groups: (Mention | null)[]
  /** The same for its named groups. */
  named: Record<string, Mention | null>
}

/**
 * What an expression matches in the parts that tell the story, in text order, as mentions: `findMentions(doc, /magnitudo ([\d,]+)/i)`.
 * All matches are found, with or without the flag `g`; `^` and `$` are the ends of a part. Throws a `TypeError` for what is no doc or
 * no expression.
 */
export function findMentions(doc: Doc, pattern: RegExp): PatternMention[] {
  if (!isRecord(doc) || !Array.isArray(doc.sentences)) throw new TypeError(`findMentions expects a Doc; got ${kindOf(doc)}`)
  if (!(pattern instanceof RegExp)) throw new TypeError(`findMentions expects a RegExp; got ${described(pattern)}`)
  const indexed = new RegExp(pattern.source, [...new Set(`${pattern.flags}dg`)].join(''))
  return [...new Set(doc.sentences.map(({ part }) => part))].flatMap((index) => {
    const part = doc.parts[index]
    return part ? mentionsInPart(doc.text, part, indexed) : []
  })
}

function mentionsInPart(text: string, part: Part, pattern: RegExp): PatternMention[] {
  const mentionAt = (range: readonly [number, number] | undefined): Mention | null => {
    if (!range) return null
    const span = trimSpan(text, part.start + range[0], part.start + range[1])
    return span.start < span.end ? mentionOf(text, span) : null
  }
  return [...text.slice(part.start, part.end).matchAll(pattern)].flatMap(({ indices }): PatternMention[] => {
    const groups = Array.from(indices ?? [], mentionAt)
    const named = Object.entries(indices?.groups ?? {}).map(([name, range]) => [name, mentionAt(range)] as const)
    return groups[0] ? [{ ...groups[0], part, groups, named: Object.fromEntries(named) }] : []
  })
}
