import { formAt, gapBefore, mentionOfWord, type QuoteReading, type WordStretch } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'

const ABSTRACT = /^(?:ke|pe)\p{L}{3,}an(?:nya)?$|(?:isasi|itas|isme)(?:nya)?$/u

/** «pebasket», «penyanyi»: where one speaks, a noun with «pe-» is somebody. */
const AGENT = /^pe(?!\p{L}*an$)\p{L}{4,}$/u

/** Whether a noun means a person, where it is the one who speaks. */
export function isPersonNoun(form: string): boolean {
  return LEXICON.persons.has(form) || AGENT.test(form)
}

/** Whether the noun at the head of a phrase is a thing or deed, which does not speak: «keputusan X», «pengakuan X», «rasa». */
export function isThing(reading: QuoteReading, { zone, from, to }: WordStretch): boolean {
  let head = from
  while (head < to - 1 && /^\d/.test(formAt(zone, head))) head++
  if (mentionOfWord(reading, zone, head)) return false
  const form = formAt(zone, head)
  return LEXICON.things.has(form) || (ABSTRACT.test(form) && !LEXICON.bodies.has(form))
}

/** The first word of the phrase that a name ends: back to a comma, a preposition or another name. */
export function phraseStart(reading: QuoteReading, { zone, from }: WordStretch, index: number): number {
  let first = index
  while (first > from && gapBefore(reading, zone, first).trim() === '') {
    const form = formAt(zone, first - 1)
    if (
      mentionOfWord(reading, zone, first - 1) ||
      LEXICON.stops.has(form) ||
      LEXICON.oblique.has(form) ||
      LEXICON.openers.has(form)
    )
      break
    first--
  }
  return first
}
