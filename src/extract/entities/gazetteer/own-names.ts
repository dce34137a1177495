import { type Phrases, phraseAt, phrasesFor } from '../../../text/words/phrases.js'
import type { Word } from '../../../text/words/word.js'
import type { EntityType, KnownEntity } from '../../../types.js'
import type { KnownName } from './gazetteer.js'

/** A caller's own names: found where they stand, and told apart by what they name. */
export interface OwnNames {
  /** The longest of them that begins at the word, or `null`. */
  readonly nameAt: (words: readonly Word[], at: number) => KnownName | null
  /** The entry whose name this is, of its type; `undefined` for names of nobody. */
  readonly entryOf: (type: EntityType, canonical: string | null) => KnownEntity | undefined
}

/** The entries, ready to be looked up; `null` where there are none. */
export function ownNames(entries: readonly KnownEntity[]): OwnNames | null {
  if (entries.length === 0) return null
  const byName = new Map(entries.map((entry) => [keyOf(entry.type, entry.name), entry]))
  const phrases: Phrases<KnownEntity> = phrasesFor(
    entries.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])].map((form) => [form, entry] as const)),
  )
  return {
    nameAt: (words, at) => {
      const found = phraseAt(phrases, words, at, fits)
      return (
        found && { length: found.length, type: found.value.type, kind: found.value.kind ?? null, canonical: found.value.name }
      )
    },
    entryOf: (type, canonical) => (canonical === null ? undefined : byName.get(keyOf(type, canonical))),
  }
}

function keyOf(type: EntityType, name: string): string {
  return `${type} ${name}`
}

/** Abbreviations in capitals only; other words with the capital that they are given with, or all in capitals. */
function fits(want: Word, word: Word): boolean {
  if (want.shape === 'upper') return word.text === want.text
  if (word.lower !== want.lower) return false
  return want.shape === 'lower' || want.shape === 'mark' || word.shape !== 'lower'
}
