import { BODY_OFFICES } from '../../../language/id/names/titles.js'
import { phraseAt, phrasesOf } from '../../../text/words/phrases.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import { isFieldWord } from '../gazetteer/heads.js'
import { followsOffice, officeLength } from '../gazetteer/titles.js'
import { type Proposal, propose } from './proposals.js'

const OFFICES = phrasesOf([
  [BODY_OFFICES.plain, 'plain'],
  [BODY_OFFICES.withField, 'withField'],
])
/** How many words the name of a body may have here. */
const MAX_WORDS = 6

/** Bodies that only the office of a person named before shows: «Johan Wira, CEO Laut Biru Living, …». */
export function bodiesOfOffices(words: readonly Word[], names: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = []
  names.forEach(({ type, to }, index) => {
    const office = type === 'PER' && isMark(words[to], ',') ? phraseAt(OFFICES, words, to + 1) : null
    if (!office) return
    let from = to + 1 + office.length
    while (office.value === 'withField' && isField(words[from])) from++
    let end = from
    while (end < from + MAX_WORDS && isCapital(words[end])) end++
    const ends = !words[end] || words[end]?.shape === 'mark' || words[end]?.shape === 'lower'
    const inside = names.slice(index + 1, index + 1 + MAX_WORDS).filter((name) => name.from < end && from < name.to)
    const free =
      office.value === 'plain' ? inside.every((name) => isGuess(name, from, end)) : inside.length === 0 && end - from > 1
    if (end > from && ends && free)
      found.push(propose(words, from, end, { type: 'ORG', kind: null, canonical: null, source: 'head', score: 0.6 }))
  })
  return found
}

/** Whether only the model sees the name, within these words and as something else than a body. */
function isGuess(name: Proposal, from: number, end: number): boolean {
  return name.from >= from && name.to <= end && name.source === 'model' && name.type !== 'ORG'
}

function isField(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && isFieldWord(word)
}

/** How many words a person's name has in a board, at least and at most. */
const NAME_WORDS = { fewest: 2, most: 4 }

/** Persons whom only a board of at least two offices shows: «Direktur Utama: Sita Lestari Direktur: Yohan Tandra». */
export function personsOfBoards(words: readonly Word[], names: readonly Proposal[]): Proposal[] {
  const colons: number[] = []
  for (let at = 0; at < words.length; at++) if (isMark(words[at], ':') && followsOffice(words, at)) colons.push(at)
  // One alone may open what somebody says: «Suporter: Kami Tetap Bangga».
  if (colons.length < 2) return []
  let next = 0
  return colons.flatMap((colon) => {
    const from = colon + 1
    let to = from
    while (to <= from + NAME_WORDS.most && isCapital(words[to]) && officeLength(words, to) === 0) to++
    const ends = !words[to] || words[to]?.shape === 'mark' || officeLength(words, to) > 0
    while (next < names.length && (names[next] as Proposal).to <= from) next++
    const isFree = (names[next]?.from ?? to) >= to
    const fits = isFree && ends && to - from >= NAME_WORDS.fewest && to - from <= NAME_WORDS.most
    return fits ? [propose(words, from, to, { type: 'PER', kind: null, canonical: null, source: 'head', score: 0.6 })] : []
  })
}
