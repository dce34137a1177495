import { hashText } from '../../src/model/features/hash.js'
import { keyOf, makeTable } from '../../src/model/features/hash-table.js'
import { extendPhrase, type Lexicon, type LexiconFacts, lexiconOf, packFacts, STARTS } from '../../src/model/features/lexicon.js'
import { tokenize } from '../../src/text/tokens.js'
import { readLines } from './corpora.js'
import type { Gazetteer } from './gazetteer.js'
import { type CaseCount, capitalBucket } from './unlabelled.js'

/** How many bits of a hash the tables of the lexicon keep: one stranger in some hundreds is taken for a known word. */
export const KEY_BITS = 25

/** What the lexicon is made of. */
export interface Sources {
  brown: Clusters
  cases: Map<string, CaseCount>
  /** Lists that words are looked up in, and those that whole phrases are. */
  names: Gazetteer
  phrases: Gazetteer
  habits: Map<string, number>
}

/** Clusters of the Brown tree: the path of each, and the number of each word's, from 1. */
export interface Clusters {
  paths: string[]
  words: Map<string, number>
}

/** Reads «path, word, count» lines. Words with a hyphen are left out, for our tokens have none. */
export function readClusters(path: string): Clusters {
  const lines = readLines(path).map((line) => line.split('\t') as [string, string, string])
  const paths = ['', ...new Set(lines.map(([bits]) => bits).sort())]
  const index = new Map(paths.map((bits, number) => [bits, number]))
  return {
    paths,
    words: new Map(lines.filter(([, word]) => !word.includes('-')).map(([bits, word]) => [word, index.get(bits) as number])),
  }
}

/** The lexicon of words and phrases. */
export function makeLexicon(sources: Sources): Lexicon {
  const { brown, phrases } = sources
  const keys = new Map<number, number>()
  for (const word of wordsOf(sources)) {
    const packed = packFacts(factsOf(word, sources))
    const key = keyOf(hashText(word), KEY_BITS)
    if (packed !== 0 && !keys.has(key)) keys.set(key, packed)
  }
  return lexiconOf({
    words: makeTable([...keys.keys()], [...keys.values()], KEY_BITS),
    phrases: phraseTable([[], [...phrases.organisations], [...phrases.places], [...phrases.things]]),
    paths: brown.paths,
  })
}

function wordsOf({ brown, cases, names, habits }: Sources): Set<string> {
  const { firstNames, laterNames, places, organisations } = names
  const capitalised = [...cases].filter(([, count]) => count.total >= 3 && capitalBucket(count) >= 2).map(([word]) => word)
  return new Set(
    [...brown.words.keys(), ...habits.keys(), ...capitalised, ...firstNames, ...laterNames, ...places, ...organisations].filter(
      (word) => !/[\s-]/.test(word),
    ),
  )
}

function factsOf(word: string, { brown, cases, names, habits }: Sources): LexiconFacts {
  const count = cases.get(word)
  const capital = capitalBucket(count)
  const nameLike = capital === 0 || capital >= 3
  const { firstNames, laterNames, places, organisations } = names
  const lists = [firstNames, laterNames, places, organisations].reduce(
    (bits, list, bit) => bits | (list.has(word) ? 1 << bit : 0),
    0,
  )
  return {
    cluster: brown.words.get(word) ?? 0,
    capital,
    lists: nameLike ? lists : 0,
    head: names.titles.has(word) ? 1 : names.organisationHeads.has(word) ? 2 : names.placeHeads.has(word) ? 3 : 0,
    habit: habits.get(word) ?? 0,
  }
}

/** Phrases of each type, in the order of `TYPES`, with all their beginnings. */
function phraseTable(phrases: readonly (readonly string[])[]) {
  const values = new Map<number, number>()
  phrases.forEach((names, type) => {
    for (const name of names) {
      let phrase = 0
      const words = tokenize(name)
      words.forEach((word, index) => {
        phrase = extendPhrase(phrase, hashText(word.text.replace(/[0-9]/g, '0')))
        const key = keyOf(phrase, KEY_BITS)
        values.set(key, (values.get(key) ?? 0) | (index === words.length - 1 ? 2 << type : STARTS))
      })
    }
  })
  return makeTable([...values.keys()], [...values.values()], KEY_BITS)
}
