import { PEOPLE_WORDS } from '../../../language/id/names/titles.js'
import { phrases } from '../../../language/id/notation.js'
import { isMark, type Word } from '../../../text/words/word.js'
import type { Lookup } from '../gazetteer/gazetteer.js'
import { officeLength, personNounLength } from '../gazetteer/titles.js'
import { type Proposal, propose } from './proposals.js'

/** Persons whom the news names by initials only, as it does suspects, victims and children: «berinisial AR dan MK», «NN (12)». */
export function initialledPersons(words: readonly Word[], lookup: Lookup): Proposal[] {
  const found: Proposal[] = []
  let announced = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (ANNOUNCES.has(word.lower) || listsPeople(words, at)) announced = true
    else if (isInitials(word) && (announced || isAged(words, at, lookup))) found.push(initials(words, at))
    else if (announced && !JOINS.has(word.lower) && word.shape !== 'digits') announced = false
  }
  return found
}

/** «lima tersangka, yakni AAL, GMS»: what follows is a list of the people named right before. */
function listsPeople(words: readonly Word[], at: number): boolean {
  if (!LISTING.has(words[at]?.lower ?? '')) return false
  const before = isMark(words[at - 1], ',') ? at - 2 : at - 1
  return isPeopleWord(words, before) || isPeopleWord(words, before - 1)
}
const LISTING: ReadonlySet<string> = new Set(['yakni', 'yaitu', 'masing-masing', 'ialah', ':'])

const ANNOUNCES: ReadonlySet<string> = new Set(['berinisial', 'inisial', 'beriinisial'])
/** What may stand between the initials of several persons: «RS (30), MA (23), dan AK». */
const JOINS: ReadonlySet<string> = new Set(['dan', 'serta', 'alias', ',', '(', ')', '"', '“', '”', "'", '‘', '’', '.', 'tahun'])
const PEOPLE: ReadonlySet<string> = new Set(phrases(PEOPLE_WORDS))
/** In years: a greater number in brackets is no age. */
const OLDEST = 110

function isInitials(word: Word): boolean {
  return word.shape === 'upper' && word.text.length < 5
}

/** Whether an age follows in brackets, and the words around speak of a person or at least of nothing that the lists hold. */
function isAged(words: readonly Word[], at: number, lookup: Lookup): boolean {
  const age = words[at + 2] as Word | undefined
  if (!isMark(words[at + 1], '(') || !isMark(words[at + 3], ')') || age?.shape !== 'digits') return false
  if (age.text.length > 3 || Number(age.text) > OLDEST) return false
  const before = isMark(words[at - 1], ',') ? at - 2 : at - 1
  const after = isMark(words[at + 4], ',') ? at + 5 : at + 4
  return isPeopleWord(words, before) || isPeopleWord(words, after) || followsPlainWord(words, at, lookup)
}

function isPeopleWord(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (PEOPLE.has(word.lower) || personNounLength(words, at) > 0 || officeLength(words, at) > 0)
}

function followsPlainWord(words: readonly Word[], at: number, lookup: Lookup): boolean {
  return words[at - 1]?.shape === 'lower' && (words[at]?.text.length ?? 0) < 4 && lookup(words, at) === null
}

function initials(words: readonly Word[], at: number): Proposal {
  return propose(words, at, at + 1, { type: 'PER', kind: null, canonical: null, source: 'seen', score: 0.98 })
}
