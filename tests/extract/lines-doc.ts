import { linesOf } from '../../src/extract/timexes/lines.js'
import type { Doc } from '../../src/types.js'

/** The lines of a text as paragraphs of one sentence, without the rules of structure. */
export function linesDoc(text: string): Doc {
  const sentences = linesOf(text)
  const parts = sentences.map(({ start, end }) => ({ start, end, role: 'paragraph' as const }))
  return { text, parts, sentences, page: null }
}
