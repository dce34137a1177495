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
 * head (the headline, the deck, who signed it) and their date lines are left out, down to the first sentence that is their own; what the
 * first page declares stands, and there is no next page. Throws a `TypeError` for what is no list of sources, and for an empty one.
 */
export function joinSources(sources: readonly Source[]): Source {
  if (!Array.isArray(sources) || sources.length === 0)
    throw new TypeError(`joinSources: sources must be a list of at least one Source; got ${kindOf(sources)}`)
  const pages: readonly Source[] = sources
  const [first] = pages as [Source]
  const head = headOf(first)
  let text = ''
  const lines: Line[] = []
  pages.forEach((source, page) => {
    linesOfStory(source, page === 0 ? null : head).forEach((line, index) => {
      const parts = text === '' ? '' : line.blankBefore || index === 0 ? '\n\n' : '\n'
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

/** What stands over the story of a page, down to its first sentence: a deck is one. */
function headOf(source: Source): ReadonlySet<string> {
  const top = source.lines.slice(0, HEAD)
  const sentence = top.findIndex((line) => isSentence(source, line))
  return new Set(top.slice(0, sentence < 0 ? HEAD : sentence + 1).map((line) => wordsOf(source, line)))
}

/** The lines of a page without the head that it repeats, which ends at the first sentence that is not in `head`. */
function linesOfStory(source: Source, head: ReadonlySet<string> | null): readonly Line[] {
  if (!head) return source.lines
  const isRepeated = (line: Line) => head.has(wordsOf(source, line)) || isDateLine(source, line)
  const top = source.lines.slice(0, HEAD)
  const own = top.findIndex((line) => isSentence(source, line) && !isRepeated(line))
  const end = own < 0 ? top.length : own
  return source.lines.filter((line, index) => index >= end || !isRepeated(line))
}

/** Whether a line ends as a sentence does, its quotation mark aside. */
function isSentence({ text }: Source, { start, end }: Line): boolean {
  return /\.["”’')]?$/u.test(text.slice(Math.max(start, end - 2), end))
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
