import { LETTERED_NOUNS, STREET_HEADS, WORDS_BEFORE_PLACES } from '../../../language/id/names/heads.js'
import { phrases } from '../../../language/id/notation.js'
import type { TaggedName } from '../../../model/tag.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import { type KnownName, type Lookup, listedNameAt } from '../gazetteer/gazetteer.js'
import { headAt, isDirection, isFieldWord } from '../gazetteer/heads.js'
import type { SentenceReading } from '../gazetteer/readings.js'
import { degreeLength, followsOccupation, followsOffice, rankLength } from '../gazetteer/titles.js'
import { abbreviateOffice } from './brackets.js'
import { betweenBrackets, betweenVerbs, trimmed, withoutEdges } from './edges.js'
import { holderOfDistrict, withGivenName, withoutStrangers, withSurnames } from './given-names.js'
import { type Proposal, propose } from './proposals.js'

const LABELS: ReadonlySet<string> = new Set(phrases(LETTERED_NOUNS))
const STREETS: ReadonlySet<string> = new Set(phrases(STREET_HEADS))
const LOCATIVES: ReadonlySet<string> = new Set(phrases(WORDS_BEFORE_PLACES))

/** The names that the model finds in a sentence, cut to this library's idea of a span: without titles, marks and plain nouns. */
export function cutNames(tags: readonly TaggedName[], reading: SentenceReading, lookup: Lookup): Proposal[] {
  const { words, cased } = reading
  const names: Proposal[] = []
  let from = 0
  for (const tag of tags) {
    while (from < words.length && (words[from] as Word).start < tag.start) from++
    let end = from
    while (end < words.length && (words[end] as Word).end <= tag.end) end++
    const whole: NamePiece = { from, end, type: tag.type }
    const isWhole = tag.type !== 'PER' && tag.confidence >= LIKELY
    for (const told of isWhole ? wholePieces(words, whole, cased) : piecesOf(words, whole, cased, lookup)) {
      const holder = told.type === 'LOC' ? holderOfDistrict(words, told.from, told.end) : 0
      const piece: NamePiece = holder > 0 ? { from: holder, end: told.end, type: 'PER' } : told
      if (isName(reading, piece) && isBelieved(reading, piece, tag, lookup))
        names.push(proposed(words, piece, tag.confidence, cased))
    }
  }
  return joined(words, names)
}

function wholePieces(words: readonly Word[], whole: NamePiece, cased: boolean): NamePiece[] {
  return betweenVerbs(words, whole.from, whole.end, cased).flatMap(([from, end]) =>
    withoutEdges(words, [from, end], cased).map(([first, last]) => ({ from: first, end: last, type: whole.type })),
  )
}

function piecesOf(words: readonly Word[], whole: NamePiece, cased: boolean, lookup: Lookup): NamePiece[] {
  const pieces: NamePiece[] = []
  for (const [start, stop] of betweenBrackets(words, whole.from, whole.end)) {
    const [from, end] = trimmed(words, start, stop, cased)
    const body = bodyBefore(words, { from, end, type: whole.type })
    if (body > 0) pieces.push({ from, end: from + body, type: 'ORG' })
    for (const part of bodiesOf(words, { from: from + body, end, type: whole.type }))
      for (const piece of atRank(words, part)) pieces.push(...knownPieces(words, piece, lookup))
  }
  return pieces
}

/** «Dinas Pariwisata dan Dinas Pendidikan»: two bodies, where both halves begin with one head. */
function bodiesOf(words: readonly Word[], whole: NamePiece): NamePiece[] {
  if (whole.type !== 'ORG' || !headAt(words, whole.from)) return [whole]
  for (let at = whole.from + 2; at < whole.end - 1; at++) {
    if (words[at]?.lower !== 'dan' || words[at + 1]?.lower !== words[whole.from]?.lower) continue
    return [{ ...whole, end: at }, ...bodiesOf(words, { ...whole, from: at + 1 })]
  }
  return [whole]
}

/** Whether a head of several words goes on with the word: no person's name begins with «Tani» of «Kelompok Tani». */
function isInsideHead(words: readonly Word[], from: number): boolean {
  return (headAt(words, from - 1)?.length ?? 0) > 1
}

function isName({ words }: SentenceReading, { from, end, type }: NamePiece): boolean {
  if (type === 'PER' && isInsideHead(words, from)) return false
  if (abbreviateOffice(words, from, end)) return false
  return end > from && !isLabel(words, from, end) && !isBareHead(words, from, end) && !areDegrees(words, from, end)
}

