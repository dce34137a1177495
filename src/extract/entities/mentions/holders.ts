import { BODY_OFFICES } from '../../../language/id/names/titles.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import { isFieldWord } from '../gazetteer/heads.js'
import { phraseAt, phrasesOf } from '../../../text/words/phrases.js'
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
