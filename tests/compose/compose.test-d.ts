import { describe, expectTypeOf, test } from 'vitest'
import type { InOrder } from '../../src/compose/in-order.js'
import { type AnyStage, compose, given, type Stage, stage } from '../../src/core.js'
import { reference, timexes } from '../../src/dates.js'
import { entities } from '../../src/entities.js'
import { events } from '../../src/events.js'
import { entities as listed } from '../../src/gazetteer.js'
import { defineExtractor, parseArticle } from '../../src/index.js'
import { quotes } from '../../src/quotes.js'
import type { Doc, Entity, Quote, Timex } from '../../src/types.js'

const words = stage('words', (doc) => doc.text.split(' '))
const count = stage('count', (_, found: { readonly timexes: readonly Timex[] }) => found.timexes.length)

describe('a composition', () => {
  test('is typed by its stages', () => {
    const read = compose(timexes(), count, words)('')
    expectTypeOf(read.doc).toEqualTypeOf<Doc>()
    expectTypeOf(read.timexes).toEqualTypeOf<Timex[]>()
    expectTypeOf(read.count).toEqualTypeOf<number>()
    expectTypeOf(read.words).toEqualTypeOf<string[]>()
    // @ts-expect-error no stage has this name
    read.prices
    // @ts-expect-error this one was not composed
    compose(words)('').timexes
  })

  test('takes entities from wherever they come', () => {
    expectTypeOf(compose(entities(), quotes())('').quotes).toEqualTypeOf<Quote[]>()
    expectTypeOf(compose(listed(), quotes())('').quotes).toEqualTypeOf<Quote[]>()
    expectTypeOf(compose(given('entities', [] as Entity[]), quotes())('').quotes).toEqualTypeOf<Quote[]>()
  })

  test('takes a list of stages that is only known when it runs', () => {
    const list: AnyStage[] = [timexes(), words]
    expectTypeOf(compose(...list)('')).toExtend<{ readonly doc: Doc }>()
  })
})

describe('a compile error names both', () => {
  test('stages in the wrong order', () => {
    // @ts-expect-error «quotes» needs «entities», which stands after it
    compose(quotes(), entities())
    expectTypeOf<InOrder<[Stage<'quotes', Needed, Quote[]>, Stage<'entities', unknown, Entity[]>]>>().toEqualTypeOf<
      readonly ['«quotes» needs «entities», which stands after it', Stage<'entities', unknown, Entity[]>]
    >()
    const published = stage('published', () => null)
    // @ts-expect-error «timexes» needs «reference», which stands after it
    compose(published, timexes(), reference())
  })

  test('a missing stage', () => {
    // @ts-expect-error «quotes» needs «entities», which no stage gives
    compose(quotes())
    // @ts-expect-error «events» needs «timexes», which no stage gives
    compose(entities(), events())
    expectTypeOf<InOrder<[Stage<'quotes', Needed, Quote[]>]>>().toEqualTypeOf<
      readonly ['«quotes» needs «entities», which no stage gives']
    >()
  })

  test('a stage that cannot read what another gives', () => {
    // @ts-expect-error «quotes» cannot read what «entities» gives
    compose(given('entities', ['Ratna']), quotes())
  })

  test('two stages of one name, and a reserved name', () => {
    // @ts-expect-error two stages are named «entities»
    compose(entities(), listed())
    // @ts-expect-error a stage cannot be named «doc»
    compose(stage('doc', () => 1))
  })
})

describe('parseArticle', () => {
  test('takes stages in the place of those of their names', () => {
    parseArticle('', { stages: [listed(), given('quotes', [] as Quote[]), stage('timexes', (): Timex[] => [])] })
    // @ts-expect-error the stage gives something else
    parseArticle('', { stages: [given('entities', ['Ratna'])] })
    // @ts-expect-error there is no such stage
    parseArticle('', { stages: [words] })
    // @ts-expect-error the quotes are not found yet where the entities are
    parseArticle('', { stages: [stage('entities', (_, found: { quotes: Quote[] }): Entity[] => (found ? [] : []))] })
  })

  test('takes a stage as an extractor', () => {
    const { data } = parseArticle('', { extractors: [count, words, defineExtractor('size', ({ text }) => text.length)] })
    expectTypeOf(data).toEqualTypeOf<{ count: number; words: string[]; size: number }>()
    // @ts-expect-error parseArticle has no stage that finds prices
    parseArticle('', { extractors: [stage('sum', (_, found: { prices: number[] }) => found.prices.length)] })
  })

  test('takes an option that is undefined as if it were not there', () => {
    parseArticle('', { publishedAt: undefined, known: undefined, stages: undefined, structure: undefined, extractors: undefined })
    parseArticle('', { stages: { timexes: undefined }, known: { headline: undefined, publishedAt: new Date(0) } })
    // @ts-expect-error there is no such option
    parseArticle('', { publishAt: '2026-02-05' })
  })
})

type Needed = { readonly entities: readonly Entity[] }
