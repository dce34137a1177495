import { kindOf } from '../checks/describe.js'
import { readTimestamp } from '../text/timestamp.js'
import { wordingOf } from '../text/wording.js'
import type { Line, Source } from '../types.js'

/** The lines of each page among which its head stands. */
const HEAD = 12
/** What a date line holds beside its date, in words. */
const MOST_BESIDE = 4

/**
 * The pages of one article as one source, in the order given: the text of each behind that of the last. What later pages say again of their
 * head (the headline, the deck, who signed it) and their date lines are left out; what the first page declares stands, and there is no next
 * page. Throws a `TypeError` for what is no list of sources, and for an empty one.
 */
export function joinSources(sources: readonly Source[]): Source {
  if (!Array.isArray(sources) || sources.length === 0)
    throw new TypeError(`joinSources: sources must be a list of at least one Source; got ${kindOf(sources)}`)
  const pages: readonly Source[] = sources
  const [first] = pages as [Source]
  const head = new Set(first.lines.slice(0, HEAD).map((line) => wordsOf(first, line)))
  let text = ''
  const lines: Line[] = []
  pages.forEach((source, page) => {
    source.lines.forEach((line, index) => {
      if (page > 0 && index < HEAD && (head.has(wordsOf(source, line)) || isDateLine(source, line))) return
      const parts = text === '' ? '' : line.blankBefore || lines.length === 0 || index === 0 ? '\n\n' : '\n'
      const start = text.length + parts.length
      text += parts + source.text.slice(line.start, line.end)
      lines.push({ ...line, start, end: text.length, blankBefore: parts.length > 1 })
    })
  })
  const warnings = pages.flatMap((source) => source.warnings ?? []).map(({ code, message }) => ({ code, message }))
  return {
    ...first,
    text,
    lines,
    page: first.page && { ...first.page, nextPage: null },
    warnings: warnings.length > 0 ? warnings : undefined,
  }
}

function wordsOf({ text }: Source, { start, end }: Line): string {
  return wordingOf(text, start, end).folded
}

function isDateLine({ text }: Source, { start, end }: Line): boolean {
  const line = text.slice(start, end)
  const stamp = end - start < 80 ? readTimestamp(line) : null
  const beside = stamp ? line.slice(0, stamp.start) + line.slice(stamp.end) : ''
  return stamp !== null && (beside.match(/[\p{L}\d]+/gu)?.length ?? 0) <= MOST_BESIDE
}
