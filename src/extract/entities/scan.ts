import { ORDINARY_NAMES } from '../../language/id/regions.js'
import { nameEnd } from './extents.js'
import { headAt, isFieldWord, isGenericAbbreviation, isOrganisationTail } from './heads.js'
import type { KnownName, Lookup } from './lexicon.js'
import type { Proposal } from './proposals.js'
import { addressLength, degreeLength, isGivenName, officeLength, personNounLength, rankLength, statusAt } from './titles.js'
import { isCapital, type Word } from './words.js'

/** What the words before a name announce: a person after an office or a form of address. */
type Announced = 'nothing' | 'office' | 'person'

/** The names that lists, heads and titles show in a sentence that uses capitals for names; in order, without overlaps. */
export function scanNames(words: readonly Word[], lookup: Lookup): Proposal[] {
  const found: Proposal[] = []
  let announced: Announced = 'nothing'
  let at = 0
  while (at < words.length) {
    const skipped = titleLength(words, at)
    if (skipped > 0) {
      announced = 'person'
      at += skipped
      continue
    }
    const office = officeLength(words, at)
    if (office > 0) {
      announced = 'office'
      at += office
      continue
    }
    const proposal: Found | null = isCapital(words[at]) ? nameAt(words, at, announced, lookup) : null
    if (proposal) {
      found.push(proposal.name)
      announced = announced === 'office' && proposal.name.type !== 'PER' ? 'office' : 'nothing'
      at = proposal.end
      continue
    }
    if (!keepsAnnouncement(words[at] as Word)) announced = 'nothing'
    at++
  }
  return found
}

/** The known names in a sentence whose capitals say nothing, with the heads before them; in order, without overlaps. */
export function findKnown(words: readonly Word[], lookup: Lookup): Proposal[] {
  const proposals: Proposal[] = []
  let at = 0
  while (at < words.length) {
    const head = headAt(words, at)
    const behind = head ? lookup(words, at + head.length) : null
    const known = lookup(words, at)
    if (head && behind && behind.type === 'LOC' && head.type !== 'MISC' && head.length + behind.length > (known?.length ?? 0)) {
      const end = at + head.length + behind.length
      proposals.push(found(words, at, end, { type: head.type, kind: head.kind, score: 0.75, canonical: null }).name)
      at = end
    } else if (known && !(known.length === 1 && isOrdinary(words[at] as Word))) {
      proposals.push(knownName(words, at, known).name)
      at += known.length
    } else at++
  }
  return proposals
}

function isOrdinary(word: Word): boolean {
  return ORDINARY.has(word.lower)
}
const ORDINARY: ReadonlySet<string> = new Set(ORDINARY_NAMES.toLowerCase().split(', '))

function titleLength(words: readonly Word[], at: number): number {
  return (
    rankLength(words, at) ||
    addressLength(words, at) ||
    degreeLength(words, at) ||
    statusAt(words, at)?.length ||
    personNounLength(words, at)
  )
}

/** An office reaches over its field of work and a comma or stop to the name: «Direktur Keuangan MYOR, Hendrik». */
function keepsAnnouncement(word: Word): boolean {
  return isCapital(word) || word.text === ',' || word.text === '.' || word.text === 'dan'
}

interface Found {
  readonly name: Proposal
  readonly end: number
}

function nameAt(words: readonly Word[], at: number, announced: Announced, lookup: Lookup): Found | null {
  const known = lookup(words, at)
  const head = headAt(words, at)
  if (head && !(known && announced === 'office' && known.length > head.length)) {
    const named = announced === 'office'
    const end = nameEnd(words, at, head, named, lookup)
    const long = end > at + head.length && end - at > (known?.length ?? 0)
    const score = named && OPEN_ENDED.has(head.kind) ? 0.45 : 0.8
    if (long) return found(words, at, end, { type: head.type, kind: head.kind, score, canonical: null })
  }
  const ordinary = known?.length === 1 && at === 0 && isOrdinary(words[at] as Word)
  if (known && !ordinary && standsAlone(words, at, known, announced, lookup)) return knownName(words, at, known)
  return runAt(words, at, announced)
}
/** Kinds whose names hold any words, so that a person's name after them cannot be told apart. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['company', 'school', 'international', 'media', 'club'])

function knownName(words: readonly Word[], at: number, known: KnownName): Found {
  const { type, kind, canonical } = known
  return found(words, at, at + known.length, { type, kind, score: 0.9, canonical })
}

/** Whether the known name is more than the first word of a longer one: «Bali» in «Gubernur Bali Wayan Koster», not in «Bali United». */
function standsAlone(words: readonly Word[], at: number, known: KnownName, announced: Announced, lookup: Lookup): boolean {
  const after = at + known.length
  const next = words[after]
  if (!next || !isCapital(next) || announced === 'office' || known.length > 1) return true
  if (isOrganisationTail(next)) return false
  return lookup(words, after) !== null || headAt(words, after) !== null || titleLength(words, after) > 0
}

/** A run of capitalised words that no list knows: a person where a title announces one or the words look like a name. */
function runAt(words: readonly Word[], at: number, announced: Announced): Found | null {
  if (announced === 'office' && isFieldWord(words[at] as Word)) return null
  let end = at
  while (end < at + MAX_RUN && continuesRun(words, at, end)) end++
  while (end > at && !isCapital(words[end - 1])) end--
  if (end === at) return null
  const length = end - at
  const first = words[at] as Word
  const last = words[end - 1] as Word
  if (isOrganisationTail(last) && length > 1) return found(words, at, end, weak('ORG', 0.6))
  if (announced === 'nothing' && at === 0 && !isGivenName(first)) return null
  if (announced === 'person' || isGivenName(first)) return found(words, at, end, weak('PER', 0.6))
  if (announced === 'office' && length > 1) return found(words, at, end, weak('PER', 0.5))
  if (length === 1)
    return first.shape === 'upper' && first.text.length > 2 && !isGenericAbbreviation(first)
      ? found(words, at, end, weak('ORG', 0.3))
      : null
  return found(words, at, end, weak('PER', 0.4))
}
const MAX_RUN = 12

function continuesRun(words: readonly Word[], at: number, end: number): boolean {
  const word = words[end] as Word | undefined
  if (!word) return false
  if (end > at && (rankLength(words, end) > 0 || headAt(words, end))) return false
  if (isCapital(word)) return true
  const next = words[end + 1]
  if (word.text === '-') return word.glued && next?.glued === true && (isCapital(next) || next.shape === 'lower')
  if (isCapital(next) && end > at && PARTICLES.has(word.lower)) return true
  return words[end - 1]?.text === '-' && word.glued && word.shape === 'lower'
}
const PARTICLES: ReadonlySet<string> = new Set('bin binti de da del della di van von der den el al la le dos ibn of'.split(' '))

function weak(type: Proposal['type'], score: number): Omit<Proposal, 'start' | 'end'> {
  return { type, kind: null, score, canonical: null }
}

function found(words: readonly Word[], at: number, end: number, name: Omit<Proposal, 'start' | 'end'>): Found {
  const first = words[at] as Word
  const last = words[end - 1] as Word
  return { name: { start: first.start, end: last.end, ...name }, end }
}
