import { describe, expect, test } from 'vitest'
import { entities } from '../../../src/entities.js'
import { entities as listed } from '../../../src/gazetteer.js'
import { parseArticle } from '../../../src/index.js'
import type { Entity, KnownEntity } from '../../../src/types.js'
import { checkLaws } from '../../laws.js'

const STORY = `Bank Pesisir Buka Kantor di Lembayung

LEMBAYUNG - Bank Pesisir membuka kantor baru di Lembayung, Kamis (5/2/2026). Direktur Utama Ratna Wijaya hadir di sana.

"Kami melayani nelayan," kata Ratna. Menurut Bupati Lembayung, BPS akan menyalurkan kredit bersama Koperasi Bank Pesisir Utama.`

const entry = (rest: Partial<KnownEntity>): KnownEntity => ({ id: 'bank-1', type: 'ORG', name: 'Bank Pesisir', ...rest })
const read = (names: readonly KnownEntity[], text = STORY) => parseArticle(text, { stages: [entities({ names })] }).entities
const formsOf = ({ mentions }: Entity) => mentions.map(({ text }) => text)

describe.each([
  ['with the tagger', entities],
  ['without it', listed],
])('names of the caller, %s,', (_, stageOf) => {
  const readWith = (names: readonly KnownEntity[]) => parseArticle(STORY, { stages: [stageOf({ names })] })

  test('keep their id, type and kind, by any of their forms', () => {
    const article = readWith([entry({ kind: 'company', aliases: ['BPS'] })])
    const bank = article.entities.find(({ id }) => id === 'bank-1')
    expect(bank).toMatchObject({ type: 'ORG', kind: 'company', name: 'Bank Pesisir', aliases: ['BPS'] })
    expect(bank && formsOf(bank)).toContain('BPS')
    expect(checkLaws(article)).toEqual([])
  })
})

test('a longer name of ours stands, a shorter gives way', () => {
  const found = read([entry({ id: 'koperasi', name: 'Koperasi Bank Pesisir Utama' }), entry({})])
  expect(found.find(({ id }) => id === 'koperasi')?.mentions).toHaveLength(1)
  const short = read([entry({ id: 'wijaya', type: 'PER', name: 'Wijaya' })])
  expect(short.find(({ id }) => id === 'wijaya')).toBeUndefined()
  expect(short.map(({ name }) => name)).toContain('Ratna Wijaya')
})

test('two entries never become one entity, however alike they are', () => {
  const names = [
    entry({ id: 'ratna', type: 'PER', name: 'Ratna Wijaya' }),
    entry({ id: 'wijaya', type: 'PER', name: 'Ratna Wijaya Kusuma' }),
  ]
  const found = read(names, 'Ratna Wijaya Kusuma datang pagi. Ratna Wijaya datang sore. Ratna Wijaya Kusuma pulang malam.')
  expect(found.map(({ id, mentions }) => [id, mentions.length])).toEqual([
    ['wijaya', 2],
    ['ratna', 1],
  ])
})

test('an id of the caller is never given to another entity', () => {
  const found = read([entry({ id: 'ratna-wijaya' })])
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  expect(found.find(({ id }) => id === 'ratna-wijaya')?.name).toBe('Bank Pesisir')
})

test('what the text calls by an office of theirs is theirs: the role has its place in the text', () => {
  const names = [entry({ id: 'ratna', type: 'PER', name: 'Ratna Wijaya', roles: ['Bupati Lembayung', 'Gubernur'] })]
  const person = read(names).find(({ id }) => id === 'ratna')
  expect(person?.roles.map(({ title, text }) => [title, text])).toContainEqual(['Bupati Lembayung', 'Bupati Lembayung'])
  expect(person?.roles.map(({ title }) => title)).not.toContain('Gubernur')
})

test('an abbreviation is found in capitals only, a name with its capitals', () => {
  const names = [entry({ name: 'Air Bersih', aliases: ['AB'] })]
  expect(read(names, 'Warga butuh air bersih, ab dan Air.')).not.toContainEqual(expect.objectContaining({ id: 'bank-1' }))
  expect(read(names, 'PT itu bernama Air Bersih, disingkat AB.')).toContainEqual(expect.objectContaining({ id: 'bank-1' }))
})

describe('a TypeError names', () => {
  const act = (names: unknown) => () => entities({ names: names as KnownEntity[] })
  test.each<[string, unknown, RegExp]>([
    ['a list that is none', {}, /entities: names must be an array of objects; got an object/],
    ['an entry that is none', ['Bank'], /names\[0\] must be an object; got string/],
    ['a field of unknown name', [{ ...entry({}), alias: [] }], /names\[0\] has no option "alias"; did you mean "aliases"/],
    ['a type that is none', [{ ...entry({}), type: 'BANK' }], /names\[0\]\.type must be one of PER, ORG, LOC, MISC; got "BANK"/],
    ['a blank name', [entry({ name: ' ' })], /names\[0\]\.name must be a string that is not blank/],
    ['a form that names two', [entry({}), entry({ id: 'bank-2' })], /"Bank Pesisir" names both "bank-1" and "bank-2"/],
  ])('%s', (_, names, message) => {
    expect(act(names)).toThrow(TypeError)
    expect(act(names)).toThrow(message)
  })
})
