import { ORDINARY_NAMES } from '../../../language/id/names/regions.js'
import { phrases } from '../../../language/id/notation.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import type { KnownName, Lookup } from '../gazetteer/gazetteer.js'
import { type Head, headAt, isFieldWord, isOfficial, isOrganisationTail } from '../gazetteer/heads.js'
import { addressLength, officeOrStatusLength, personNounLength, rankLength } from '../gazetteer/titles.js'
import { nameEnd } from './extents.js'
import { holderOfDistrict } from './given-names.js'
import { type Proposal, propose } from './proposals.js'

/** The names that lists and heads show in a sentence that uses capitals for names; in order, without overlaps. */
export function scanNames(words: readonly Word[], lookup: Lookup): Proposal[] {
  const found: Proposal[] = []
  let afterOffice = false
  let at = 0
  while (at < words.length) {
    const proposal = nameAt(words, at, afterOffice, lookup)
    const office = proposal ? 0 : officeOrStatusLength(words, at)
    if (proposal) found.push(proposal)
    if (office > 0) afterOffice = true
    else if (!proposal && !keepsOffice(words[at] as Word)) afterOffice = false
    at = proposal ? proposal.to : at + Math.max(office, 1)
  }
  return found
}

/** The known names in a sentence whose capitals say nothing, with the heads before them; in order, without overlaps. */
export function findKnown(words: readonly Word[], lookup: Lookup): Proposal[] {
  const found: Proposal[] = []
  let at = 0
  while (at < words.length) {
    const known = lookup(words, at)
    const proposal =
      knownHeadAt(words, at, known, lookup) ?? (known && !isOrdinary(words, at, known) ? knownName(words, at, known) : null)
    if (proposal) found.push(proposal)
    at = proposal ? proposal.to : at + 1
  }
  return found
}

/** An office reaches over its field of work and a comma or stop to the name: «Direktur Keuangan MYOR, Hendrik». */
function keepsOffice(word: Word): boolean {
  return isCapital(word) || word.text === ',' || word.text === '.' || word.text === 'dan'
}

function nameAt(words: readonly Word[], at: number, afterOffice: boolean, lookup: Lookup): Proposal | null {
  if (!isCapital(words[at])) return null
  const known = lookup(words, at)
  const head = headAt(words, at)
  const isField = head !== null && afterOffice && (head.type === 'MISC' || (known?.length ?? 0) > head.length)
  const named = head && !isField ? headed(words, at, head, afterOffice, lookup) : null
  if (named && named.to - at > (known?.length ?? 0) && known?.kind !== 'facility') return named
  if (!known || (at === 0 && isOrdinary(words, at, known)) || words[at - 1]?.lower === 'bahasa') return null
  return standsAlone(words, at, known, afterOffice, lookup) ? knownName(words, at, known) : null
}

function headed(words: readonly Word[], at: number, head: Head, afterOffice: boolean, lookup: Lookup): Proposal | null {
  const end = nameEnd(words, at, head, afterOffice, lookup)
  if (end <= at + head.length) return null
  if (!hasWord(words, at + head.length, end)) return null
  if (afterOffice && head.kind === null && isUnitOfBody(words, at + head.length, end, lookup)) return null
  const sure = isOfficial(head) || holdsKnown(words, at + head.length, end, lookup)
  if (!sure && !hasProperWord(words, at + head.length, end)) return null
  const open = head.length === 1 && (head.kind === null || OPEN_ENDED.has(head.kind))
  const score = afterOffice && open ? 0.45 : sure || (head.kind === null && !open) ? 0.8 : 0.7
  if (holderOfDistrict(words, at, end) > 0) return null
  return propose(words, at, end, { type: head.type, kind: head.kind, canonical: null, source: 'head', score })
}
/** Kinds whose names hold any words, so that a person's name after them cannot be told apart. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['company', 'school', 'international', 'media', 'club'])

/** Whether only words of a field stand before a known body: after an office, the office's unit in it. «Kepala Pusat Data dan Humas BNPB» */
function isUnitOfBody(words: readonly Word[], from: number, end: number, lookup: Lookup): boolean {
  let at = from
  while (at < end && (isFieldWord(words[at] as Word) || words[at]?.lower === 'dan')) at++
  const body = lookup(words, at)
  return body?.type === 'ORG' && at + body.length === end
}

