import { LEXICON } from '../reading/lexicon.js'
import { formAt, mentionOfWord, type Reading, type Stretch, wordOf } from '../reading/reading.js'
import { isRelation, nameAt, phraseEnd, phraseVoice, pronounAt, type Voice } from './sources.js'

/** The speaker named after a cue: «kata [pelatih] Shin Tae-yong», «ujar Kapolres Bogor», «tutur dia». */
export function speakerAfter(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  if (from >= to) return null
  const pronoun = pronounAt(reading, { zone, from, to }, from)
  if (pronoun) return pronoun
  const end = phraseEnd(reading, { zone, from, to })
  const person = firstPerson(reading, { zone, from, to: end })
  const pointed = end < to && LEXICON.demonstratives.has(formAt(zone, end)) ? end + 1 : end
  return person ?? phraseVoice(reading, { zone, from, to: pointed })
}

/** The first person of a stretch who is not merely a relation of the one meant («kuasa hukum X, Y» is Y). */
function firstPerson(reading: Reading, { zone, from, to }: Stretch): Voice | null {
  const persons: number[] = []
  for (let index = from; index < to; index++) {
    const mention = mentionOfWord(reading, zone, index)
    if (mention?.entity.type === 'PER' && mention.start === wordOf(zone, index).start) persons.push(index)
  }
  const own = persons.find((index) => index === from || !isRelation(reading, { zone, from, to }, index))
  return own === undefined ? null : nameAt(reading, { zone, from, to }, own)
}