/** «S.E., M.M.»: degrees and nothing else. */
function areDegrees(words: readonly Word[], from: number, end: number): boolean {
  let at = from
  while (at < end && (degreeLength(words, at) > 0 || words[at]?.shape === 'mark')) at += degreeLength(words, at) || 1
  return at >= end
}

function isBelieved(
  { words, cased, heading }: SentenceReading,
  { from, end }: NamePiece,
  tag: TaggedName,
  lookup: Lookup,
): boolean {
  return cased || !heading || tag.confidence >= SURE || lookup(words, from)?.length === end - from
}

/**
 * Where a given name was drawn to two: persons are one name that the model has split («Listyo Sigit» «Prabowo»), a place yields it,
 * but not all that it has («Bupati Bima Indah»).
 */
function joined(words: readonly Word[], names: readonly Proposal[]): Proposal[] {
  const whole: Proposal[] = []
  for (const each of names) {
    const last = whole[whole.length - 1]
    const isAll = last && last.type !== 'PER' && each.from <= last.from
    const name = isAll ? propose(words, last.to, each.to, each) : each
    if (last && last.type !== 'PER' && name.from < last.to) whole[whole.length - 1] = propose(words, last.from, name.from, last)
    if (last && areOnePlace(words, last, name)) whole[whole.length - 1] = propose(words, last.from, name.to, last)
    else if (last?.type === 'PER' && name.type === 'PER' && name.from < last.to) {
      whole[whole.length - 1] = propose(words, last.from, Math.max(last.to, name.to), {
        ...name,
        score: Math.min(last.score, name.score),
      })
    } else whole.push(name)
  }
  return whole
}

/** «Jalan Asia» «Afrika», «Kelurahan Bidara» «Cina»: right behind a street or a suburb a country or continent ends its name. */
function areOnePlace(words: readonly Word[], before: Proposal, name: Proposal): boolean {
  if (before.type !== 'LOC' || name.type !== 'LOC' || before.to !== name.from) return false
  const far = farKind(words, name)
  const isLocal = headAt(words, before.from)?.kind === 'district' || STREETS.has(words[before.from]?.lower ?? '')
  return far !== null && (isLocal || (far === 'region' && farKind(words, before) === far))
}

/** Whether the name is that of a country or of a part of the world. */
function farKind(words: readonly Word[], { from, to }: Proposal): 'country' | 'region' | null {
  const listed = listedNameAt(words, from)
  if (!listed || from + listed.length !== to || words[from]?.text === HOME) return null
  return listed.kind === 'country' || listed.kind === 'region' ? listed.kind : null
}
/** Addresses end with it, with or without a comma. */
const HOME = 'Indonesia'

/** The confidence from which a name other than a person's is taken whole, brackets and small words inside it too. */
const LIKELY = 0.5

/** The confidence below which a name that only the model sees is not believed in a line where capitals say nothing. */
const SURE = 0.8

interface NamePiece {
  readonly from: number
  readonly end: number
  readonly type: Proposal['type']
}

function proposed(words: readonly Word[], piece: NamePiece, confidence: number, cased: boolean): Proposal {
  const [from, end] = piece.type === 'PER' && cased ? withoutStrangers(words, piece.from, piece.end) : [piece.from, piece.end]
  const isPerson = piece.type === 'LOC' && followsOccupation(words, from) && !headAt(words, from) && !listedNameAt(words, from)
  const type = isPerson ? 'PER' : isPlace(words, from, end, piece.type) ? 'LOC' : piece.type
  const isWhole = type === 'PER' && cased
  const name = isWhole ? ([withGivenName(words, from), withSurnames(words, end)] as const) : ([from, end] as const)
  return propose(words, ...name, {
    type,
    kind: null,
    canonical: null,
    source: 'model',
    score: type === piece.type ? confidence : 0.97,
  })
}

/** The abbreviation of a body before a person's name: «Direktur MYOR Budi Santoso»; initials have fewer letters. */
function bodyBefore(words: readonly Word[], { from, end, type }: NamePiece): number {
  const isBody = type === 'PER' && end - from > 2 && words[from]?.shape === 'upper' && (words[from]?.text.length ?? 0) > 3
  return isBody && words[from + 1]?.shape === 'title' && followsOffice(words, from) ? 1 : 0
}

