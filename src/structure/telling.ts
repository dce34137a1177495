import { forEachSentence } from '../text/sentences/sentences.js'
import type { Doc, Part, PartRole, Sentence, Source, Span } from '../types.js'

/** The roles whose text tells the story: what sentences are cut from and what extractors read. */
const TELLING: ReadonlySet<PartRole> = new Set<PartRole>([
  'kicker',
  'headline',
  'deck',
  'lead',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table',
])

/** The source in these parts, with the sentences of those that tell the story; `abbreviations` end none, beside ours. */
export function docOf({ text, page, known }: Source, parts: readonly Part[], abbreviations?: ReadonlySet<string>): Doc {
  const sentences: Sentence[] = []
  parts.forEach((part, index) => {
    if (!TELLING.has(part.role)) return
    for (const { start, end } of piecesOf(part)) {
      const add = (from: number, to: number) => sentences.push({ start: start + from, end: start + to, part: index })
      forEachSentence(text.slice(start, end), add, abbreviations)
    }
  })
  return { text, parts, page, sentences, ...(known && { known }) }
}

/** Running text as a doc: every line a paragraph, no headline and no furniture looked for. */
export function proseDoc(source: Source): Doc {
  return docOf(
    source,
    source.lines.map((line): Part => ({ start: line.start, end: line.end, role: 'paragraph' })),
  )
}

/** What sentences are cut from: an item without its marker, the rows of a table one by one. */
function piecesOf(part: Part): readonly Span[] {
  if (part.role === 'table') return part.rows
  return part.role === 'list-item' ? [part.content] : [part]
}
