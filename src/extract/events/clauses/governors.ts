import {
  ADVERBIAL_SUBORDINATORS,
  ATTRIBUTIVE_ROOTS,
  BEGINNING_VERBS,
  CAUSAL_WORDS,
  COMPLEMENTIZING_WORDS,
  INTRODUCTIONS,
  PURPOSE_WORDS,
  STATIC_VERBS,
  SUPPORT_VERBS,
} from '../../../language/id/words/clauses.js'
import { type ClauseWord, isQuote, lastIndexWhere } from './clause-words.js'

const ADVERBIAL = new Set(ADVERBIAL_SUBORDINATORS)
const ATTRIBUTIVE = new Set(ATTRIBUTIVE_ROOTS)
const PURPOSE = new Set(PURPOSE_WORDS)
const SUPPORT = new Set(SUPPORT_VERBS)
const BEGINNING = new Set(BEGINNING_VERBS)
const STATIC = new Set(STATIC_VERBS)
const COMPLEMENTIZERS = new Set(COMPLEMENTIZING_WORDS)
const CAUSAL = new Set(CAUSAL_WORDS)
const INTRODUCING = new Set(INTRODUCTIONS)

/** Where the clause before a time, or its quotation, begins among the words: the nearest that has a head, so that no list is cut. */
export function clauseStart(before: readonly ClauseWord[]): number {
  for (let end = before.length; ; ) {
    const edge = lastIndexWhere(before, (word, index) => isHard(word, before[index + 1]), end)
    const word = before[edge]
    if (word?.lower !== ',' || headOf(before.slice(edge + 1), false)) return edge + 1
    end = edge
  }
}

function isHard(word: ClauseWord, next: ClauseWord | undefined): boolean {
  if (isQuote(word) || word.lower === ';' || word.lower === ':') return true
  return word.lower === ',' && next !== undefined && (next.conjunction || next.sort === 'bound') && next.lower !== 'yang'
}

/**
 * What governs a time that ends a clause: the nearest part of it that tells of something, read back over the words that open parts.
 * A first day behind a comma (`mayBeApart`) dates the main clause and none
 * that only tells what went on beside it.
 */
export function governorBefore(clause: readonly ClauseWord[], mayBeApart: boolean): ClauseWord | null {
  const setOff = mayBeApart && clause[lastIndexWhere(clause, (word) => !word.preposition)]?.lower === ','
  let nearest: ClauseWord | null = null
  for (let end = clause.length; end > 0; ) {
    const bound = lastIndexWhere(clause, (word) => word.sort === 'bound', end)
    const found = headOf(clause.slice(bound + 1, end), setOff) ?? null
    const isAside = setOff && bound > 0 && standsBeside(clause[bound], found)
    if (found && !isAside) return found
    nearest ??= found
    // «… bahwa inflasi pada 2020 mereda»: what follows «bahwa» has its verb behind the time.
    if (!found && opensMedial(clause, bound, end)) return null
    end = Math.max(bound, 0)
  }
  return nearest
}

/** Whether a part of a clause only tells what goes on beside it, or what something is. */
function standsBeside(bound: ClauseWord | undefined, found: ClauseWord | null): boolean {
  return ADVERBIAL.has(bound?.lower ?? '') || (bound?.lower === 'yang' && STATIC.has(found?.lower ?? ''))
}

/**
 * Whether a clause begins whose verb stands behind the time; behind «yang» only where the time follows at once, behind a word of reason where
 * a subject stands there: «mengingat anggaran negara pada 2022 hanya …».
 */
function opensMedial(clause: readonly ClauseWord[], bound: number, end: number): boolean {
  const word = clause[bound]?.lower ?? ''
  const subject = clause.slice(bound + 1, end).filter(({ sort, preposition }) => sort === 'other' && !preposition)
  if (CAUSAL.has(word) && subject.length > 1) return true
  return COMPLEMENTIZERS.has(word) || (word === 'yang' && clause.slice(bound + 1, end).every(({ preposition }) => preposition))
}

