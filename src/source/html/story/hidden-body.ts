import type { LineDraft } from '../../lines.js'
import { articleBodyOf } from '../metadata/json-ld.js'
import type { Facts } from '../scan/facts.js'

/** A page that shows no story may declare it, for its script to show: in so many characters at least. */
const LEAST = 200

/** The paragraphs of the story that a page declares; none where it declares none. */
export function draftHiddenBody(facts: Facts): LineDraft[] {
  const body = articleBodyOf(facts.jsonLd)
  if (body === null || body.length < LEAST) return []
  const markup = { tag: 'paragraph', level: 0, ordered: false, links: 0, reason: null } as const
  const paragraphs = body.split(/[\n\r]+/).map((line) => line.replace(/\s+/g, ' ').trim())
  return paragraphs.filter((text) => text !== '').map((text) => ({ text, blankBefore: true, markup }))
}
