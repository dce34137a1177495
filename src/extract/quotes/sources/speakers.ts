import { formAt, gapBefore, mentionOfWord, type QuoteReading, type WordStretch, wordOf } from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import { officeHolder } from './offices.js'
import { isRelation, nameAt, phraseEnd, phraseVoice, pronounAt, type Voice } from './sources.js'
import { isPersonNoun } from './speaking-nouns.js'

/** In words. */
const MAX_EPITHET = 8

/** The speaker named after a cue: «kata [pelatih] Shin Tae-yong», «ujar Kapolres Bogor», «tutur dia». */
export function speakerAfter(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  if (from >= to) return null
  const pronoun = pronounAt(reading, { zone, from, to }, from)
  if (pronoun) return pronoun
  const end = phraseEnd(reading, { zone, from, to })
  const person = firstPerson(reading, { zone, from, to: end })
  return (
    person ??
    officeHolder(reading, { zone, from, to }) ??
    phraseVoice(reading, { zone, from, to: pointedEnd(reading, { zone, from, to }, end) })
  )
}

/** Where the phrase ends with the «itu» or «tersebut» that closes it: «pria berkebangsaan Korea itu». */
function pointedEnd(reading: QuoteReading, { zone, from, to }: WordStretch, end: number): number {
  if (end < to && LEXICON.demonstratives.has(formAt(zone, end))) return end + 1
  if (!isPersonNoun(formAt(zone, from))) return end
  for (let index = end; index < Math.min(to, end + MAX_EPITHET); index++) {
    const form = formAt(zone, index)
    if (gapBefore(reading, zone, index).trim() !== '') return end
    if (LEXICON.demonstratives.has(form)) return index + 1
    if (LEXICON.stops.has(form) && form !== 'yang') return end
  }
  return end
}

/** The first person of a stretch who is not merely a relation of the one meant («kuasa hukum X, Y» is Y). */
function firstPerson(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  const persons: number[] = []
  for (let index = from; index < to; index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start) persons.push(index)
  }
  const own = persons.find((index) => index === from || !isRelation(reading, { zone, from, to }, index))
  return own === undefined ? null : nameAt(reading, { zone, from, to }, own)
}
