import { hashText, mix } from '../../../model/features/hash.js'
import type { Scene } from './scenes.js'
import { BEYOND, type RoleWordFacts, wordFacts } from './word-facts.js'

/** How many features the words of a role are told by: templates are hashed to so many. */
export const ROLE_FEATURES = 1 << 16
/** How many words away a person still counts. */
const REACH = 16
/** Distances from here on are one. */
const FAR = 6

/** The features of each word of a sentence with names, as numbers below `ROLE_FEATURES`. */
export function roleFeatures(scene: Scene): number[][] {
  const facts = wordFacts(scene)
  const after = personsAfter(scene)
  const before = personsBefore(scene)
  return facts.map((_, at) => {
    const features: number[] = []
    const add = (template: number, first: number, second = 0) => {
      features.push(mix(template, first, second) & (ROLE_FEATURES - 1))
    }
    const near = [-3, -2, -1, 0, 1, 2, 3].map((offset) => facts[at + offset] ?? BEYOND)
    addWord(add, near[3] as RoleWordFacts)
    addNeighbours(add, near)
    addClusters(add, near)
    addPerson(add, 100, facts, at, after[at] as number)
    addPerson(add, 110, facts, at, before[at] as number)
    return features
  })
}

type Add = (template: number, first: number, second?: number) => void

function addWord(add: Add, { form, mask, tag, kind, shape }: RoleWordFacts): void {
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
function addNeighbours(add: Add, near: readonly RoleWordFacts[]): void {
  near.forEach(({ form, tag, shape }, index) => {
    if (index === 3) return
    add(10 + index, form)
    add(20 + index, tag)
    if (index === 2 || index === 4) add(30 + index, shape)
  })
  for (let index = 1; index < 5; index++) add(40 + index, partOf(near[index]), partOf(near[index + 1]))
  const [previous, word, next] = near.slice(2, 5) as [RoleWordFacts, RoleWordFacts, RoleWordFacts]
  add(50, mix(0, previous.mask, word.mask), next.mask)
  add(51, previous.kind * 16 + word.kind, next.kind)
  add(52, previous.tag * 16 + word.tag, next.tag)
  add(53, previous.shape * 16 + word.shape, next.shape)
}

/** What the word is, whatever word it is. */
function partOf({ kind, tag }: RoleWordFacts = BEYOND): number {
  return kind * 16 + tag
}

function addClusters(add: Add, near: readonly RoleWordFacts[]): void {
  for (let index = 2; index < 5; index++) {
    near[index]?.path.forEach((hash, step) => {
      add(60 + index * 4 + step, hash)
    })
  }
}

/** What lies between the word and the person on one side of it. */
function addPerson(add: Add, template: number, facts: readonly RoleWordFacts[], at: number, person: number): void {
  const word = facts[at] as RoleWordFacts
  const part = partOf(word)
  const distance = Math.abs(person - at)
  if (person < 0 || distance > REACH) {
    add(template, FAR + 1)
    add(template + 1, FAR + 1, part)
    return
  }
  const side = person > at ? 1 : -1
  const signs = signsBetween(facts, Math.min(at, person) + 1, Math.max(at, person))
  const near = Math.min(distance, FAR)
  const beside = facts[person - side] as RoleWordFacts
  add(template, near)
  add(template + 1, near, part)
  add(template + 2, signs.hash)
  add(template + 3, signs.hash, part)
  add(template + 4, beside.mask)
  add(template + 5, beside.mask, part)
  add(template + 6, signs.parts, word.kind)
}

/** The signs of words, those that repeat once; `parts` tells whether a verb, a comma or a person is among them. */
function signsBetween(facts: readonly RoleWordFacts[], from: number, to: number): { hash: number; parts: number } {
  let signs = ''
  for (let at = from; at < to; at++) {
    const { sign } = facts[at] as RoleWordFacts
    if (!signs.endsWith(sign)) signs += sign
  }
  const parts = (signs.includes('v') ? 1 : 0) + (signs.includes(',') ? 2 : 0) + (signs.includes('P') ? 4 : 0)
  return { hash: hashText(signs), parts }
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