/** «Cempaka Putih Kompol Budi Santoso», «Polres Depok AKBP»: the place or body of an office, and the person after the rank. */
function atRank(words: readonly Word[], whole: NamePiece): NamePiece[] {
  for (let at = whole.from + 1; at < whole.end; at++) {
    const rank = rankLength(words, at)
    if (rank === 0) continue
    const isOffice = whole.type !== 'PER' || followsOffice(words, whole.from)
    const before: NamePiece = { ...whole, end: at, type: whole.type === 'PER' ? 'LOC' : whole.type }
    const person: NamePiece = { from: at + rank, end: whole.end, type: 'PER' }
    const isPerson = whole.end - person.from > (whole.type === 'PER' ? 0 : 1)
    return [...(isOffice ? [before] : []), ...(isPerson ? [person] : [])]
  }
  return [whole]
}

/** «Austin-Shoigu», «Los Angeles Amerika Serikat», «PT Langit Nusaraya Bagas Wirawan» where the parts are known; otherwise the whole. */
function knownPieces(words: readonly Word[], whole: NamePiece, lookup: Lookup): NamePiece[] {
  const { from, end } = whole
  const first = lookup(words, from)
  const next = first ? from + first.length : hyphenAfter(words, from, end)
  if (next <= from || next >= end) return [whole]
  const both = placesJoined(words, whole, next, lookup)
  if (both) return both
  const rest = isMark(words[next], '-') ? next + 1 : next
  const second = lookup(words, rest)
  const pair = [{ ...whole, end: next }, ...knownPieces(words, { ...whole, from: rest }, lookup)]
  if (rest > next) return (first || second) && !isHalfOfName(first, second) ? pair : [whole]
  if (!first) return [whole]
  if (whole.type === 'LOC' && first.type === 'LOC' && second?.type === 'LOC' && !isDirection(words[rest])) return pair
  const person = first.type !== 'PER' && first.type !== 'MISC' && followsOffice(words, from) && words[rest]?.shape === 'title'
  const holder =
    person &&
    (first.source === 'seen' || first.kind === 'facility' || whole.type === 'PER') &&
    !isFieldWord(words[rest] as Word) &&
    !headAt(words, rest)
  return holder
    ? [
        { ...whole, end: next, type: first.type },
        { ...whole, from: rest, type: 'PER' },
      ]
    : [whole]
}

/** «Bitung dan General Santos»: two known places that no longer name goes on from. */
function placesJoined(words: readonly Word[], { from, end }: NamePiece, next: number, lookup: Lookup): NamePiece[] | null {
  if (!AND.has(words[next]?.lower ?? '') || lookup(words, from)?.type !== 'LOC') return null
  const second = lookup(words, next + 1)
  const to = next + 1 + (second?.length ?? 0)
  if (second?.type !== 'LOC' || (to < end && isCapital(words[to]))) return null
  return [
    { from, end: next, type: 'LOC' },
    { from: next + 1, end: to, type: 'LOC' },
  ]
}
const AND: ReadonlySet<string> = new Set(['dan', 'and'])

/** The hyphen after the first word, or the end. */
function hyphenAfter(words: readonly Word[], from: number, end: number): number {
  return isMark(words[from + 1], '-') ? from + 1 : end
}

/** Whether only a part of one person's name is known, so that the hyphen may stand inside the name: «Eun-Hye». */
function isHalfOfName(first: KnownName | null, second: KnownName | null): boolean {
  if (first?.whole !== undefined && first.whole === second?.whole) return true
  return !(first && second) && (first ?? second)?.type === 'PER'
}

function isLabel(words: readonly Word[], from: number, to: number): boolean {
  return LABELS.has(words[from]?.lower ?? '') && (words[from + 1]?.text.length ?? 0) < 3 && to - from < 5
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(['PT', 'CV', 'UD', 'PD'])

/** A head or the legal form of a firm without a name: «Dusun», «(Persero)». */
function isBareHead(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from] as Word
  return (
    to - from === 1 &&
    (word.shape === 'title' || LEGAL_FORMS.has(word.text)) &&
    (word.lower === 'persero' || (headAt(words, from)?.length === 1 && !listedNameAt(words, from)))
  )
}

/** A single name after «di» or «warga» is a place, whatever it looks like. */
function isPlace(words: readonly Word[], from: number, to: number, type: Proposal['type']): boolean {
  return type === 'PER' && to - from === 1 && isCapital(words[from]) && LOCATIVES.has(words[from - 1]?.lower ?? '')
}
