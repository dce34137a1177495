import { NUMBERED_LAWS } from '../../../language/id/names/heads.js'
import { MONTHS } from '../../../language/id/time/calendar.js'
import { phraseAt, phrasesOf } from '../../../text/words/phrases.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import type { Lookup } from '../gazetteer/gazetteer.js'
import { type Head, headAt, isFieldWord, isOfficialBody, isOrganisationTail } from '../gazetteer/heads.js'
import { addressLength, officeLength, rankLength } from '../gazetteer/titles.js'

/** Words of bodies that bear a number: «SMAN 1», «Kodim 0618». */
const BEARS_NUMBER: ReadonlySet<string> = new Set(
  'sd sdn smp smpn sma sman smk smkn mtsn man min negeri kodim koramil korem yonif batalyon komisi lapas tk slb unit'.split(' '),
)

const NUMBERED = phrasesOf([[NUMBERED_LAWS, 'law']])

/** How many words a name may have at most; keeps the reading of hostile input linear. */
const MAX_WORDS = 16

/** Kinds of bodies whose name is made of field words and may end in a place. */
const JOINING: ReadonlySet<string> = new Set(['dan', '&', 'untuk', 'bagi', 'terhadap'])
const NUMBER_LABELS: ReadonlySet<string> = new Set(['nomor', 'no', 'tahun'])

/**
 * Where the name ends that begins with this head; the head's own end where no name follows.
 *
 * `named` tells that a person's name may follow at once («Kepala Dinas Kesehatan Budi Santoso»): then the name stops at the first
 * word that institutions are not named with.
 */
export function nameEnd(words: readonly Word[], at: number, head: Head, named: boolean, lookup: Lookup): number {
  const after = at + head.length
  const from = isMark(words[after], '.') && words[after]?.glued && isCapital(words[after + 1]) ? after + 1 : after
  const day = dayLength(words, from)
  if (day > 0) return dayNamed(words, from + day, lookup)
  if (head.kind === 'law') return numberedLaw(words, at, lawEnd(words, from))
  if (head.type === 'ORG') return organisationEnd(words, from, head, named, lookup)
  return head.type === 'LOC' ? placeEnd(words, from, head, lookup) : thingEnd(words, from, head)
}

/** A name that goes on after a day with the place at most: «Universitas 17 Agustus 1945 Surabaya». */
function dayNamed(words: readonly Word[], at: number, lookup: Lookup): number {
  const place = isCapital(words[at]) ? lookup(words, at) : null
  return place?.type === 'LOC' ? at + place.length : at
}

function organisationEnd(words: readonly Word[], from: number, head: Head, named: boolean, lookup: Lookup): number {
  const official = isOfficialBody(head)
  let at = from
  while (at < from + MAX_WORDS) {
    const joined = joinedAt(words, at, official)
    if (joined > at) at = joined
    const word = words[at]
    if (
      !isPart(word) ||
      (at > from && stopsName(words, at)) ||
      (word.shape === 'digits' && !BEARS_NUMBER.has(words[at - 1]?.lower ?? ''))
    )
      break
    const known = isFieldWord(word) ? null : lookup(words, at)
    if (known?.type === 'PER' && named) break
    if (known) {
      at += known.length
      if (official && known.type === 'LOC') return at
      continue
    }
    const inner = headAt(words, at)
    if (inner && inner.type === 'LOC' && official) return Math.max(nameEnd(words, at, inner, named, lookup), at + inner.length)
    if (named && official && at > from && !isFieldWord(word) && !isOrganisationTail(word) && word.shape === 'title') break
    at++
  }
  return trimmed(words, from, at)
}

/** Words behind which an address goes on with figures: «Jl. Andalas No. 12». */
const ADDRESS_LABELS: ReadonlySet<string> = new Set(['no', 'nomor', 'km', 'rt', 'rw', 'kav', 'blok'])
/** Words of roads that end an office's or a body's field too: «Subkomite Lalu Lintas Jalan Komite Nasional …». */
const ROADS: ReadonlySet<string> = new Set(['jalan', 'tol'])

