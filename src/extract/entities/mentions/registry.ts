import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import type { KnownName } from '../gazetteer/gazetteer.js'
import { headAt, isFieldWord } from '../gazetteer/heads.js'
import type { Proposal, Recognised } from './proposals.js'

/** A name that the document itself has shown, whole or in part, to be found again where less speaks for it. */
export interface SeenName extends KnownName {
  readonly source: 'seen' | 'part'
  readonly score: number
  /** Whether it is a person's initials, which lose their meaning in small letters: «AKU», «IA». */
  readonly isInitials?: boolean
}

/** The names of a document by their words, and the number of words of the longest name by first word. */
export interface Registry {
  readonly names: ReadonlyMap<string, SeenName>
  readonly longest: ReadonlyMap<string, number>
}

/** How many words a registered name has at most. */
const MAX_WORDS = 12

/** The names that sure mentions show, with the parts by which the text may call them again. */
export function registerNames(mentions: readonly Recognised[]): Registry {
  const registry = { names: new Map<string, SeenName>(), longest: new Map<string, number>() }
  const bodies = shortNamesOfBodies(mentions)
  for (const { name, reading } of mentions) {
    const words = reading.words.slice(name.from, name.to)
    if (words.length > MAX_WORDS || name.score < 0.5 || isPair(words)) continue
    if (name.type === 'PER' && words.length > 1 && bodies.has(words[0]?.lower ?? '')) continue
    add(registry, words, name, 'seen')
    for (const part of partsOf(words, name)) add(registry, part, name, 'part')
    const short = bracketedWord(words)
    if (short) add(registry, [short], { ...name, canonical: null }, 'seen')
  }
  return registry
}

/** Bodies by the one word in brackets behind their full name, in lower case: no person's name begins with it, though an office may. */
function shortNamesOfBodies(mentions: readonly Recognised[]): Set<string> {
  const short = mentions.filter(({ name, reading }) => {
    return name.type === 'ORG' && name.to - name.from === 1 && isMark(reading.words[name.from - 1], '(')
  })
  return new Set(short.map(({ name, reading }) => reading.words[name.from]?.lower ?? ''))
}

/** «Austin-Shoigu»: perhaps two names. */
function isPair(words: readonly Word[]): boolean {
  return words.length === 3 && isMark(words[1], '-') && isCapital(words[2])
}

/** The longest name of the registry that begins at the word. */
export function seenNameAt(registry: Registry, words: readonly Word[], at: number): SeenName | null {
  const first = words[at]
  if (!first || !isCapital(first)) return null
  const end = Math.min(words.length, at + (registry.longest.get(first.lower) ?? 0))
  let key = first.lower
  let found: SeenName | null = null
  for (let next = at + 1; next <= end; next++) {
    const seen = registry.names.get(key)
    if (seen && !(seen.isInitials && first.shape !== 'upper')) found = seen
    key += ` ${words[next]?.lower}`
  }
  return found
}

interface Building {
  names: Map<string, SeenName>
  longest: Map<string, number>
}

/** Of two names with one spelling the surer stays; one that the lists hold as well is surer than one that only the text shows. */
function add(registry: Building, words: readonly Word[], name: Proposal, source: SeenName['source']): void {
  const score = source === 'seen' ? name.score : 0.7 * name.score
  const key = words.map((word) => word.lower).join(' ')
  const known = registry.names.get(key)
  const isListed = source === 'seen' && name.canonical !== null
  if (known && (isListed === (known.canonical !== null) ? known.score >= score : !isListed)) return
  const first = words[0]?.lower ?? ''
  registry.longest.set(first, Math.max(words.length, registry.longest.get(first) ?? 0))
  registry.names.set(key, {
    length: words.length,
    type: name.type,
    kind: name.kind,
    canonical: source === 'seen' ? name.canonical : null,
    source,
    score,
    ...(source === 'part' && { whole: `${name.start}` }),
    ...(name.type === 'PER' && words.length === 1 && words[0]?.shape === 'upper' && { isInitials: true }),
  })
}

/** The one word in brackets inside a name, which the text goes on to call it by: «Badan Pangan (Bapanas) Jawa Barat». */
function bracketedWord(words: readonly Word[]): Word | null {
  const open = words.findIndex((word) => isMark(word, '('))
  const word = words[open + 1]
  return open > 0 && word && isCapital(word) && isMark(words[open + 2], ')') ? word : null
}

/** Single words of a person's name, and the name of a place or body without its head. */
function partsOf(words: readonly Word[], name: Proposal): (readonly Word[])[] {
  if (words.length < 2) return []
  if (name.type === 'PER') return words.filter((word) => isCapital(word) && word.text.length > 2).map((word) => [word])
  if (name.type === 'MISC') return []
  const head = headAt(words, 0)
  const bare = head && head.length < words.length ? words.slice(head.length) : null
  return bare && isCapital(bare[0]) && !isFieldWord(bare[0] as Word) && name.kind !== 'government' ? [bare] : []
}
