import type { TaggedName, Tagger } from '../../../model/tag.js'
import { readWords } from '../../../text/words/read-words.js'
import type { Word } from '../../../text/words/word.js'
import type { Doc, Span } from '../../../types.js'
import { type Lookup, listedNameAt } from '../gazetteer/gazetteer.js'
import { type Head, headAt } from '../gazetteer/heads.js'
import type { OwnNames } from '../gazetteer/own-names.js'
import { readSentences, type SentenceReading } from '../gazetteer/readings.js'
import { abbreviatedTerms, bracketedNames } from './brackets.js'
import { decide } from './decide.js'
import { bodiesOfOffices, personsOfBoards } from './holders.js'
import { initialledPersons } from './initials.js'
import { type Proposal, propose, type Recognised, withOwnNames } from './proposals.js'
import { type Registry, registerNames, seenNameAt } from './registry.js'
import { findKnown, scanNames } from './scan-names.js'
import { cutNames } from './tagged.js'

/**
 * The names of a doc, in text order.
 *
 * Each sentence is read twice: first by itself, then with the names that the whole text has shown, so that «Rafi» and a headline in
 * capitals are understood from the body.
 */
export function recogniseNames(doc: Doc, tagNames: Tagger, own: OwnNames | null): Recognised[] {
  const readings = readSentences(doc)
  const tagged = readings.map((reading) => tagNames(doc.text, reading))
  const dateline = doc.parts.find((part) => part.role === 'dateline')
  const place = datelineName(doc, dateline?.place ?? null, 'LOC', own)
  const outlet = datelineName(doc, dateline?.outlet ?? null, 'ORG', own)
  const listed = withOwn(own)
  const firstNames = readings.map((reading, index) =>
    reading.cased ? namesIn(reading, tagged[index] as TaggedName[], listed, own) : [],
  )
  const terms = new Set(readings.flatMap((reading, index) => abbreviatedTerms(reading, firstNames[index] as Recognised[])))
  const isTerm = ({ name, reading }: Recognised) => name.to === name.from + 1 && terms.has(reading.words[name.from]?.text ?? '')
  const registry = registerNames([...place, ...outlet, ...firstNames.flat().filter((name) => !isTerm(name))])
  const lookup: Lookup = (words, at) => {
    const known = listed(words, at)
    const seen = seenNameAt(registry, words, at)
    return seen && seen.length >= (known?.length ?? 0) ? seen : known
  }
  const found = readings.flatMap((reading, index) => {
    const names = firstNames[index] as Recognised[]
    return reading.cased && addsNothing(registry, reading, names)
      ? names
      : namesIn(reading, tagged[index] as TaggedName[], lookup, own)
  })
  return [...place, ...found.filter((name) => !isTerm(name))].sort((a, b) => a.name.start - b.name.start)
}

/** The lists and the caller's own names, which stand where they are as long. */
function withOwn(own: OwnNames | null): Lookup {
  if (!own) return listedNameAt
  return (words, at) => {
    const [known, listed] = [own.nameAt(words, at), listedNameAt(words, at)]
    return known && known.length >= (listed?.length ?? 0) ? known : listed
  }
}

/** Whether all that the text has shown of the sentence's names was seen in the first reading: then a second would find the same. */
function addsNothing(registry: Registry, { words }: SentenceReading, names: readonly Recognised[]): boolean {
  let next = 0
  for (let at = 0; at < words.length; at++) {
    const seen = seenNameAt(registry, words, at)
    if (!seen) continue
    while (next < names.length && (names[next] as Recognised).name.to <= at) next++
    const name = names[next]?.name
    if (!name || name.from > at || name.to < at + seen.length) return false
    const isWhole = name.from === at && name.to === at + seen.length && name.type === seen.type
    const isInside =
      seen.source === 'part' && name.type === 'PER' && !words.slice(name.from, name.to).some((word) => word.text === '-')
    if (!isWhole && !isInside) return false
  }
  return true
}

function namesIn(reading: SentenceReading, tagged: readonly TaggedName[], lookup: Lookup, own: OwnNames | null): Recognised[] {
  const { words, cased } = reading
  const known = cased ? scanNames(words, lookup) : findKnown(words, lookup)
  const decided = decide(words, giveWay(known, initialledPersons(words, lookup)), cutNames(tagged, reading, lookup), cased)
  const names = decide(words, bracketedNames(words, decided), decided, cased)
  const held = [...(cased ? bodiesOfOffices(words, names) : []), ...personsOfBoards(words, names)]
  return withOwnNames(words, giveWay(names, held), own).map((name) => ({
    name: described(withYear(name, words), words),
    reading,
  }))
}

/** Both lists in one, in order; the first gives way where they share words. */
function giveWay(names: readonly Proposal[], sure: readonly Proposal[]): readonly Proposal[] {
  if (sure.length === 0) return names
  const taken = new Set<number>()
  for (const { from, to } of sure) for (let at = from; at < to; at++) taken.add(at)
  const isFree = ({ from, to }: Proposal): boolean => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    return true
  }
  return [...names.filter(isFree), ...sure].sort((a, b) => a.from - b.from)
}

/** An event or programme takes in the year of its edition: «Asian Games 2018». */
function withYear(name: Proposal, words: readonly Word[]): Proposal {
  const year = words[name.to]
  const dated = name.type === 'MISC' && name.kind !== 'law' && year !== undefined && YEAR.test(year.text) && !year.glued
  return dated ? propose(words, name.from, name.to + 1, name) : name
}
const YEAR = /^(?:19|20)\d\d$/

/** The name with what lists and heads know of it, whoever proposed it. */
function described(name: Proposal, words: readonly Word[]): Proposal {
  if (name.canonical !== null) return name
  const length = name.to - name.from
  const listed = listedNameAt(words, name.from)
  if (listed?.type === name.type && listed.length === length) return as(name, name.type, listed.kind, listed.canonical)
  const head = name.kind === null ? headAt(words, name.from) : null
  if (!head || head.length >= length) return name
  const known = head.type === name.type || (head.type === 'ORG' && name.source === 'model' && NAMES_BODIES.has(head.kind))
  return known ? as(name, head.type, head.kind, null) : name
}

function as(name: Proposal, type: Proposal['type'], kind: Proposal['kind'], canonical: string | null): Proposal {
  const { start, end, from, to, source, score } = name
  return { start, end, from, to, type, kind, canonical, source, score }
}

/** Kinds whose heads name bodies only, whatever the model takes them for: «Universitas Sam Ratulangi». */
const NAMES_BODIES: ReadonlySet<Head['kind']> = new Set(['company', 'school', 'government'])

/** The place of the dateline; or its outlet, whose name in the text is then the outlet's. */
function datelineName(doc: Doc, span: Span | null, type: 'LOC' | 'ORG', own: OwnNames | null): Recognised[] {
  const words = span ? readWords(doc.text, span) : []
  if (!span || words.length === 0) return []
  const kind = type === 'ORG' ? 'media' : null
  const name = propose(words, 0, words.length, { type, kind, canonical: null, source: 'seen', score: 0.95 })
  const reading = { ...span, words, cased: false, heading: false }
  return withOwnNames(words, [name], own).map((one) => ({ name: described(one, words), reading }))
}
