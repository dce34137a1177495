import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { defineExtractor, parseArticle } from '../src/index.js'
import type * as schemas from '../src/schema.js'
import type * as types from '../src/types.js'

type Mirror<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends z.ZodType<infer Value> ? Value : never

describe('each schema is equal to its interface', () => {
  test('of an article', () => {
    expectTypeOf<Mirror<'articleSchema'>>().toEqualTypeOf<types.Article>()
    expectTypeOf<Mirror<'languageSchema'>>().toEqualTypeOf<types.Language>()
    expectTypeOf<Mirror<'pageSchema'>>().toEqualTypeOf<types.Page>()
    expectTypeOf<Mirror<'creditSchema'>>().toEqualTypeOf<types.Credit>()
    expectTypeOf<Mirror<'datelineSchema'>>().toEqualTypeOf<types.Dateline>()
    expectTypeOf<Mirror<'timestampSchema'>>().toEqualTypeOf<types.Timestamp>()
    expectTypeOf<Mirror<'referenceSchema'>>().toEqualTypeOf<types.Reference>()
    expectTypeOf<Mirror<'furnitureSchema'>>().toEqualTypeOf<types.Furniture>()
    expectTypeOf<Mirror<'warningSchema'>>().toEqualTypeOf<types.Warning>()
  })

  test('of its body', () => {
    expectTypeOf<Mirror<'spanSchema'>>().toEqualTypeOf<types.Span>()
    expectTypeOf<Mirror<'mentionSchema'>>().toEqualTypeOf<types.Mention>()
    expectTypeOf<Mirror<'sectionSchema'>>().toEqualTypeOf<types.Section>()
    expectTypeOf<Mirror<'headingSchema'>>().toEqualTypeOf<types.Heading>()
    expectTypeOf<Mirror<'blockSchema'>>().toEqualTypeOf<types.Block>()
    expectTypeOf<Mirror<'paragraphSchema'>>().toEqualTypeOf<types.Paragraph>()
    expectTypeOf<Mirror<'listSchema'>>().toEqualTypeOf<types.List>()
    expectTypeOf<Mirror<'listItemSchema'>>().toEqualTypeOf<types.ListItem>()
    expectTypeOf<Mirror<'blockQuoteSchema'>>().toEqualTypeOf<types.BlockQuote>()
    expectTypeOf<Mirror<'tableSchema'>>().toEqualTypeOf<types.Table>()
    expectTypeOf<Mirror<'captionSchema'>>().toEqualTypeOf<types.Caption>()
  })

  test('of its facts', () => {
    expectTypeOf<Mirror<'timexSchema'>>().toEqualTypeOf<types.Timex>()
    expectTypeOf<Mirror<'datedEventSchema'>>().toEqualTypeOf<types.DatedEvent>()
    expectTypeOf<Mirror<'entitySchema'>>().toEqualTypeOf<types.Entity>()
    expectTypeOf<Mirror<'entityMentionSchema'>>().toEqualTypeOf<types.EntityMention>()
    expectTypeOf<Mirror<'roleSchema'>>().toEqualTypeOf<types.Role>()
    expectTypeOf<Mirror<'quoteSchema'>>().toEqualTypeOf<types.Quote>()
    expectTypeOf<Mirror<'speakerSchema'>>().toEqualTypeOf<types.Speaker>()
    expectTypeOf<Mirror<'quantitySchema'>>().toEqualTypeOf<types.Quantity>()
  })
})

describe('extractors', () => {
  const prices = defineExtractor('prices', (article) => article.quantities.map(({ value }) => value))
  const words = defineExtractor('words', (_article, doc) => doc.sentences.length)

  test('give typed data under their names', () => {
    const article = parseArticle('', { extractors: [prices, words] })
    expectTypeOf(article.data).toEqualTypeOf<{ prices: number[]; words: number }>()
    expectTypeOf(article.data.prices).toEqualTypeOf<number[]>()
    expectTypeOf(article).toExtend<types.Article>()
  })

  test('make other names an error', () => {
    // @ts-expect-error no extractor has this name
    parseArticle('', { extractors: [prices] }).data.words
    // @ts-expect-error without extractors there is no data
    parseArticle('').data.prices
  })

  test('see the article and the doc', () => {
    expectTypeOf(prices.extract).parameters.toEqualTypeOf<[types.Article, types.Doc]>()
    expectTypeOf(prices.name).toEqualTypeOf<'prices'>()
  })
})

describe('stages', () => {
  test('are replaced by functions of the same type', () => {
    parseArticle('', { stages: { entities: (doc): types.Entity[] => (doc.text === '' ? [] : []) } })
    parseArticle('', { stages: { language: () => ({ code: 'id', confidence: 1 }) } })
    // @ts-expect-error a stage returns what the built-in one returns
    parseArticle('', { stages: { timexes: () => ['5 Februari'] } })
    // @ts-expect-error there is no stage of this name
    parseArticle('', { stages: { sentiment: () => 1 } })
  })
})
