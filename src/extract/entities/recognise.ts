import { tagNames } from '../../model/tagger.js'
import type { Doc } from '../../types.js'
import { bracketedNames } from './brackets.js'
import { headAt } from './heads.js'
import { type Lookup, listedNameAt } from './lexicon.js'
import { decide } from './mentions.js'
import type { Proposal } from './proposals.js'
import { datelinePlace, type Reading, readSentences } from './readings.js'
import { registerNames, seenNameAt } from './registry.js'
import { findKnown, scanNames } from './scan.js'
import { readWords, type Word } from './words.js'

/** A name in a sentence: what it is, and which words of the sentence it takes, `from` inclusive, `to` exclusive. */
export interface Recognised {
  readonly name: Proposal
  readonly reading: Reading
  readonly from: number
  readonly to: number
}

/**
 * The names of a doc, in text order.
 *
 * Each sentence is read twice: first by itself, then with the names that the whole text has shown, so that «Rafi» and a headline in
 * capitals are understood from the body.
 */
export function recogniseNames(doc: Doc): Recognised[] {
  const readings = readSentences(doc)
  const tagged = readings.map((reading) => tag(doc.text, reading))
  const first = readings.map((reading, index) => namesIn(reading, tagged[index] as Proposal[], listedNameAt))
  const registry = registerNames(
    first
      .flat()
      .filter(({ reading }) => reading.cased)
      .map(({ name, reading, from, to }) => ({ name, words: reading.words.slice(from, to) })),
  )
  const lookup: Lookup = (words, at) => {
    const listed = listedNameAt(words, at)
    const seen = seenNameAt(registry, words, at)
    return seen && seen.length > (listed?.length ?? 0) ? seen : listed
  }
  const found = readings.flatMap((reading, index) => namesIn(reading, tagged[index] as Proposal[], lookup))
  return [...datelineName(doc), ...found].sort((a, b) => a.name.start - b.name.start)
}

function namesIn(reading: Reading, tagged: readonly Proposal[], lookup: Lookup): Recognised[] {
  const { words } = reading
  const scanned = reading.cased ? scanNames(words, lookup) : findKnown(words, lookup)
  const decided = decide([...scanned, ...tagged])
  const names = decide([...decided, ...bracketedNames(words, decided)])
  return locate(reading, names)
}

function tag(text: string, reading: Reading): Proposal[] {
  return tagNames(text, reading).map(({ confidence, ...name }) => ({ ...name, kind: null, canonical: null, score: confidence }))
}

/** The names with the words that they take; a name that cuts through a word is left out. */
function locate(reading: Reading, names: readonly Proposal[]): Recognised[] {
  const located: Recognised[] = []
  let at = 0
  for (const name of names) {
    while (at < reading.words.length && (reading.words[at] as Word).start < name.start) at++
    let to = at
    while (to < reading.words.length && (reading.words[to] as Word).end <= name.end) to++
    if (to > at) located.push({ name: described(name, reading.words, at, to), reading, from: at, to })
  }
  return located
}

/** The name with what lists and heads know of it, whoever proposed it. */
function described(name: Proposal, words: readonly Word[], from: number, to: number): Proposal {
  if (name.canonical !== null) return name
  const listed = listedNameAt(words, from)
  if (listed?.type === name.type && listed.length === to - from)
    return { ...name, kind: listed.kind, canonical: listed.canonical }
  const head = name.kind === null ? headAt(words, from) : null
  return head?.type === name.type && head.length < to - from ? { ...name, kind: head.kind } : name
}

function datelineName(doc: Doc): Recognised[] {
  const place = datelinePlace(doc)
  if (!place) return []
  const words = readWords(doc.text, place)
  const listed = listedNameAt(words, 0)
  const name: Proposal = {
    start: place.start,
    end: place.end,
    type: 'LOC',
    kind: listed?.type === 'LOC' ? listed.kind : null,
    canonical: listed?.type === 'LOC' && listed.length === words.length ? listed.canonical : null,
    score: 0.95,
  }
  return [{ name, reading: { ...place, words, cased: false }, from: 0, to: words.length }]
}
