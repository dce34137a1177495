import { describe, expect, test } from 'vitest'
import { type AnyStage, compose, given, stage, toDoc, withKnown } from '../../src/core.js'
import { timexes } from '../../src/dates.js'
import { entities } from '../../src/entities.js'
import { events } from '../../src/events.js'
import { entities as listed } from '../../src/gazetteer.js'
import { defineExtractor, fromText, parseArticle } from '../../src/index.js'
import { quantities } from '../../src/quantities.js'
import { quotes } from '../../src/quotes.js'
import type { Doc, Entity } from '../../src/types.js'
import { articleOf, fixtures, sourceOf } from '../fixtures.js'

const TEXT = `Bupati Lembayung Resmikan Pasar

LEMBAYUNG - Bupati Lembayung Ratna Wijaya meresmikan pasar itu, Kamis (5/2/2026). Biayanya Rp2 miliar.

"Pasar ini milik warga," kata Ratna.`
const words = stage('words', (doc) => doc.text.split(/\s+/).length)
const untyped = compose as unknown as (...stages: unknown[]) => (input: unknown, options?: unknown) => Record<string, unknown>

describe('a composition', () => {
  test('reads what its stages find, by name, with the doc', () => {
    const read = compose(timexes(), words)(TEXT)
    expect(read.timexes.map(({ value }) => value)).toEqual(['2026-02-05'])
    expect(read.words).toBe(TEXT.split(/\s+/).length)
    expect(read.doc).toEqual(toDoc(fromText(TEXT)))
    expect(Object.keys(read).sort()).toEqual(['doc', 'timexes', 'warnings', 'words'])
  })

  test('takes a text, a source or a doc', () => {
    const read = compose(timexes())
    expect(read(fromText(TEXT))).toEqual(read(TEXT))
    expect(read(toDoc(fromText(TEXT)))).toEqual(read(TEXT))
  })

  test('takes another structure', () => {
    const structure = (source: Parameters<typeof toDoc>[0]): Doc => ({ ...toDoc(source), sentences: [] })
    expect(compose(timexes())(TEXT, { structure }).timexes).toEqual([])
  })

  test('of all stages finds what parseArticle finds', () => {
    for (const fixture of fixtures.filter((_, index) => index % 4 === 0)) {
      const article = articleOf(fixture)
      const known = fixture.options.publishedAt === undefined ? {} : { publishedAt: fixture.options.publishedAt }
      const all = compose(timexes(), entities(), quotes(), quantities(), events())
      const { doc, warnings, ...found } = all(sourceOf(fixture), { known })
      expect(article).toMatchObject(found)
    }
  })

  test('warns of what its own stages see, and of nothing else', () => {
    const odd = 'Rapat Ditunda\n\nRapat ditunda sampai 31 Februari 2026, kata ketua panitia kepada wartawan kemarin.'
    const codes = (warnings: readonly { code: string }[]) => warnings.map(({ code }) => code)
    expect(codes(compose(timexes())(odd).warnings)).toEqual(['impossible-date'])
    expect(codes(compose(words)(odd).warnings)).toEqual([])
    expect(codes(parseArticle(odd).warnings)).toContain('impossible-date')
    expect(codes(parseArticle(odd, { stages: { timexes: () => [] } }).warnings)).not.toContain('impossible-date')
  })
})

describe('a value that is given', () => {
  test('stands for what a remote model answers, in three lines', async () => {
    const findEntities = async (doc: Doc): Promise<Entity[]> => entities().run(doc, {})

    const doc = toDoc(fromText(TEXT))
    const found = given('entities', await findEntities(doc))
    const article = parseArticle(doc, { stages: [found] })

    expect(article).toEqual(parseArticle(TEXT))
  })

  test('is what later stages read', () => {
    const { quotes: said } = compose(given('entities', []), quotes())(TEXT)
    expect(said.map(({ speaker }) => speaker?.entity)).toEqual([null])
  })
})

test('entities without the tagger are those of the lists, heads and the text', () => {
  const names = compose(listed())(TEXT).entities.map(({ name }) => name)
  expect(names).toContain('Lembayung')
  expect(compose(listed(), quotes())(TEXT).quotes).toHaveLength(1)
})

