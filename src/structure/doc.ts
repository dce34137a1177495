import { splitSentences } from '../text/sentences.js'
import type { Doc, Page, Part, PartRole, Sentence, Source } from '../types.js'

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

/** The source cut into parts, every non-space character in exactly one, and the sentences of the parts that tell the story. */
export function toDoc(source: Source): Doc {
  const parts = source.lines.map(
    (line, index): Part => ({
      start: line.start,
      end: line.end,
      role: index === 0 ? 'headline' : index === 1 ? 'lead' : 'paragraph',
    }),
  )
  return docOf(source.text, parts, source.page)
}

/** Running text as a doc: every line a paragraph, no headline and no furniture looked for. */
export function proseDoc(source: Source): Doc {
  const parts = source.lines.map((line): Part => ({ start: line.start, end: line.end, role: 'paragraph' }))
  return docOf(source.text, parts, source.page)
}

function docOf(text: string, parts: readonly Part[], page: Page | null): Doc {
  return { text, parts, page, sentences: parts.flatMap((part, index) => sentencesOf(text, part, index)) }
}

function sentencesOf(text: string, part: Part, index: number): Sentence[] {
  if (!TELLING.has(part.role)) return []
  const { start, end } = part.role === 'list-item' ? part.content : part
  return splitSentences(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end, part: index }))
}
