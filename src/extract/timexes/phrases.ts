import { behindSpace, endsWord, isBlank, isLetter, lettersEnd } from './lex.js'

const LONGEST = 14

/** A table of words and phrases, to be looked up in a text word by word. */
export type Phrases<Value> = ReadonlyMap<string, Branch<Value>>

interface Branch<Value> {
  value: Value | undefined
  /** What may go on behind, each with the sign before it: « ini», «-akhir», «'at». */
  more: Map<string, Branch<Value>> | undefined
}

/** A phrase found: what it stands for and where it ends. */
export interface Found<Value> {
  readonly value: Value
  readonly end: number
}

/** Phrases in lower case, as a table to look up. */
export function phrases<Value>(...tables: Readonly<Record<string, Value>>[]): Phrases<Value> {
  const root = new Map<string, Branch<Value>>()
  for (const table of tables) for (const phrase of Object.keys(table)) add(root, phrase, table[phrase] as Value)
  return root
}

/** A list of phrases as a table. */
export function phraseSet(list: readonly string[]): Phrases<true> {
  const root = new Map<string, Branch<true>>()
  for (const phrase of list) add(root, phrase, true)
  return root
}

/** The longest phrase of a table that stands at a place, in whatever case and spacing; `null` where none does, and at -1. */
export function phraseAt<Value>(table: Phrases<Value>, text: string, at: number): Found<Value> | null {
  if (at < 0) return null
  let end = lettersEnd(text, at)
  let branch = table.get(text.slice(at, end).toLowerCase())
  let found: Found<Value> | null = null
  while (branch) {
    if (branch.value !== undefined && endsWord(text, end)) found = { value: branch.value, end }
    const sign = isBlank(text.charCodeAt(end)) ? ' ' : text.charAt(end)
    const from = !branch.more ? -1 : sign === ' ' ? behindSpace(text, end) : end + 1
    if (from < 0) break
    end = lettersEnd(text, from)
    branch = branch.more?.get(sign + text.slice(from, end).toLowerCase())
  }
  return found
}

/** The phrase of a table that ends before a place, with nothing but white space between; of two words at most. */
export function phraseBefore<Value>(table: Phrases<Value>, text: string, at: number): (Found<Value> & { start: number }) | null {
  const end = blanksStart(text, at)
  if (end === at || at - end > 3) return null
  const word = wordStart(text, end)
  const before = wordStart(text, blanksStart(text, word))
  for (const start of [before, word]) {
    const found = phraseAt(table, text, start)
    if (found?.end === end) return { value: found.value, start, end }
  }
  return null
}

function blanksStart(text: string, at: number): number {
  let start = at
  while (start > Math.max(0, at - 4) && isBlank(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the word begins that ends at a place, with the one a hyphen joins to it; longer ones than any in a table are cut. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > Math.max(0, end - LONGEST) && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 45))
    start--
  return start
}

/** The first words of the phrases of tables. */
export function firstWords(...tables: Phrases<unknown>[]): string[] {
  return tables.flatMap((table) => [...table.keys()])
}

/** What the phrases of a table begin with: the first word where it is a phrase by itself, else the first two. */
export function openings<Value>(table: Phrases<Value>): string[] {
  return [...table].flatMap(([word, { value, more }]) =>
    value !== undefined || !more ? [word] : [...more.keys()].map((next) => word + next),
  )
}

/** The first letters of words. */
export function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}

function add<Value>(root: Map<string, Branch<Value>>, phrase: string, value: Value): void {
  let branches = root
  let branch: Branch<Value> | undefined
  for (const piece of phrase.match(/[^a-z]?[a-z]+/g) ?? []) {
    if (branch) branches = branch.more ??= new Map()
    branch = branches.get(piece) ?? { value: undefined, more: undefined }
    branches.set(piece, branch)
  }
  if (branch) branch.value = value
}