describe('for callers without types, a TypeError names', () => {
  test.each<[string, unknown[], RegExp]>([
    ['a stage in wrong order', [quotes(), entities()], /«quotes» needs «entities», which stands after it/],
    ['a missing stage', [quotes()], /«quotes» needs «entities», which no stage gives/],
    ['two of one name', [entities(), listed()], /two stages are named «entities»/],
    ['a reserved name', [stage('doc', () => 1)], /cannot be named «doc»/],
    ['what is no stage', [() => []], /object \{ name, run \}.*got function/],
  ])('%s', (_, stages, message) => {
    expect(() => untyped(...stages)).toThrow(TypeError)
    expect(() => untyped(...stages)).toThrow(message)
  })
})

describe('what a stage gives is checked', () => {
  const span = { start: 0, end: 999 }
  const mention = { start: 0, end: 6, text: 'Pasar ' }
  const person = { id: 'a', type: 'PER', kind: null, code: null, name: 'A', aliases: [], roles: [], mentions: [] }
  test.each<[string, unknown, RegExp]>([
    ['a promise', Promise.resolve([]), /«own» gave a Promise.*given\('own', value\)/],
    ['a span outside the text', [span], /«own» gave a span from 0 to 999 in a text of \d+ characters/],
    ['a span inside other values', [{ id: 'a', mentions: [span] }], /«own» gave a span from 0 to 999/],
    ['a span that ends before it begins', { start: 5, end: 2 }, /«own» gave a span from 5 to 2/],
    ['offsets that are no whole numbers', { start: 0.5, end: 2 }, /«own» gave a span from 0.5 to 2/],
    ['characters that stand elsewhere', [mention], /«own» gave "Pasar " from 0 to 6, where the text has "Bupati"/],
    ['an id twice', [person, person], /«own» gave the id "a" twice/],
  ])('%s', (_, value, message) => {
    const own = stage('own', () => value)
    for (const act of [() => compose(own)(TEXT), () => parseArticle(TEXT, { extractors: [own] })]) {
      expect(act).toThrow(TypeError)
      expect(act).toThrow(message)
    }
  })

  test('of an extractor and of a replaced stage too', () => {
    const extractor = defineExtractor('late', async () => 1)
    expect(() => parseArticle(TEXT, { extractors: [extractor] })).toThrow(/«late» gave a Promise/)
    const entities = (async () => []) as unknown as () => Entity[]
    expect(() => parseArticle(TEXT, { stages: { entities } })).toThrow(/«entities» gave a Promise/)
    const none = (() => null) as unknown as () => Entity[]
    expect(() => parseArticle(TEXT, { stages: { entities: none } })).toThrow(/«entities» must give an array; got null/)
    const far = [{ ...person, mentions: [{ ...span, text: 'x', confidence: 1 }] }] as unknown as Entity[]
    expect(() => parseArticle(TEXT, { stages: [given('entities', far)] })).toThrow(/«entities» gave a span from 0 to 999/)
  })

  test('and a plain value passes: years and words are no spans', () => {
    const own = stage('own', () => ({ start: '1998', end: '2003', text: 'masa jabatan', years: [1998, 2003] }))
    expect(compose(own)(TEXT).own.years).toEqual([1998, 2003])
  })
})

test('a stage of parseArticle is replaced by one of its name, and by no other', () => {
  const silent = stage('timexes', () => [])
  expect(parseArticle(TEXT, { stages: [silent] }).timexes).toEqual([])
  const wrong = [words] as unknown as []
  expect(() => parseArticle(TEXT, { stages: wrong })).toThrow(/no stage «words» to replace.*belongs in extractors/)
  expect(() => parseArticle(TEXT, { stages: [silent, silent] })).toThrow(/two stages are named «timexes»/)
})

test('a stage is an extractor that reads what the others found', () => {
  const sums = stage('sums', (_, found: { quantities: readonly { value: number }[] }) =>
    found.quantities.map(({ value }) => value),
  )
  expect(parseArticle(TEXT, { extractors: [sums, words] }).data).toEqual({ sums: [2_000_000_000], words: 24 })
})

test('a stage runs without knowing the other stages', () => {
  const seen: string[][] = []
  const spy: AnyStage = { name: 'spy', run: (_doc, found) => seen.push(Object.keys(found)) }
  compose(...([timexes(), spy] as AnyStage[]))(withKnown(fromText(TEXT), { publishedAt: '2026-02-05' }))
  expect(seen).toEqual([['timexes']])
})