function placeEnd(words: readonly Word[], from: number, head: Head, lookup: Lookup): number {
  let at = from
  while (at < from + 6) {
    if (isMark(words[at], '-') && words[at]?.glued && isCapital(words[at + 1])) at++
    const word = words[at]
    if (!isPart(word) || word.shape === 'digits') break
    if (at > from && (headAt(words, at) || officeLength(words, at) > 0)) break
    if (at > from && ADDRESS_LABELS.has(word.lower)) break
    if (at === from && ROADS.has(words[at - 1]?.lower ?? '') && headAt(words, at)?.type === 'ORG') break
    if (head.kind !== 'facility' && (rankLength(words, at) > 0 || addressLength(words, at) > 0)) break
    const known = lookup(words, at)
    if (known?.type === 'LOC') return at + known.length
    if (known?.type === 'ORG' && head.kind !== 'facility') break
    at++
  }
  return trimmed(words, from, at)
}

/** A programme ends before the body that runs it: «Program Pascasarjana» of «Institut Pertanian Bogor». */
function thingEnd(words: readonly Word[], from: number, head: Head): number {
  let at = from
  while (at < from + MAX_WORDS) {
    if (head.kind === 'programme' && headAt(words, at)?.kind === 'school') break
    if (isMark(words[at], '-') && words[at]?.glued && isPart(words[at + 1])) at++
    if (!isPart(words[at]) || officeLength(words, at) > 0 || ENDS_EVENT.has(words[at]?.lower ?? '')) break
    if (words[at++]?.shape === 'digits' && words[at - 1]?.text.length === 4) break
  }
  return trimmed(words, from, at)
}

/** Words after which the name of an event is over: «Kualifikasi Piala Dunia 2026 Zona Asia». */
const ENDS_EVENT: ReadonlySet<string> = new Set('zona grup ronde babak putaran rp lawan vs'.split(' '))

/** «UU Nomor 31 Tahun 1999», «UU 31/1999», «SE Kemenhub Nomor 15 Tahun 2023». */
function lawEnd(words: readonly Word[], from: number): number {
  let at = from
  let end = from
  while (at < from + MAX_WORDS) {
    const word = words[at]
    if (!word) break
    const label = NUMBER_LABELS.has(word.lower)
    if (isPart(word) && !label) end = at + 1
    else if (!label && !(isLawMark(word) && at > from)) break
    at++
  }
  return end
}

/** «Peraturan Daerah» alone is no law, «Peraturan Daerah Nomor 3» is. */
function numberedLaw(words: readonly Word[], at: number, end: number): number {
  const needsNumber = phraseAt(NUMBERED, words, at) !== null
  return needsNumber && !words.slice(at, end).some((word) => word.shape === 'digits') ? at : end
}

/**
 * How many words of a day that bodies and places are called after begin here: «17 Agustus 1945». A day of this century is
 * when something happened there.
 */
function dayLength(words: readonly Word[], at: number): number {
  const [day, month, year] = [words[at], words[at + 1], words[at + 2]]
  if (day?.shape !== 'digits' || day.text.length > 2 || !isCapital(month) || !(month && month.lower in MONTHS)) return 0
  if (year?.shape !== 'digits' || year.text.length !== 4) return 0
  return year.text < '2000' ? 3 : 0
}

function isLawMark(word: Word): boolean {
  return word.glued && (word.text === '/' || word.text === '-' || word.text === '.')
}

/** «dan», «,» or «untuk» inside a name, before another word that institutions are named with: where the name goes on. */
function joinedAt(words: readonly Word[], at: number, official: boolean): number {
  const word = words[at]
  if (!word) return at
  if (isMark(word, '-') && word.glued && words[at + 1]?.glued && isPart(words[at + 1])) return at + 1
  if (isMark(word, ',') && official && isField(words[at + 1]) && continues(words, at + 2)) return at + 1
  const from = isMark(word, ',') ? at + 1 : at
  const joins = JOINING.has(words[from]?.lower ?? '') && isField(words[from + 1])
  return joins && !headAt(words, from + 1) ? from + 1 : at
}

/** Whether an enumeration that ends in «dan» goes on here: «Meteorologi, Klimatologi, dan Geofisika». */
function continues(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (words[at]?.lower === 'dan') return isField(words[at + 1])
    if (!isMark(words[at], ',') && !isField(words[at])) return false
  }
  return false
}

function isField(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && isFieldWord(word)
}

function isPart(word: Word | undefined): word is Word {
  return word !== undefined && (isCapital(word) || (word.shape === 'digits' && word.text.length < 5))
}

function stopsName(words: readonly Word[], at: number): boolean {
  return rankLength(words, at) > 0 || (addressLength(words, at) > 0 && words[at]?.shape === 'title')
}

/** The end without the hyphen or joining word at which the name could not go on. */
function trimmed(words: readonly Word[], from: number, at: number): number {
  let end = at
  while (end > from && !isPart(words[end - 1])) end--
  return end
}
