import type { EntityType } from '../../../types.js'
import { listedNameAt } from '../gazetteer/gazetteer.js'
import { headAt } from '../gazetteer/heads.js'
import { abbreviates, isMisspelling, nameWords } from '../gazetteer/variants.js'
import type { Recognised } from '../mentions/proposals.js'
import { namesSamePerson } from './by-names.js'
import { isNickname } from './nicknames.js'

/** The mentions of a text that share one spelling and one type. */
interface Group {
  readonly type: EntityType
  readonly words: readonly string[]
  readonly mentions: Recognised[]
  readonly canonical: string | null
  readonly number: number
  cluster: number
}

/** How many longer names are weighed for one short name; keeps hostile input linear. */
const MAX_CANDIDATES = 40

/** The mentions of each named thing, in order of its first mention. */
export function clusterMentions(text: string, names: readonly Recognised[]): Recognised[][] {
  const groupOf = groupBySpelling(text, names)
  const groups = [...new Set(groupOf)]
  joinKnown(groups)
  joinBrackets(text, names, groups, groupOf)
  joinByNames(text, names, groups, groupOf)
  const strays = joinShort(groups)
  return collect(groups, strays)
}

/** The group of each mention. */
function groupBySpelling(text: string, names: readonly Recognised[]): Group[] {
  const groups = new Map<string, Group>()
  // The same letters come again more often than others of the same words.
  const bySpelling = new Map<string, Group>()
  return names.map((mention) => {
    const { type, canonical, start, end } = mention.name
    const form = text.slice(start, end)
    const spelling = `${type} ${form}`
    let group = bySpelling.get(spelling)
    if (!group) {
      const words = nameWords(form)
      const key = `${type} ${words.join(' ')}`
      group = groups.get(key) ?? { type, words, mentions: [], canonical, number: groups.size, cluster: groups.size }
      groups.set(key, group)
      bySpelling.set(spelling, group)
    }
    group.mentions.push(mention)
    return group
  })
}

/** Joins clusters by rewriting the later number; `find` follows the chain. */
function join(groups: readonly Group[], a: Group, b: Group): void {
  const [first, second] = [root(groups, a), root(groups, b)].sort((x, y) => x - y) as [number, number]
  ;(groups[second] as Group).cluster = first
}

function root(groups: readonly Group[], group: Group): number {
  let number = group.cluster
  while ((groups[number] as Group).cluster !== number) number = (groups[number] as Group).cluster
  group.cluster = number
  return number
}

/** Forms that the language data calls one thing: «AS», «Amerika Serikat». */
function joinKnown(groups: readonly Group[]): void {
  const byName = new Map<string, Group>()
  for (const group of groups) {
    if (!group.canonical) continue
    const key = `${group.type} ${group.canonical}`
    const known = byName.get(key)
    if (known) join(groups, known, group)
    else byName.set(key, group)
  }
}

/** A short name in brackets right after a name of its type: «Badan Pusat Statistik (BPS)». */
function joinBrackets(text: string, names: readonly Recognised[], groups: readonly Group[], groupOf: readonly Group[]): void {
  for (let index = 1; index < names.length; index++) {
    const { name } = names[index] as Recognised
    const { name: previous } = names[index - 1] as Recognised
    const length = name.start - previous.end
    if (previous.type !== name.type || length > 3 || text[name.end] !== ')') continue
    // Two places of the lists, one in the other: «Banjar (Jawa Barat)».
    if (previous.canonical && name.canonical && previous.canonical !== name.canonical) continue
    if (text.slice(previous.end, name.start).trim() !== '(') continue
    join(groups, groupOf[index - 1] as Group, groupOf[index] as Group)
  }
}

/** Two names of one person where the text says so: «Samsudin alias Haji Isam». */
function joinByNames(text: string, names: readonly Recognised[], groups: readonly Group[], groupOf: readonly Group[]): void {
  for (let index = 1; index < names.length; index++) {
    const [first, second] = [names[index - 1], names[index]] as [Recognised, Recognised]
    if (first.name.type !== 'PER' || second.name.type !== 'PER' || !namesSamePerson(text, first, second)) continue
    join(groups, groupOf[index - 1] as Group, groupOf[index] as Group)
  }
}

/** Joins short names to the only longer one that they fit; those that fit several are returned with their candidates. */
function joinShort(groups: readonly Group[]): Map<Group, Group[]> {
  const index = indexOf(groups)
  const strays = new Map<Group, Group[]>()
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const fits = candidatesOf(index, group).filter((other) => other !== group && isShortOf(group, other))
    const clusters = new Set(fits.map((other) => root(groups, other)))
    clusters.delete(root(groups, group))
    if (clusters.size === 1) join(groups, fits.find((other) => clusters.has(root(groups, other))) as Group, group)
    else if (clusters.size > 1 && group.cluster === group.number) strays.set(group, fits)
  }
  return strays
}

type Index = ReadonlyMap<string, readonly Group[]>

/** Groups by type and word, and by type and first letter for abbreviations. */
function indexOf(groups: readonly Group[]): Index {
  const index = new Map<string, Group[]>()
  const add = (key: string, group: Group) => {
    const known = index.get(key)
    if (!known) index.set(key, [group])
    else if (known.length < MAX_CANDIDATES && known[known.length - 1] !== group) known.push(group)
  }
  for (const group of groups) {
    for (const word of group.words.slice(0, 12)) add(`${group.type} ${bare(word)}`, group)
    if (group.words.length > 1) add(`${group.type} ${group.words[0]?.[0]}.`, group)
    if (group.type === 'PER') for (const word of group.words.slice(0, 3)) add(`${group.type} ${word.slice(0, 3)}~`, group)
  }
  return index
}

