import { ENGLISH } from './words/english.js'
import { INDONESIAN_STRONG, INDONESIAN_WEAK, SHARED_WITH_MALAY } from './words/indonesian.js'
import { JAVANESE } from './words/javanese.js'
import { MALAY_STRONG, MALAY_WEAK } from './words/malay.js'
import { SUNDANESE } from './words/sundanese.js'

/** What a text's words say: votes for each language; `malayic` counts those for Indonesian and Malay together. */
export interface Votes {
  malayic: number
  id: number
  ms: number
  jv: number
  su: number
  en: number
}

/** In votes. */
const STRONG = 3
/** In votes. */
const WEAK = 1
const WORDS = tableOf([
  [SHARED_WITH_MALAY, { malayic: 1 }],
  [INDONESIAN_STRONG, { malayic: 1, id: STRONG }],
  [INDONESIAN_WEAK, { malayic: 1, id: WEAK }],
  [MALAY_STRONG, { malayic: 1, ms: STRONG }],
  [MALAY_WEAK, { malayic: 1, ms: WEAK }],
  [JAVANESE, { jv: 1.5 }],
  [SUNDANESE, { su: 1.5 }],
  [ENGLISH, { en: 1 }],
])

/** Spellings and affixes that give a language away in words the lists do not hold; the first that fits votes. */
const AFFIXES: readonly [RegExp, Partial<Votes>][] = [
  [/keun(?:ana)?$/, { su: 1 }],
  [/eu(?!m$)/, { su: 0.5 }],
  [/.{3}(?:ake|aken|ipun)$/, { jv: 1 }],
  [/^(?:ng|nj|nd|mb)[aeiou]|[dt]h[aeiou]/, { jv: 0.5 }],
  [/.{3}(?<!nel|^tel)iti$/, { malayic: 0.5, ms: STRONG }],
  [/.{3}itas$/, { malayic: 0.5, id: STRONG }],
  [/.{3}(?:tion|ing|ly|ed)$/, { en: 0.5 }],
  [/^(?:mem|men|meng|ber|ter|pem|pen|peng|per|ke|di).{3,}(?:kan|an|nya|i)$/, { malayic: 0.5 }],
]
const CLITIC = /(?:nya|lah|pun)$/

/** The votes of these words, given in lower case. */
export function votesOf(words: readonly string[]): Votes {
  const votes: Votes = { malayic: 0, id: 0, ms: 0, jv: 0, su: 0, en: 0 }
  for (const word of words) {
    const evidence = evidenceOf(word)
    if (!evidence) continue
    votes.malayic += evidence.malayic ?? 0
    votes.id += evidence.id ?? 0
    votes.ms += evidence.ms ?? 0
    votes.jv += evidence.jv ?? 0
    votes.su += evidence.su ?? 0
    votes.en += evidence.en ?? 0
  }
  return votes
}

function evidenceOf(word: string): Partial<Votes> | undefined {
  const listed = WORDS.get(word)
  if (listed || word.length < 4) return listed
  return WORDS.get(word.replace(CLITIC, '')) ?? AFFIXES.find(([affix]) => affix.test(word))?.[1]
}

/** One table of all lists; a word that stands in several votes for each of its languages. */
function tableOf(lists: readonly (readonly [string, Partial<Votes>])[]): ReadonlyMap<string, Partial<Votes>> {
  const table = new Map<string, Partial<Votes>>()
  for (const [words, votes] of lists) {
    for (const word of words.split(' ')) table.set(word, { ...table.get(word), ...votes })
  }
  return table
}
