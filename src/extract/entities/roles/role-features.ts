import { type FeatureList, featureList } from '../../../model/features/features.js'
import { EMPTY_HASH, extendHash, finishHash, mix } from '../../../model/features/hash.js'
import type { Scene } from './scenes.js'
import { BEYOND, type RoleWordFacts, wordFacts } from './word-facts.js'

/** How many features the words of a role are told by: templates are hashed to so many. */
export const ROLE_FEATURES = 1 << 16
/** How many words away a person still counts. */
const REACH = 16
/** Distances from here on are one. */
const FAR = 6

/** Calls back with the features of each word of a sentence with names, as numbers below `ROLE_FEATURES`; the list is used again. */
export function forEachRoleFeatures(scene: Scene, use: (features: FeatureList, at: number) => void): void {
  const facts = [BEYOND, BEYOND, BEYOND, ...wordFacts(scene), BEYOND, BEYOND, BEYOND]
  const after = personsAfter(scene)
  const before = personsBefore(scene)
  for (let at = 0; at < after.length; at++) {
    list.length = 0
    addWord(facts[at + EDGE] as RoleWordFacts)
    addNeighbours(facts, at + EDGE)
    addClusters(facts, at + EDGE)
    addPerson(100, facts, at + EDGE, after[at] as number)
    addPerson(110, facts, at + EDGE, before[at] as number)
    use(list, at)
  }
}

/** How many words beyond its ends a sentence is given. */
const EDGE = 3
const list = featureList()

function add(template: number, first: number, second = 0): void {
  list.hashes[list.length++] = mix(template, first, second) & (ROLE_FEATURES - 1)
}

function addWord({ form, mask, tag, kind, shape }: RoleWordFacts): void {
  add(0, 0)
  add(1, form)
  add(2, kind)
  add(3, tag)
  add(4, shape)
  add(5, kind, tag)
  add(6, shape, tag)
  add(7, mask, kind)
}

/** Of seven words, the middle one of which is meant. */
function addNeighbours(facts: readonly RoleWordFacts[], at: number): void {
  for (let index = 0; index < 7; index++) {
    if (index === EDGE) continue
    const { form, tag, shape } = facts[at - EDGE + index] as RoleWordFacts
    add(10 + index, form)
    add(20 + index, tag)
    if (index === 2 || index === 4) add(30 + index, shape)
  }
  for (let index = 1; index < 5; index++)
    add(40 + index, partOf(facts[at - EDGE + index] as RoleWordFacts), partOf(facts[at - EDGE + index + 1] as RoleWordFacts))
  const previous = facts[at - 1] as RoleWordFacts
  const word = facts[at] as RoleWordFacts
  const next = facts[at + 1] as RoleWordFacts
  add(50, mix(0, previous.mask, word.mask), next.mask)
  add(51, previous.kind * 16 + word.kind, next.kind)
  add(52, previous.tag * 16 + word.tag, next.tag)
  add(53, previous.shape * 16 + word.shape, next.shape)
}

/** What the word is, whatever word it is. */
function partOf({ kind, tag }: RoleWordFacts): number {
  return kind * 16 + tag
}

function addClusters(facts: readonly RoleWordFacts[], at: number): void {
  for (let offset = -1; offset <= 1; offset++) {
    const { path } = facts[at + offset] as RoleWordFacts
    const template = 72 + offset * 4
    for (let step = 0; step < path.length; step++) add(template + step, path[step] as number)
  }
}

/** What lies between the word and the person on one side of it, at -1 where none is. */
function addPerson(template: number, facts: readonly RoleWordFacts[], at: number, person: number): void {
  const word = facts[at] as RoleWordFacts
  const part = partOf(word)
  const other = person + EDGE
  const distance = Math.abs(other - at)
  if (person < 0 || distance > REACH) {
    add(template, FAR + 1)
    add(template + 1, FAR + 1, part)
    return
  }
  const near = Math.min(distance, FAR)
  const beside = facts[other > at ? other - 1 : other + 1] as RoleWordFacts
  const from = Math.min(at, other) + 1
  const to = Math.max(at, other)
  const signs = signsBetween(facts, from, to)
  add(template, near)
  add(template + 1, near, part)
  add(template + 2, signs)
  add(template + 3, signs, part)
  add(template + 4, beside.mask)
  add(template + 5, beside.mask, part)
  add(template + 6, partsBetween(facts, from, to), word.kind)
}

/** A hash of the signs of words, those that repeat once. */
function signsBetween(facts: readonly RoleWordFacts[], from: number, to: number): number {
  let hash = EMPTY_HASH
  let last = ''
  for (let at = from; at < to; at++) {
    const { sign } = facts[at] as RoleWordFacts
    if (sign !== last) hash = extendHash(hash, sign)
    last = sign
  }
  return finishHash(hash)
}

/** Whether a verb, a comma or a person is among words, as bits. */
function partsBetween(facts: readonly RoleWordFacts[], from: number, to: number): number {
  let parts = 0
  for (let at = from; at < to; at++) {
    const { sign } = facts[at] as RoleWordFacts
    parts |= sign === 'v' ? 1 : sign === ',' ? 2 : sign === 'P' ? 4 : 0
  }
  return parts
}

/** Where the next person begins, for each word; -1 where none does. */
function personsAfter({ owner, words }: Scene): number[] {
  const found = new Array<number>(words.length)
  let person = -1
  for (let at = words.length - 1; at >= 0; at--) {
    found[at] = person
    if (owner[at]?.name.type === 'PER' && owner[at]?.name.from === at) person = at
  }
  return found
}

/** The last word of the person before, for each word; -1 where there is none. */
function personsBefore({ owner, words }: Scene): number[] {
  let person = -1
  return words.map((_, at) => {
    const last = person
    if (owner[at]?.name.type === 'PER' && owner[at]?.name.to === at + 1) person = at
    return last
  })
}
