import { mentionOf } from '../../text/span.js'
import { phraseAt, phrasesFor } from '../../text/words/phrases.js'
import { wordsOfSentence } from '../../text/words/sentence-words.js'
import type { Word } from '../../text/words/word.js'
import type { Doc, KnownEntity, Role, Span } from '../../types.js'
import type { OwnNames } from './gazetteer/own-names.js'
import type { Recognised } from './mentions/proposals.js'

/** The caller's entry that a mention names, if any. */
function entryOf({ name }: Recognised, own: OwnNames): KnownEntity | undefined {
  return own.entryOf(name.type, name.canonical)
}

/** The entry of a cluster; clusters hold mentions of one at the most. */
export function entryOfCluster(cluster: readonly Recognised[], own: OwnNames | null): KnownEntity | null {
  if (!own) return null
  for (const mention of cluster) {
    const entry = entryOf(mention, own)
    if (entry) return entry
  }
  return null
}

/**
 * The clusters, so that each entry of the caller has one of its own: no form, however alike, joins two of them, and a name of more words
 * than the entry has names something else.
 */
export function apartByEntry(clusters: readonly Recognised[][], own: OwnNames | null): readonly Recognised[][] {
  if (!own) return clusters
  const apart = new Map<KnownEntity | Recognised[], Recognised[]>()
  const put = (key: KnownEntity | Recognised[], mention: Recognised): void => {
    const known = apart.get(key)
    if (known) known.push(mention)
    else apart.set(key, [mention])
  }
  for (const cluster of clusters) {
    let last = entryOfCluster(cluster, own)
    for (const mention of cluster) {
      const entry = entryOf(mention, own)
      last = entry ?? last
      put(entry ?? (last && isShortOf(mention, last) ? last : cluster), mention)
    }
  }
  const start = (cluster: readonly Recognised[]) => cluster[0]?.name.start ?? 0
  const sorted = [...apart.values()].map((cluster) => cluster.sort((a, b) => a.name.start - b.name.start))
  return sorted.sort((a, b) => start(a) - start(b))
}

/** Whether the mention has no more words than the longest form of the entry. */
function isShortOf({ name: { from, to } }: Recognised, { name, aliases = [] }: KnownEntity): boolean {
  return [name, ...aliases].some((form) => form.split(/[\s-]+/).length >= to - from)
}

/** The ids, those of the caller's entries in the place of ours; ours give way where they are alike. */
export function withEntryIds(ids: readonly string[], entries: readonly (KnownEntity | null)[]): string[] {
  const taken = new Set(entries.flatMap((entry) => entry?.id ?? []))
  return ids.map((id, index) => {
    const entry = entries[index]
    if (entry) return entry.id
    let free = id
    for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
    taken.add(free)
    return free
  })
}

/** The offices of an entry that the text names, where it first does; without those that the text has told. */
export function rolesOfEntry({ roles = [] }: KnownEntity, told: readonly { title: string }[], doc: Doc): Role[] {
  const titles = new Set(told.map(({ title }) => title.toLowerCase()))
  return roles.flatMap((title) => {
    const span = titles.has(title.toLowerCase()) ? null : firstSpan(title, doc)
    return span ? [{ ...mentionOf(doc.text, span), title, of: null, status: 'current', rank: null } as const] : []
  })
}

function firstSpan(title: string, doc: Doc): Span | null {
  const phrases = phrasesFor([[title, true]])
  for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
    const words = wordsOfSentence(doc, sentence)
    for (let at = 0; at < words.length; at++) {
      const found = phraseAt(phrases, words, at)
      if (found) return { start: (words[at] as Word).start, end: (words[at + found.length - 1] as Word).end }
    }
  }
  return null
}
