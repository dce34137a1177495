import type { Doc, Part, Source } from '../../types.js'

/** Running text as a doc of lines, without structure and uncut: all that time expressions need to be found. */
export function linesDoc({ text, lines, page }: Source): Doc {
  const parts = lines.map(({ start, end }): Part => ({ start, end, role: 'paragraph' }))
  const sentences = lines.map(({ start, end }, part) => ({ start, end, part }))
  return { text, parts, sentences, page }
}
