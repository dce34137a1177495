import { hashText } from '../../../model/features/hash.js'
import type { WordClass } from '../../../model/tag.js'
import { hasStativeShape, hasVerbShape } from '../../../text/verb-shape.js'
import { remembering } from '../../../text/words/remember.js'
import { isCapital, type Word } from '../../../text/words/word.js'
import { isFieldForm } from '../gazetteer/heads.js'
import {
  addressLength,
  degreeLength,
  officeLength,
  opensTitle,
  personNounLength,
  rankLength,
  statusAt,
} from '../gazetteer/titles.js'
import type { Scene } from './scenes.js'

/** What the features of a role say of a word. No person's name is told from another. */
export interface RoleWordFacts {
  /** Hash of the word; for a person's name, of its type. */
  readonly form: number
  /** Hash of the word; for any name, of its type. */
  readonly mask: number
  /** The type of the name that the word belongs to, below 16, another where the name begins; 0 without. */
  readonly tag: number
  /** What the word does by the lists: office, rank, verb and so on. */
  readonly kind: number
  readonly shape: number
  /** Clusters of the word; empty for a person's name. */
  readonly path: WordClass
  /** One character, by which the words between two places are told. */
  readonly sign: string
}

const KIND = { NONE: 0, OFFICE: 1, INSIDE: 2, STATUS: 3, RANK: 4, ADDRESS: 5, DEGREE: 6, FIELD: 7, PERSON_NOUN: 8, VERB: 9 }
/** The sign of each kind. */
const KIND_SIGNS = 'loosradfnv'
/** The tag of a word inside a name of the type; where the name begins, one more. */
const TAGS = { PER: 1, ORG: 3, LOC: 5, MISC: 7 }
const SHAPES = { lower: 0, title: 1, upper: 2, mixed: 3, digits: 4, mark: 5 }
/** Shape of all words where capitals say nothing. */
const ANY_SHAPE = 6
/** Hash of what stands for no word; hashes of tags and of numbers lie beside it. */
const EDGE = 0x5bd1
const NO_PATH: WordClass = []

/** What lies beyond the ends of the sentence. */
export const BEYOND: RoleWordFacts = { form: EDGE, mask: EDGE, tag: 15, kind: 15, shape: 15, path: NO_PATH, sign: '#' }

/** The facts of each word of a sentence. */
export function wordFacts({ words, owner, cased, classOf }: Scene): RoleWordFacts[] {
  const kinds = kindsOf(words)
  return words.map((word, at) => {
    const name = owner[at]?.name
    const tag = name ? TAGS[name.type] + (name.from === at ? 1 : 0) : 0
    const kind = kinds[at] as number
    const hash = word.shape === 'digits' ? EDGE + word.text.length : hashText(word.lower)
    const person = name?.type === 'PER'
    return {
      form: person ? EDGE - tag : hash,
      mask: name ? EDGE - tag : hash,
      tag,
      kind,
      shape: cased || word.shape === 'mark' || word.shape === 'digits' ? SHAPES[word.shape] : ANY_SHAPE,
      path: person ? NO_PATH : classOf(hash),
      sign: name ? (name.type[0] as string) : signOf(word, kind, cased),
    }
  })
}

function signOf(word: Word, kind: number, cased: boolean): string {
  if (word.shape === 'mark') return word.text
  if (word.shape === 'digits') return '0'
  return kind === KIND.NONE && cased && isCapital(word) ? 'C' : (KIND_SIGNS[kind] as string)
}

function kindsOf(words: readonly Word[]): number[] {
  const kinds = words.map(({ lower, shape }) => {
    const kind = kindByForm(lower)
    return kind === KIND.VERB && shape !== 'lower' ? KIND.NONE : kind
  })
  for (let at = 0; at < words.length; ) at = opensTitle((words[at] as Word).lower) ? markPhrase(words, at, kinds) : at + 1
  return kinds
}

/** What the form of a word says by itself. */
const kindByForm = remembering((lower): number => {
  if (isFieldForm(lower)) return KIND.FIELD
  return hasVerbShape(lower) || hasStativeShape(lower) ? KIND.VERB : KIND.NONE
})

/** The kinds of phrases, and how many words of one begin at a word. */
const PHRASES: readonly (readonly [kind: number, lengthAt: (words: readonly Word[], at: number) => number])[] = [
  [KIND.STATUS, (words, at) => statusAt(words, at)?.length ?? 0],
  [KIND.OFFICE, officeLength],
  [KIND.RANK, rankLength],
  [KIND.DEGREE, degreeLength],
  [KIND.ADDRESS, addressLength],
  [KIND.PERSON_NOUN, personNounLength],
]

/** Marks the words of the longest phrase of the lists that begins here, among equals the first; where it ends. */
function markPhrase(words: readonly Word[], at: number, kinds: number[]): number {
  let longest = 0
  let best: number = KIND.NONE
  for (const [kind, lengthAt] of PHRASES) {
    const length = lengthAt(words, at)
    if (length <= longest) continue
    longest = length
    best = kind
  }
  for (let offset = 0; offset < longest; offset++) kinds[at + offset] = best === KIND.OFFICE && offset > 0 ? KIND.INSIDE : best
  return at + Math.max(1, longest)
}
