import { mentionOf } from '../../text/span.js'
import type { Doc, Timestamp } from '../../types.js'

/** When the article was published: the caller's word, else the page's, else the text's. The span is the text's line, if it has one. */
export function publishedOf(doc: Doc): Timestamp | null {
  const line = timestampLine(doc, 'published')
  const known = doc.known?.publishedAt
  if (known) return { ...line, value: known, source: 'option' }
  return declaredOr(line, doc.page?.datePublished)
}

/** When the article was last changed, as the page or the text says. */
export function modifiedOf(doc: Doc): Timestamp | null {
  const line = timestampLine(doc, 'modified')
  return declaredOr(line, doc.page?.dateModified)
}

/** What the page declares, unless it only repeats the text's line. */
function declaredOr(line: Timestamp | null, declared: string | null | undefined): Timestamp | null {
  return declared && declared !== line?.value ? { ...line, value: declared, source: 'metadata' } : line
}

/**
 * The line of the text that tells it: of several one with a clock, for a bare day may be a header's today or a day that the story is
 * of; of those alike one that stands below the headline, then the first.
 */
function timestampLine(doc: Doc, role: 'published' | 'modified'): Timestamp | null {
  const headline = doc.parts.findIndex((part) => part.role === 'headline')
  let best: Timestamp | null = null
  let most = -1
  for (const [index, part] of doc.parts.entries()) {
    if (part.role !== role) continue
    const rank = (part.value.includes('T') ? 2 : 0) + (index > headline ? 1 : 0)
    if (rank <= most) continue
    most = rank
    best = { ...mentionOf(doc.text, part), value: part.value, source: 'text' }
  }
  return best
}