/**
 * The last full verb, of those set off (`setOff`) one that serves no other; for one that only supports a noun that noun; without any
 * verb the first event noun.
 */
export function headOf(clause: readonly ClauseWord[], setOff: boolean): ClauseWord | null {
  const verbs = clause.filter(
    (word, at) =>
      (word.sort === 'verb' || isTag(clause, at)) &&
      !isIntroduction(clause, at) &&
      !isAttribute(clause, at) &&
      clause[at - 1]?.lower !== 'secara',
  )
  const main = setOff ? verbs.filter((word) => !servesPurpose(clause, clause.indexOf(word))) : verbs
  const verb = main.at(-1) ?? verbs.at(-1)
  const told = verb?.speech && verb.sort === 'verb' ? clause.slice(clause.indexOf(verb) + 1) : []
  // «Ia menjelaskan pemeriksaan dilakukan sejak …»: what is said has a verb of its own.
  if (told.some(({ sort }) => sort === 'light')) return headOf(told, setOff)
  if (verb) return carriedBy(clause, verb) ?? verb
  const light = clause[lastIndexWhere(clause, (word) => word.sort === 'light')]
  const noun = light ? nounBeside(clause, light) : clause.find((word) => word.sort === 'noun')
  return noun ?? light ?? clause.find((word) => word.sort === 'bare') ?? clause.find((word) => word.sort === 'weak-noun') ?? null
}

/** «memberlakukan hari bebas kendaraan»: a root that tells of what sort a noun is, where another verb stands before it. */
function isAttribute(clause: readonly ClauseWord[], at: number): boolean {
  if (!ATTRIBUTIVE.has(clause[at]?.lower ?? '')) return false
  return clause[at - 1]?.sort === 'other' && clause.slice(0, at - 1).some(({ sort }) => sort === 'verb' || sort === 'light')
}

/** «…, jelas Budi», but not «agar lebih jelas». */
function isTag(clause: readonly ClauseWord[], at: number): boolean {
  return clause[at]?.sort === 'tag' && (at === 0 || clause[at - 1]?.sort === 'mark')
}

/** The event noun that a verb only supports: «terjadi peningkatan», «pengiriman dimulai». */
export function carriedBy(clause: readonly ClauseWord[], verb: ClauseWord): ClauseWord | undefined {
  if (SUPPORT.has(verb.lower)) return nounBehind(clause, verb)
  if (!BEGINNING.has(verb.lower)) return undefined
  const at = clause.indexOf(verb)
  const comma = lastIndexWhere(clause, ({ sort }) => sort === 'mark', at)
  return clause.slice(comma + 1, at).find(({ sort }) => sort === 'noun')
}

/** «Sebelumnya diberitakan, …»: leads to what is told. */
function isIntroduction(clause: readonly ClauseWord[], at: number): boolean {
  const behind = clause.slice(at + 1, at + 3)
  return INTRODUCING.has(clause[at]?.lower ?? '') && at < 3 && behind.some(({ lower }) => lower === ',')
}

/** «untuk dikurbankan», «guna memeriksa». */
function servesPurpose(clause: readonly ClauseWord[], at: number): boolean {
  return PURPOSE.has(clause[at - 1]?.lower ?? '') || PURPOSE.has(clause[at - 2]?.lower ?? '')
}

/** The event noun that a supporting verb carries, right behind it. */
export function nounBehind(clause: readonly ClauseWord[], verb: ClauseWord): ClauseWord | undefined {
  const at = clause.indexOf(verb)
  return clause.slice(at + 1, at + 3).find(({ sort }) => sort === 'noun' || sort === 'weak-noun')
}

function nounBeside(clause: readonly ClauseWord[], light: ClauseWord): ClauseWord | undefined {
  return (
    clause.find((word) => word.sort === 'noun' && word.start > light.start) ??
    clause.find((word) => word.sort === 'weak-noun' && word.start > light.start) ??
    clause.find((word) => word.sort === 'noun') ??
    clause.find((word) => word.sort === 'weak-noun')
  )
}
