import { expect, test } from 'vitest'
import { recogniseNames } from '../../src/extract/entities/mentions/recognise-names.js'
import { rolesIn } from '../../src/extract/entities/roles/roles.js'
import { scenesOf } from '../../src/extract/entities/roles/scenes.js'
import { unpackRoles } from '../../src/extract/entities/roles/weights.js'
import { tagNames, wordClassOf } from '../../src/model/tagger.js'
import { fromText } from '../../src/source/text.js'
import { proseDoc } from '../../src/structure/telling.js'
import { type Example, pairOf, statesOf } from '../../tools/train/roles/examples.js'
import { foldsOf } from '../../tools/train/roles/folds.js'
import { trainRoles } from '../../tools/train/roles/model.js'
import { addCounts, noCounts } from '../../tools/train/roles/scores.js'

/** A paragraph with one role of a person. */
function exampleOf(text: string, role: string, person: string, outlet = 'a'): Example {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const persons = [spanOf(person)]
  const roles = [
    {
      ...spanOf(role),
      type: 'ROLE' as const,
      of: text.indexOf(role) < text.indexOf(person) ? ('next' as const) : ('previous' as const),
    },
  ]
  const scenes = [...scenesOf(text, recogniseNames(proseDoc(fromText(text)), tagNames, null), wordClassOf).values()]
  return { id: text, outlet, text, scenes, roles, pairs: roles.flatMap((one) => pairOf(one, persons)), persons }
}

const BEFORE = exampleOf('Hal itu dikatakan pawang hujan Budi Santoso.', 'pawang hujan', 'Budi Santoso')
const AFTER = exampleOf('Menurut Dewi Lestari, pawang hujan, langit cerah.', 'pawang hujan', 'Dewi Lestari', 'b')

test('words have the state of the role that they are in, by the side of its person', () => {
  expect(statesOf(BEFORE.scenes[0] as Example['scenes'][number], BEFORE.roles)).toEqual([0, 0, 0, 1, 2, 0, 0, 0])
  expect(statesOf(AFTER.scenes[0] as Example['scenes'][number], AFTER.roles)).toEqual([0, 0, 0, 0, 3, 4, 0, 0, 0, 0])
})

test('a role is that of the person behind it, not of one that it names', () => {
  const role = { start: 10, end: 40, type: 'ROLE' as const, of: 'next' as const }
  const [inside, behind] = [
    { start: 22, end: 30 },
    { start: 42, end: 50 },
  ]
  expect(pairOf(role, [inside, behind] as Example['persons'])).toEqual([{ role, person: behind }])
  expect(pairOf(role, [inside] as Example['persons'])).toEqual([])
})

test('what was taught is read; the same seed gives the same weights', () => {
  const settings = { epochs: 20, seed: 1, alpha: 0.2, l1: 0, l2: 0.01 }
  const weights = trainRoles([BEFORE, AFTER], settings)
  expect(trainRoles([BEFORE, AFTER], settings)).toEqual(weights)
  const chain = unpackRoles(weights)
  for (const example of [BEFORE, AFTER]) {
    const roles = example.scenes.flatMap((scene) => rolesIn(chain, scene))
    expect(roles.map(({ text, person }) => [text, person.name.start])).toEqual([['pawang hujan', example.persons[0]?.start]])
    const counts = noCounts()
    expect(addCounts(counts, example, roles)).toEqual({ missed: [], wrong: [] })
    expect(counts).toEqual({ gold: 1, found: 1, right: 1, bare: 0, spurious: 0 })
  }
})

test('a role that nobody has is wrong, and its person got one without having it', () => {
  const counts = noCounts()
  const roles = BEFORE.scenes.flatMap((scene) =>
    rolesIn(unpackRoles(trainRoles([BEFORE], { epochs: 20, seed: 1, alpha: 0.2, l1: 0, l2: 0 })), scene),
  )
  const { wrong } = addCounts(counts, { ...BEFORE, roles: [], pairs: [] }, roles)
  expect(wrong).toHaveLength(1)
  expect(counts).toEqual({ gold: 0, found: 1, right: 0, bare: 1, spurious: 1 })
})

test('outlets lie in one fold, and the folds are even', () => {
  const examples = ['a', 'b', 'c', 'd'].flatMap((outlet) =>
    Array.from({ length: 3 }, () => exampleOf(BEFORE.text, 'pawang hujan', 'Budi Santoso', outlet)),
  )
  const folds = foldsOf(examples, 2)
  expect([...folds.values()].sort()).toEqual([0, 0, 1, 1])
})
