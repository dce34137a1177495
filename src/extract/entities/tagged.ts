import { tagNames } from '../../model/tagger.js'
import { headAt, isPlaceHead } from './heads.js'
import { type Lookup, listedNameAt } from './lexicon.js'
import { type Proposal, propose } from './proposals.js'
import type { Reading } from './readings.js'
import { addressLength, isGivenName, officeLength, rankLength } from './titles.js'
import { isCapital, isMark, type Word } from './words.js'

/** Words whose number or letter is a label and no name: «Grup C», «Ronde 3». */
const LABELS: ReadonlySet<string> = new Set('grup ronde babak pot rt rw pasal kelas matchday tipe'.split(' '))
/** Words before a place. */
const LOCATIVES: ReadonlySet<string> = new Set('di warga asal penduduk kawasan wilayah'.split(' '))

/** The names that the model finds in a sentence, cut to this library's idea of a span: without titles, marks and lower-case nouns. */
export function taggedNames(text: string, reading: Reading, lookup: Lookup): Proposal[] {
  const { words } = reading
  let at = 0
  return tagNames(text, reading).flatMap((name) => {
    while (at < words.length && (words[at] as Word).start < name.start) at++
    let to = at
    while (to < words.length && (words[to] as Word).end <= name.end) to++
    const { type, confidence: score } = name
    return cuts(words, at, to)
      .map(([from, end]) => trimmed(words, from, end, reading.cased))
      .flatMap(([from, end]) => knownPieces(words, from, end, type, lookup))
      .filter(([from, end]) => end > from && !isLabel(words, from, end) && !isBareHead(words, from, end))
      .map(([from, end]) =>
        propose(words, from, end, { type: typeOf(words, from, end, type), kind: null, canonical: null, source: 'model', score }),
      )
  })
}

type Range = readonly [from: number, to: number]

/** The pieces between brackets and commas; a bracketed short name is a name of its own. */
function cuts(words: readonly Word[], from: number, to: number): Range[] {
  const pieces: Range[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isMark(words[at], '(') && !isMark(words[at], ')')) continue
    if (at > start) pieces.push([start, at])
    start = at + 1
  }
  return pieces
}

function trimmed(words: readonly Word[], start: number, end: number, cased: boolean): Range {
  let from = start
  let to = end
  while (to > from && words[to - 1]?.shape === 'mark') to--
  while (from < to) {
    const title = rankLength(words, from) || addressLength(words, from) || officeBefore(words, from, to)
    if (title > 0 && from + title < to) from += title
    else if (words[from]?.shape === 'mark' || (cased && isPlainNoun(words, from) && to - from > 1)) from++
    else break
  }
  return [from, to]
}

/** A lower-case word before a name; the heads of places stay with it, as the model's corpora have them. */
function isPlainNoun(words: readonly Word[], at: number): boolean {
  return words[at]?.shape === 'lower' && !isPlaceHead(words[at] as Word)
}

function officeBefore(words: readonly Word[], from: number, to: number): number {
  const length = officeLength(words, from)
  return length > 0 && from + length < to - 1 && !isGivenName(words[from] as Word) ? length : 0
}

/** «Austin-Shoigu» and «Los Angeles Amerika Serikat» where each half is known; otherwise the whole. */
function knownPieces(words: readonly Word[], from: number, to: number, type: Proposal['type'], lookup: Lookup): Range[] {
  const pieces: Range[] = []
  let at = from
  while (at < to) {
    const known = lookup(words, at)
    if (!known || at + known.length > to) return [[from, to]]
    pieces.push([at, at + known.length])
    at += known.length
    if (at < to && isMark(words[at], '-')) at++
  }
  const apart =
    pieces.length > 1 &&
    (isMark(words[(pieces[0] as Range)[1]], '-') ||
      (type === 'LOC' && pieces.every(([start]) => lookup(words, start)?.type === 'LOC' && words[start]?.lower !== 'barat')))
  return apart ? pieces : [[from, to]]
}

function isLabel(words: readonly Word[], from: number, to: number): boolean {
  return LABELS.has(words[from]?.lower ?? '') && (words[from + 1]?.text.length ?? 0) < 3 && to - from < 5
}

/** A head or the legal form of a firm without a name: «Dusun», «(Persero)». */
function isBareHead(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from] as Word
  return (
    to - from === 1 &&
    word.shape !== 'lower' &&
    (word.lower === 'persero' || (headAt(words, from)?.length === 1 && !listedNameAt(words, from)))
  )
}

/** A single name after «di» or «warga» is a place, whatever it looks like. */
function typeOf(words: readonly Word[], from: number, to: number, type: Proposal['type']): Proposal['type'] {
  const before = words[from - 1]
  return type === 'PER' && to - from === 1 && before && LOCATIVES.has(before.lower) && isCapital(words[from]) ? 'LOC' : type
}
