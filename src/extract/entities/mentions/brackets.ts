import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import { headAt } from '../gazetteer/heads.js'
import type { SentenceReading } from '../gazetteer/readings.js'
import { officeLength } from '../gazetteer/titles.js'
import { abbreviates } from '../gazetteer/variants.js'
import { type Proposal, propose, type Recognised } from './proposals.js'

/** How many words a bracketed short name may have: «KPU Rail», «PDI-P». */
const MAX_WORDS = 3
/** How many words an office has that a bracket abbreviates. */
const LONGEST_OFFICE = 6

/** Short names in brackets right after a name, with the type of that name: «Kementerian Perhubungan (Kemenhub)», «Joko Widodo (Jokowi)». */
export function bracketedNames(words: readonly Word[], names: readonly Proposal[]): Proposal[] {
  let byEnd: ReadonlyMap<number, Proposal> | null = null
  const found: Proposal[] = []
  for (let at = 1; at < words.length - 2; at++) {
    if (!isMark(words[at], '(')) continue
    byEnd ??= new Map(names.map((name) => [name.to, name]))
    const name = byEnd.get(at)
    const end = name ? bracketEnd(words, at + 1) : 0
    if (name && end > 0 && isShortName(words, at + 1, end, name)) {
      const score = isInitialsOf(words, at + 1, end, name) ? INITIALS : Math.max(name.score, 0.8)
      found.push(propose(words, at + 1, end, { ...name, source: 'bracket', score }))
    }
  }
  return found
}

/** The score of a bracket with the initials or first syllables of the name before it: it is that name, whatever it looks like. */
export const INITIALS = 0.97

function isInitialsOf(words: readonly Word[], from: number, end: number, name: Proposal): boolean {
  const [word] = words.slice(from, from + 1)
  if (!word || end - from !== 1 || word.text.length < (name.type === 'PER' ? 3 : 2)) return false
  const long = words.slice(name.from, name.to).map(({ text }) => text)
  return abbreviates(word.text, long.join(' '))
}

/** Whether words fill a bracket and abbreviate the office before it: «Direktur Perlindungan Anak (Dir PA)» names no body. */
export function abbreviateOffice(words: readonly Word[], from: number, end: number): boolean {
  if (!isMark(words[from - 1], '(') || !isMark(words[end], ')')) return false
  const short = words.slice(from, end).map(({ text }) => text)
  for (let at = from - 2; at >= Math.max(0, from - 1 - LONGEST_OFFICE) && isCapital(words[at]); at--) {
    const office = words.slice(at, from - 1).map(({ text }) => text)
    if (officeLength(words, at) > 0 && abbreviates(short.join(''), office.join(' '))) return true
  }
  return false
}

/**
 * Abbreviations that the text spells out as a term and not as a name, by the initials of the words before the bracket: «Pajak Bumi dan
 * Bangunan (PBB)» is not the United Nations, here or further on.
 */
export function abbreviatedTerms({ words }: SentenceReading, names: readonly Recognised[]): string[] {
  let ends: ReadonlySet<number> | null = null
  const terms: string[] = []
  for (let at = 1; at < words.length - 1; at++) {
    const { text, shape } = words[at] as Word
    if (shape !== 'upper' || !isMark(words[at - 1], '(') || !isMark(words[at + 1], ')')) continue
    const from = initialsFrom(words, at - 1, text)
    if (from < 0 || headAt(words, from)?.type === 'ORG') continue
    ends ??= new Set(names.map(({ name }) => name.to))
    if (!ends.has(at - 1)) terms.push(text)
  }
  return terms
}

/** Where the capitalised words begin that stand before an index and have these initials, small words between them aside; -1 without. */
function initialsFrom(words: readonly Word[], end: number, initials: string): number {
  let at = end
  for (let left = initials.length; left > 0; ) {
    const word = words[--at]
    if (!word || !(isCapital(word) || JOINS.has(word.text))) return -1
    if (!isCapital(word)) continue
    if (!word.text.startsWith(initials.charAt(--left))) return -1
  }
  return at
}
const JOINS: ReadonlySet<string> = new Set(['dan', '&', 'atas', 'untuk'])

/** «PT Pertamina (Persero)». */
const LEGAL_FORMS: ReadonlySet<string> = new Set(['persero', 'tbk'])

/** The end of the capitalised words that fill a bracket from here; 0 where something else stands in it. */
function bracketEnd(words: readonly Word[], from: number): number {
  if (!isCapital(words[from]) || LEGAL_FORMS.has(words[from]?.lower ?? '')) return 0
  for (let at = from; at <= from + MAX_WORDS; at++) {
    if (isMark(words[at], ')')) return at
    if (!isCapital(words[at]) && !isMark(words[at], '-')) return 0
  }
  return 0
}

function isShortName(words: readonly Word[], from: number, end: number, name: Proposal): boolean {
  const first = words[from] as Word
  const long = name.end - name.start > (words[end - 1] as Word).end - first.start
  if (!long) return false
  if (name.type === 'ORG' || name.type === 'MISC') return first.shape === 'upper' || first.shape === 'mixed' || end - from === 1
  return end - from === 1 && (first.shape === 'upper' || abbreviatesSome(first, name))
}

function abbreviatesSome(word: Word, name: Proposal): boolean {
  return name.type === 'PER' || abbreviates(word.text, name.canonical ?? '')
}
