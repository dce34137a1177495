import { readFileSync } from 'node:fs'
import { TYPES } from '../../src/model/weights/name-labels.js'
import { splitSentences } from '../../src/text/sentences/sentences.js'
import type { Span } from '../../src/types.js'

/** A sentence with its names. */
export interface Annotated {
  text: string
  names: (Span & { type: number })[]
  /** Where a name of a type may stand or none: annotators differ, or the corpus leaves such names out. */
  doubtful: (Span & { type: number })[]
}

/** The sentences of a corpus file, JSONL with character offsets; names of other types are left out. */
export function readCorpus(path: string): Annotated[] {
  return readLines(path).map((line) => {
    const { text, entities } = JSON.parse(line) as { text: string; entities: (Span & { type: string })[] }
    const names = entities.map(({ start, end, type }) => ({ start, end, type: TYPES.indexOf(type as (typeof TYPES)[number]) }))
    return { text, names: names.filter((name) => name.type >= 0), doubtful: [] }
  })
}

/** The paragraphs of a corpus file, cut into sentences as the library cuts them; a name over a border is left out. */
export function readParagraphs(path: string): Annotated[] {
  return readCorpus(path).flatMap((paragraph) =>
    splitSentences(paragraph.text).map(({ start, end }): Annotated => {
      const inside = paragraph.names.filter((name) => start <= name.start && name.end <= end)
      const names = inside.map((name) => ({ start: name.start - start, end: name.end - start, type: name.type }))
      return { text: paragraph.text.slice(start, end), names, doubtful: [] }
    }),
  )
}

/** Leaves open, in sentences whose corpus does not know the type, whether words outside names belong to one of it. */
export function doubtType(sentences: readonly Annotated[], type: number): void {
  for (const sentence of sentences) sentence.doubtful.push({ start: 0, end: sentence.text.length, type })
}

/** The non-empty lines of a file. */
export function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

/**
 * Marks as doubtful every place that another annotation of the same sentences has where this one has no name at all.
 * Sentences are matched by their letters and digits.
 */
export function doubtWhereAnnotatorsDiffer(sentences: readonly Annotated[], others: readonly Annotated[]): void {
  const byKey = new Map(others.map((other) => [keyOf(other.text), other]))
  const place = TYPES.indexOf('LOC')
  for (const sentence of sentences) {
    const other = byKey.get(keyOf(sentence.text))
    if (!other) continue
    const here = letterPositions(sentence.text)
    const order = new Map(letterPositions(other.text).map((position, index) => [position, index]))
    for (const name of other.names) {
      const first = order.get(name.start)
      const last = order.get(name.end - 1)
      if (name.type !== place || first === undefined || last === undefined) continue
      const span = { start: here[first] as number, end: (here[last] as number) + 1, type: place }
      if (!sentence.names.some((known) => known.start < span.end && span.start < known.end)) sentence.doubtful.push(span)
    }
  }
}

function letterPositions(text: string): number[] {
  return Array.from(text.matchAll(/[a-z0-9]/gi), (match) => match.index)
}

function keyOf(text: string): string {
  return text.replace(/[^a-z0-9]/gi, '').toLowerCase()
}

/** The sentence in capitals, and with every longer word capitalised; offsets stay, or the copy is left out. */
export function caseVariants(sentence: Annotated): Annotated[] {
  const texts = [sentence.text.toUpperCase(), titleCase(sentence.text)]
  return texts.filter((text) => text.length === sentence.text.length).map((text) => ({ ...sentence, text }))
}

const SMALL = new Set('dan di ke dari yang untuk pada dengan atau oleh dalam bagi agar karena akan itu ini'.split(' '))

/** The text as a headline: every word capitalised but small ones inside. */
export function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) =>
    at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