/** A word without the brackets around it. */
function bare(word: string): string {
  return word.startsWith('(') && word.endsWith(')') ? word.slice(1, -1) : word
}

const NO_GROUPS: readonly Group[] = []

function candidatesOf(index: Index, group: Group): Group[] {
  const first = group.words[0] ?? ''
  const keys = [`${group.type} ${first}`]
  if (group.words.length === 1) keys.push(`${group.type} ${first[0]}.`)
  if (group.type === 'PER') keys.push(`${group.type} ${first.slice(0, 3)}~`)
  const found: Group[] = []
  for (const key of keys) for (const other of index.get(key) ?? NO_GROUPS) if (!found.includes(other)) found.push(other)
  return found
}

/** Whether the group is a shorter or misspelt form of the other's name. */
function isShortOf(short: Group, long: Group): boolean {
  const a = short.words
  const b = long.words
  if (short.type !== long.type) return false
  if (isMisspeltForm(short, long)) return true
  if (a.length >= b.length) return false
  if (a.length === 1 && b.includes(`(${a[0]})`)) return true
  if (a.length === 1 && abbreviates(a[0] as string, b.join(' ')) && (a[0] as string).length > 2) return true
  if (short.type === 'PER') return isShortPerson(a, b) || isNickname(short, long)
  const bare = b.slice(headWords(long))
  if (short.type === 'LOC') return (bare.length < b.length && same(a, bare) && isNamesake(short, long)) || isSqueezed(a, b)
  if (bare.length < b.length && bare.length > 0 && startsWith(bare, a)) return true
  return startsWith(b, a) && (short.canonical === null || endsInPlace(long))
}

/** How many words of the name are its generic head. */
function headWords(group: Group): number {
  const { name, reading } = group.mentions[0] as Recognised
  return headAt(reading.words, name.from)?.length ?? 0
}

function isShortPerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return long.includes(short[0] as string)
  let at = 0
  for (const word of short) {
    while (at < long.length && !(long[at] === word || (word.length === 1 && long[at]?.[0] === word))) at++
    if (at++ >= long.length) return false
  }
  return true
}

/** «Bima» is short for «Kota Bima», but a known town is none for the harbour that bears its name. */
function isNamesake(short: Group, long: Group): boolean {
  const kind = (long.mentions[0] as Recognised).name.kind
  return short.canonical === null || AREAS.has(kind ?? '')
}
const AREAS: ReadonlySet<string> = new Set(['province', 'regency', 'city', 'district', 'region', 'country'])

/** «BPBD Kota Bima» may be called «BPBD»; «ASEAN Homestay» is not ASEAN. */
function endsInPlace(long: Group): boolean {
  const { name, reading } = long.mentions[0] as Recognised
  for (let at = name.from + 1; at < name.to; at++) if (listedNameAt(reading.words, at)?.type === 'LOC') return true
  return false
}

/** «Stadion Gelora Bung Karno» of «Stadion Utama Gelora Bung Karno». */
function isSqueezed(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 2 && short[0] === long[0] && short.at(-1) === long.at(-1) && isShortPerson(short, long)
}

function isMisspeltForm(a: Group, b: Group): boolean {
  if (a.type !== 'PER' || a.mentions.length > b.mentions.length) return false
  const differing = a.words.filter((word, index) => word !== b.words[index])
  if (a.words.length === b.words.length && differing.length === 1) {
    const at = a.words.findIndex((word, index) => word !== b.words[index])
    return isMisspelling(a.words[at] as string, b.words[at] as string)
  }
  return a.words.length === 1 && b.words.some((word) => isMisspelling(a.words[0] as string, word))
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index])
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length < words.length + 1 && start.every((word, index) => words[index] === word)
}

/** Clusters in order; each mention of an ambiguous short name goes to the fitting name last mentioned before it. */
function collect(groups: readonly Group[], strays: ReadonlyMap<Group, readonly Group[]>): Recognised[][] {
  const clusters = new Map<number, Recognised[]>()
  const put = (number: number, mention: Recognised) => {
    const known = clusters.get(number)
    if (known) known.push(mention)
    else clusters.set(number, [mention])
  }
  for (const group of groups) {
    const fits = strays.get(group)
    const homes = fits ? nearestOf(fits, group.mentions) : group.mentions.map(() => group)
    group.mentions.forEach((mention, index) => {
      put(root(groups, homes[index] as Group), mention)
    })
  }
  const sorted = [...clusters.values()].map((mentions) => mentions.sort((a, b) => a.name.start - b.name.start))
  return sorted.sort((a, b) => startOf(a) - startOf(b))
}

/** For each mention, in order, the group that was mentioned last before it; the first to come where none was. */
function nearestOf(fits: readonly Group[], mentions: readonly Recognised[]): Group[] {
  const seen = fits.flatMap((group) => group.mentions.map(({ name }) => ({ start: name.start, group })))
  seen.sort((a, b) => a.start - b.start)
  let next = 0
  return mentions.map(({ name }) => {
    while (next < seen.length && (seen[next]?.start ?? 0) < name.start) next++
    return (seen[Math.max(next - 1, 0)] as { group: Group }).group
  })
}

function startOf(mentions: readonly Recognised[]): number {
  return mentions[0]?.name.start ?? 0
}
