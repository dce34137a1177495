import type { Doc, Reference, Sentence, Timex } from '../../types.js'
import { resolve } from './resolve/resolve.js'

/** The time expressions of a doc, resolved against the reference and against one another. */
export function extractTimexes(doc: Doc, reference: Reference | null): Timex[] {
  const timexes = resolve(doc.text, partsOf(doc.sentences), reference?.value)
  return reference?.source === 'text' ? anchored(timexes, reference.value) : timexes
}

/** The parts that tell the story, each from its first sentence to its last. */
function partsOf(sentences: readonly Sentence[]): Sentence[] {
  const parts: Sentence[] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    if (last?.part === sentence.part) last.end = sentence.end
    else parts.push({ ...sentence })
  }
  return parts
}

/** Where the reference is a date of the text itself, what it resolved points at it. */
function anchored(timexes: Timex[], reference: string): Timex[] {
  const source = timexes.find((timex) => timex.value === reference && timex.resolvedBy === 'explicit')
  if (!source) return timexes
  return timexes.map((timex) => (timex.resolvedBy === 'reference' ? { ...timex, anchor: timex.anchor ?? source.id } : timex))
}
