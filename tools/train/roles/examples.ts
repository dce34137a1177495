import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recogniseNames } from '../../../src/extract/entities/mentions/recognise-names.js'
import { ROLE_STATE } from '../../../src/extract/entities/roles/role-phrases.js'
import { type Scene, scenesOf } from '../../../src/extract/entities/roles/scenes.js'
import { tagNames, wordClassOf } from '../../../src/model/tagger.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/telling.js'
import type { EntityType, Span } from '../../../src/types.js'

interface Item extends Span {
  readonly type: EntityType | 'ROLE'
  readonly of?: 'next' | 'previous'
}

/** A role as annotated, with the person whose it is. */
export interface GoldPair {
  readonly role: Span
  readonly person: Span
}

/** An annotated paragraph with its sentences, in which the library has found names. */
export interface Example {
  readonly id: string
  readonly outlet: string
  readonly text: string
  readonly scenes: readonly Scene[]
  readonly roles: readonly Item[]
  readonly pairs: readonly GoldPair[]
  readonly persons: readonly Span[]
}

/** The annotated paragraphs of a file. Names are those that the library finds, as they will be where roles are read. */
export function readExamples(shared: string, file: string): Example[] {
  const lines = readFileSync(join(shared, file), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const { id, outlet, text, entities } = JSON.parse(line) as { id: string; outlet: string; text: string; entities: Item[] }
    const scenes = [...scenesOf(text, recogniseNames(proseDoc(fromText(text)), tagNames, null), wordClassOf).values()]
    const roles = entities.filter(({ type }) => type === 'ROLE')
    const persons = entities.filter(({ type }) => type === 'PER')
    return { id, outlet: siteOf(outlet), text, scenes, roles, pairs: roles.flatMap((role) => pairOf(role, persons)), persons }
  })
}

/** The outlet of all editions: «jogja.tribunnews.com» and «tribunnews.com» are one. */
function siteOf(outlet: string): string {
  return outlet
    .replace(/\.(?:com|co\.id|co|id|net|org)$/, '')
    .split('.')
    .at(-1) as string
}

/** The role with the person on its side, if there is one. */
export function pairOf(role: Item, persons: readonly Span[]): GoldPair[] {
  const person =
    role.of === 'next' ? persons.find(({ start }) => start >= role.end) : persons.findLast(({ end }) => end <= role.start)
  return person ? [{ role, person }] : []
}

/** The state of each word of a sentence. */
export function statesOf(scene: Scene, roles: readonly Item[]): number[] {
  const states = scene.words.map((): number => ROLE_STATE.OUTSIDE)
  for (const { start, end, of } of roles) {
    const first = of === 'next' ? ROLE_STATE.OF_NEXT : ROLE_STATE.OF_PREVIOUS
    let begun = false
    scene.words.forEach((word, at) => {
      if (word.start < start || word.end > end) return
      states[at] = begun ? first + 1 : first
      begun = true
    })
  }
  return states
}