/** Whether a known place or body stands among the words. */
function holdsKnown(words: readonly Word[], from: number, end: number, lookup: Lookup): boolean {
  for (let at = from; at < end; at++) if (lookup(words, at)) return true
  return false
}

/** Whether the name holds more than a number: «Komisi Yudisial», not «Komisi III». */
function hasWord(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (words[at]?.shape === 'digits' || !ROMAN.test(words[at]?.text ?? '')) return true
  return false
}

/** Whether some word is none that institutions are named with: «Sekolah Pelita», not «Sekolah Menengah». */
function hasProperWord(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (isCapital(words[at]) && !isFieldWord(words[at] as Word) && !ROMAN.test(words[at]?.text ?? '')) return true
  return false
}
const ROMAN = /^[IVX]+$/

/** A body or place in a headline: its head, words of its field and a known place. */
function knownHeadAt(words: readonly Word[], at: number, known: KnownName | null, lookup: Lookup): Proposal | null {
  const head = headAt(words, at)
  if (!head || head.type === 'MISC') return null
  let end = at + head.length
  if (head.type === 'ORG') while (isCapital(words[end]) && isFieldWord(words[end] as Word)) end++
  const inner = head.type === 'ORG' ? headAt(words, end) : null
  if (inner?.type === 'LOC') end += inner.length
  const behind = lookup(words, end)
  if (!behind || behind.type === 'PER' || (behind.type !== 'LOC' && head.type !== 'ORG')) return null
  end += behind.length
  if (end - at <= (known?.length ?? 0)) return null
  return propose(words, at, end, { type: head.type, kind: head.kind, canonical: null, source: 'head', score: 0.7 })
}

function knownName(words: readonly Word[], at: number, known: KnownName): Proposal {
  const { type, kind, canonical } = known
  const source = known.source ?? (isInitials(words, at, known) ? 'initials' : 'list')
  return propose(words, at, at + known.length, { type, kind, canonical, source, score: SCORES[source] })
}

/** An abbreviation of the lists, which seldom means anything else: «ASEAN», «UEA». */
function isInitials(words: readonly Word[], at: number, known: KnownName): boolean {
  const word = words[at] as Word
  return known.length === 1 && word.shape === 'upper' && word.text.length > 2
}

const SCORES = { list: 0.9, initials: 0.9, seen: 0.8, part: 0.6 }

/** Whether the known name is more than the first word of a longer one: «Bali» in «Gubernur Bali Wayan Koster», not in «Bali United». */
function standsAlone(words: readonly Word[], at: number, known: KnownName, afterOffice: boolean, lookup: Lookup): boolean {
  const after = at + known.length
  const next = words[after]
  if (!next || !isCapital(next) || afterOffice || known.length > 1) return true
  if (isOrganisationTail(next)) return false
  return lookup(words, after) !== null || headAt(words, after) !== null || isTitle(words, after)
}

function isTitle(words: readonly Word[], at: number): boolean {
  return rankLength(words, at) + addressLength(words, at) + personNounLength(words, at) > 0
}

/** A listed name of one word that is an ordinary word too, or the part of a name that a place carries: a headline does not show it. */
function isOrdinary(words: readonly Word[], at: number, known: KnownName): boolean {
  return known.length === 1 && ORDINARY.has(words[at]?.lower ?? '') && !isMark(words[at - 1], '-')
}
const ORDINARY: ReadonlySet<string> = new Set(phrases(ORDINARY_NAMES.toLowerCase()))
