import { QUOTE_TAGS } from '../../../language/id/speech/saying.js'
import { OFFICE_PARTING_WORDS, PLURAL_WORDS } from '../../../language/id/words/function-words.js'
import { hasStativeShape, hasVerbShape } from '../../../text/verb-shape.js'
import { isCapital, type Word } from '../../../text/words/word.js'
import { isFieldWord } from '../gazetteer/heads.js'
import { officeLength, statusAt } from '../gazetteer/titles.js'
import type { Scene } from './scenes.js'

/** How far an office may reach. */
const MAX_WORDS = 14
const PLURALS: ReadonlySet<string> = new Set(PLURAL_WORDS)

/** Where the office begins that ends here, with the word that gives its status; `null` where there is none. */
export function officeStart(scene: Scene, end: number): number | null {
  const { words } = scene
  let start: number | null = null
  let loose = 0
  for (let at = end - 1; at >= 0 && at >= end - MAX_WORDS; at--) {
    const length = officeLength(words, at)
    if (length > 0 && at + length <= end && !scene.owner[at]) start = at
    if (isOfficeWord(scene, at) || start === at || isInsideOffice(words, at)) continue
    if (start !== null || ++loose > 1 || !isPlainNoun(words[at] as Word) || scene.owner[at]) break
  }
  if (start === null || PLURALS.has(words[start - 1]?.lower ?? '')) return null
  for (let back = 1; back <= 3; back++) {
    const status = start >= back ? statusAt(words, start - back) : null
    if (status?.length === back) return start - back
  }
  return start
}

/** A lower-case word that may be an office's field: «sastra» of «kritikus sastra»; no verb, small word or tag of a quotation. */
function isPlainNoun(word: Word): boolean {
  return (
    word.shape === 'lower' && word.text.length > 3 && !CLAUSE.has(word.lower) && !TAGS.has(word.lower) && !isVerbal(word.lower)
  )
}
const TAGS: ReadonlySet<string> = new Set(QUOTE_TAGS)

/** «bicara» of «juru bicara». */
function isInsideOffice(words: readonly Word[], at: number): boolean {
  return officeLength(words, at - 1) > 1 || officeLength(words, at - 2) > 2
}

function isOfficeWord({ words, owner }: Scene, at: number): boolean {
  const word = words[at] as Word
  if (owner[at]) return false
  if (isCapital(word) || isFieldWord(word)) return true
  return word.lower === 'dan' || word.lower === 'bidang' || word.text === '-' || (word.text === ',' && isCapital(words[at + 1]))
}

/** Where the office ends whose first words end here: before a name, a mark or a word that offices are not named with. */
export function officeEnd({ words, owner }: Scene, from: number): number {
  let at = from
  let loose = 0
  let end = from
  while (at < from + MAX_WORDS && words[at] && !owner[at]) {
    const word = words[at] as Word
    const office = officeLength(words, at)
    if (
      isCapital(word) ||
      isFieldWord(word) ||
      office > 0 ||
      (word.lower === 'dan' && isCapital(words[at + 1])) ||
      word.text === '-'
    )
      end = at + 1
    else if (word.shape !== 'lower' || ++loose > 3 || CLAUSE.has(word.lower) || isVerbal(word.lower)) break
    at++
  }
  const reached = owner[at] && owner[at]?.name.type === 'ORG' && at - end <= 3
  return reached ? at : end
}
const CLAUSE: ReadonlySet<string> = new Set(OFFICE_PARTING_WORDS)

function isVerbal(lower: string): boolean {
  return hasVerbShape(lower) || hasStativeShape(lower)
}

/** A small word that an office cannot end with: «produser musik dalam lagu …», «uskup dan para imam». */
export function isLoose(word: Word | undefined): boolean {
  return word !== undefined && (CLAUSE.has(word.lower) || PLURALS.has(word.lower))
}
