import type { Doc, PartRole, Span } from '../../../types.js'

/** A word of the story, with its form in lower case. */
export interface Word extends Span {
  readonly form: string
}

/** A part that tells the story, cut into sentences and words. */
export interface Zone extends Span {
  readonly role: PartRole
  readonly sentences: readonly Span[]
  readonly words: readonly Word[]
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/** The parts that hold sentences, in text order. */
export function zonesOf(doc: Doc): Zone[] {
  const zones: Zone[] = []
  let first = 0
  while (first < doc.sentences.length) {
    const part = doc.sentences[first]?.part ?? 0
    let next = first + 1
    while (doc.sentences[next]?.part === part) next++
    const sentences = doc.sentences.slice(first, next)
    const start = sentences[0]?.start ?? 0
    const end = sentences[sentences.length - 1]?.end ?? start
    zones.push({ start, end, role: doc.parts[part]?.role ?? 'paragraph', sentences, words: wordsIn(doc.text, start, end) })
    first = next
  }
  return zones
}

function wordsIn(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    form: match[0].toLowerCase().replace('’', "'"),
  }))
}

/** The index of the first word of a zone that begins at or after an offset. */
export function wordFrom(zone: Zone, offset: number): number {
  let low = 0
  let high = zone.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zone.words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
