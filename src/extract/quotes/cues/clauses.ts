import { hasPassiveShape, hasStativeShape, hasVerbShape } from '../../../text/verb-shape.js'
import { LEXICON } from '../reading/lexicon.js'
import { formAt, mentionOfWord, type Reading, type Stretch } from '../reading/reading.js'

/** Whether words hold a predicate outside phrases like «untuk membantu» and «yang hilang». */
export function isClause(reading: Reading, stretch: Stretch): boolean {
  return firstPredicate(reading, stretch) !== null
}

/** Whether the first predicate of the words is a verb with its prefix: «2.415 jiwa mengungsi». */
export function hasVerb(reading: Reading, stretch: Stretch): boolean {
  const index = firstPredicate(reading, stretch)
  return index !== null && isVerbal(formAt(stretch.zone, index))
}

/** Whether the first predicate of the words is a passive: «tanah dibayar». */
export function isPassive(reading: Reading, stretch: Stretch): boolean {
  const index = firstPredicate(reading, stretch)
  return index !== null && hasPassiveShape(formAt(stretch.zone, index))
}

function isVerbal(form: string): boolean {
  return hasVerbShape(form) || hasStativeShape(form)
}

/** The index of the first predicate of a stretch; `null` where it is a mere phrase. */
function firstPredicate(reading: Reading, { zone, from, to }: Stretch): number | null {
  for (let index = from; index < to; index++) {
    if (LEXICON.phraseVerbs.has(formAt(zone, index))) {
      index++
      while (index < to && LEXICON.predicates.has(formAt(zone, index))) index++
    } else if (isPredicate(reading, { zone, from, to }, index)) return index
  }
  return null
}

function isPredicate(reading: Reading, { zone, from }: Stretch, index: number): boolean {
  const form = formAt(zone, index)
  if (mentionOfWord(reading, zone, index)) return false
  return LEXICON.predicates.has(form) || (index > from && isVerbal(form) && !form.endsWith('nya') && !LEXICON.verblike.has(form))
}
