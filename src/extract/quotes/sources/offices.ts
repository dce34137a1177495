import { isVerbal } from '../cues/clause-kinds.js'
import { formAt, gapBefore, mentionOfWord, type QuoteReading, type WordStretch, wordOf } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import { isOffice, isRelation, nameAt, type Voice } from './sources.js'

/** In words. */
const MAX_OFFICE = 26
const HARD = /[!?;:"“”\u2013\u2014]/

/**
 * «Kepala Biro Pers, Media, dan Informasi Sekretariat Presiden X», «Menteri A dan B (C) X»: the person who holds the office that a
 * stretch begins with, over the commas, brackets and «dan» of its title.
 */
export function officeHolder(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  if (from >= to || !isOffice(reading, zone, from)) return null
  for (let index = from; index < Math.min(to, from + MAX_OFFICE); index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (index > from && HARD.test(gapBefore(reading, zone, index))) return null
    if (mention?.entity.type === 'PER') {
      const isOwn = mention.start === wordOf(zone, index).start && !isRelation(reading, { zone, from, to }, index)
      return isOwn ? nameAt(reading, { zone, from, to }, index) : null
    }
    if (!mention && !isOfTitle(reading, { zone, from, to }, index)) return null
  }
  return null
}

/** Whether a word may stand in the title of an office: a capitalised one, «dan» before one, or a noun that no comma comes before. */
function isOfTitle(reading: QuoteReading, { zone, from }: WordStretch, index: number): boolean {
  const form = formAt(zone, index)
  if (isCapital(reading, zone, index)) return !LEXICON.stops.has(form)
  if (LEXICON.joints.has(form)) return isCapital(reading, zone, index + 1)
  if (index > from && gapBefore(reading, zone, index).includes(','))
    return mentionOfWord(reading, zone, index + 1)?.entity.type === 'PER'
  return (
    /^\p{L}/u.test(form) &&
    !isVerbal(form) &&
    !LEXICON.stops.has(form) &&
    !LEXICON.oblique.has(form) &&
    !LEXICON.adverbs.has(form)
  )
}

function isCapital(reading: QuoteReading, zone: WordStretch['zone'], index: number): boolean {
  const word = zone.words[index]
  return word !== undefined && /\p{Lu}/u.test(reading.text.charAt(word.start))
}
