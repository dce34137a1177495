import { checkArticle } from '../checks/article.js'
import { described } from '../checks/describe.js'
import { checkOptions } from '../checks/option-names.js'
import { splitSentences } from '../text/sentences/sentences.js'
import { mentionOf, overlaps, trimSpan } from '../text/span.js'
import type { Article, Entity, Mention, Span, Timex } from '../types.js'
import { type BodyBlock, bodyOf } from './body.js'

/** What `chunksOf` takes beside the article. */
export interface ChunkOptions {
  /** The most UTF-16 code units of a chunk's text; 1000 unless given, 50 at the least. */
  readonly maxCharacters?: number | undefined
}

/** A stretch of the story of one section, for an index or a prompt. */
export interface Chunk {
  /** Its pieces, an empty line between each. */
  text: string
  /** The headings that it stands under, the highest first. */
  headings: string[]
  /** Where it stands in the text of the article: blocks, or sentences of long ones; furniture between them is left out. */
  pieces: Mention[]
  /** The time expressions in it. */
  timexes: Timex[]
  /** The entities that it mentions. */
  entities: Entity[]
}

/** In characters. */
const DEFAULT = 1000
/** In characters. */
const LEAST = 50
const BETWEEN = '\n\n'

/**
 * The story in chunks of a bounded length, in order: whole blocks where they fit, else items, rows or sentences, else words; never over
 * the border of a section. Throws a `TypeError` for what is no article and a bound that is none.
 */
export function chunksOf(article: Article, options: ChunkOptions = {}): Chunk[] {
  checkArticle('chunksOf', article, ['sections', 'timexes', 'entities'])
  checkOptions('chunksOf', options, ['maxCharacters'])
  const { maxCharacters: most = DEFAULT } = options
  if (typeof most !== 'number' || !Number.isInteger(most) || most < LEAST) {
    const got = typeof most === 'number' ? most : described(most)
    throw new TypeError(`chunksOf: maxCharacters must be a whole number of ${LEAST} or more; got ${got}`)
  }
  const chunks: { headings: string[]; pieces: Span[]; size: number }[] = []
  for (const block of bodyOf(article)) {
    for (const piece of piecesOf(article.text, block, most)) {
      const length = piece.end - piece.start
      const last = chunks.at(-1)
      const fits = last && same(last.headings, block.headings) && last.size + BETWEEN.length + length <= most
      if (fits) {
        last.pieces.push(piece)
        last.size += BETWEEN.length + length
      } else chunks.push({ headings: block.headings, pieces: [piece], size: length })
    }
  }
  return chunks.map(({ headings, pieces }) => chunkOf(article, headings, pieces))
}

function chunkOf({ text, timexes, entities }: Article, headings: readonly string[], spans: readonly Span[]): Chunk {
  const pieces = spans.map((span) => mentionOf(text, span))
  const isInside = (span: Span) => spans.some((piece) => overlaps(piece, span))
  return {
    text: pieces.map((piece) => piece.text).join(BETWEEN),
    headings: [...headings],
    pieces,
    timexes: timexes.filter(isInside),
    entities: entities.filter(({ mentions }) => mentions.some(isInside)),
  }
}

/** The block, or what it is made of where it is too long. */
function piecesOf(text: string, block: BodyBlock, most: number): Span[] {
  if (block.end - block.start <= most) return [block]
  const parts = block.type === 'list' ? block.items : block.type === 'table' ? [...block.head, ...block.rows] : [block]
  return parts.flatMap((part) => (part.end - part.start <= most ? [part] : sentencePieces(text, part, most)))
}

/** Sentences, as many as fit, each stretch a piece. */
function sentencePieces(text: string, span: Span, most: number): Span[] {
  const pieces: Span[] = []
  for (const { start, end } of splitSentences(text.slice(span.start, span.end))) {
    const sentence = { start: span.start + start, end: span.start + end }
    const last = pieces.at(-1)
    if (last && sentence.end - last.start <= most) last.end = sentence.end
    else pieces.push(...wordPieces(text, sentence, most))
  }
  return pieces
}

/** A sentence that is too long, cut at white space where there is some. */
function wordPieces(text: string, { start, end }: Span, most: number): Span[] {
  const pieces: Span[] = []
  for (let at = start; at < end; ) {
    const piece = trimSpan(text, at, end - at <= most ? end : cutBefore(text, at, at + most))
    pieces.push(piece)
    at = trimSpan(text, piece.end, end).start
    if (piece.end === end) break
  }
  return pieces
}

function cutBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (/\s/.test(text.charAt(at))) return at
  // No half of a character.
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
