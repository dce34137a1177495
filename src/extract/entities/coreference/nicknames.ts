import type { Word } from '../../../text/words/word.js'
import { isGivenName } from '../gazetteer/titles.js'
import type { Recognised } from '../mentions/proposals.js'

/** In letters. */
const SHORTEST_NICK = 4
/** In letters: a name without one letter is a misspelling. */
const FEWEST_CUT = 2

/** The words of a name in lower case, and its mentions in text order. */
interface Named {
  readonly words: readonly string[]
  readonly mentions: readonly Recognised[]
}

/**
 * «Milo» behind «Milomir Santoso»: the beginning of a given name, first heard after the full one. A given name that is common by itself is
 * somebody else's: «Budi» behind «Budiman Santoso».
 */
export function isNickname(short: Named, long: Named): boolean {
  const [nick = ''] = short.words
  const [given = ''] = long.words
  const [mention, full] = [short.mentions[0], long.mentions[0]] as [Recognised, Recognised]
  const isCut = short.words.length === 1 && long.words.length > 1 && nick.length >= SHORTEST_NICK && given.startsWith(nick)
  if (!isCut || given.length - nick.length < FEWEST_CUT || mention.name.start < full.name.start) return false
  return !isGivenName(mention.reading.words[mention.name.from] as Word)
}
