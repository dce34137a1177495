import { hasPassiveShape, hasStativeShape, hasVerbShape } from '../../../text/verb-shape.js'
import { formAt, gapBefore, mentionOfWord, type QuoteReading, type WordStretch } from '../reading/quote-reading.js'
import { LEXICON, withoutClitic } from '../reading/speech-lexicon.js'

/** In words. */
const MAX_SUBJECT = 9

/** Whether words hold a predicate outside phrases like «untuk membantu» and «yang hilang». */
export function isClause(reading: QuoteReading, stretch: WordStretch): boolean {
  return firstPredicate(reading, stretch) !== null || isPointedClause(reading, stretch)
}

/** Whether the first predicate of the words is a verb with its prefix: «2.415 jiwa mengungsi». */
export function hasVerb(reading: QuoteReading, stretch: WordStretch): boolean {
  const index = firstPredicate(reading, stretch)
  return index !== null && isVerbal(formAt(stretch.zone, index))
}

/** Whether the first predicate of the words is a passive: «tanah dibayar». */
export function isPassiveClause(reading: QuoteReading, stretch: WordStretch): boolean {
  const index = firstPredicate(reading, stretch)
  return index !== null && isPassiveVerb(formAt(stretch.zone, index))
}

/** Whether the words have their predicate before any reason or aim: not «perbuatannya karena ia takut». */
export function isMainClause(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  let end = from + 1
  while (end < to && !LEXICON.reasons.has(formAt(zone, end))) end++
  return isClause(reading, { zone, from, to: end })
}

/** «hal ini wajar»: a demonstrative closes the subject, and what follows it is neither adjunct nor clause but the predicate. */
export function isPointedClause(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  for (let index = from + 1; index < Math.min(to - 1, from + MAX_SUBJECT); index++) {
    const form = formAt(zone, index)
    if (gapBefore(reading, zone, index).trim() !== '') return false
    if (LEXICON.demonstratives.has(form)) {
      return !LEXICON.timeNouns.has(formAt(zone, index - 1)) && startsPredicate(reading, { zone, from: index + 1, to })
    }
    if (LEXICON.stops.has(form) || LEXICON.oblique.has(form)) return false
  }
  return false
}

function startsPredicate(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  let index = from
  while (index < to && LEXICON.adverbs.has(formAt(zone, index)) && !LEXICON.oblique.has(formAt(zone, index))) index++
  const form = formAt(zone, index)
  if (index >= to || gapBefore(reading, zone, index).trim() !== '' || mentionOfWord(reading, zone, index)) return false
  return !isAdjunctOpener(form) && !LEXICON.objects.has(form) && !LEXICON.joints.has(form)
}

/** Whether a word opens an adjunct or another clause rather than a subject or predicate: «kepada», «saat», «lantaran», «Senin». */
export function isAdjunctOpener(form: string): boolean {
  return LEXICON.stops.has(form) || LEXICON.adverbials.has(form) || LEXICON.oblique.has(form) || LEXICON.openers.has(form)
}

/** A sum or number that the words say of something: «anggarannya sekitar Rp1 miliar». */
export function hasAmount({ zone, from, to }: WordStretch): boolean {
  for (let index = from + 1; index < to - 1; index++) {
    if (LEXICON.amounts.has(formAt(zone, index)) && /^(?:\p{L}{1,3}\.?)?\d|^(?:rp|us)$/u.test(formAt(zone, index + 1)))
      return true
  }
  return false
}

/** Whether a word has the prefix of a verb or state. */
export function isVerbal(form: string): boolean {
  return (hasVerbShape(form) || hasStativeShape(form)) && !LEXICON.verblike.has(form)
}

/** Whether a word has the prefix of a passive and is not known to be another word. */
export function isPassiveVerb(form: string): boolean {
  return hasPassiveShape(form) && !LEXICON.verblike.has(form)
}

/** The index of the first predicate of a stretch; `null` where it is a mere phrase. */
function firstPredicate(reading: QuoteReading, { zone, from, to }: WordStretch): number | null {
  for (let index = from; index < to; index++) {
    if (LEXICON.phraseVerbs.has(formAt(zone, index))) index = lastOfPhrase({ zone, from: index + 1, to })
    else if (isPredicate(reading, { zone, from, to }, index)) return index
  }
  return null
}

/** The last word of what «yang», «untuk» and the like bring in: their verb, with what goes before it. */
function lastOfPhrase({ zone, from, to }: WordStretch): number {
  let index = from
  while (index < to && LEXICON.predicates.has(formAt(zone, index))) {
    index++
    if (formAt(zone, index) === 'bukan') return index - 1
  }
  return index
}

function isPredicate(reading: QuoteReading, { zone, from }: WordStretch, index: number): boolean {
  const form = formAt(zone, index)
  if (!LEXICON.predicates.has(form) && !(index > from && isVerbal(form) && !form.endsWith('nya'))) return false
  if (mentionOfWord(reading, zone, index)) return false
  if (LEXICON.joints.has(formAt(zone, index - 1)) && index > from) return false
  return !isFixed(zone, index)
}

/** «terima kasih», «nama baik»: words that are no predicate beside their neighbour. */
function isFixed(zone: WordStretch['zone'], index: number): boolean {
  const form = formAt(zone, index)
  if (!LEXICON.fixedParts.has(form)) return false
  const next = formAt(zone, index + 1)
  return [`${form} ${next}`, `${form} ${withoutClitic(next) ?? ''}`, `${formAt(zone, index - 1)} ${form}`].some((pair) =>
    LEXICON.fixedPairs.has(pair),
  )
}
