import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defineExtractor, fromText, type Options, parseArticle, parseArticles } from '../src/index.js'
import { articleJsonSchema, articleSchema } from '../src/schema.js'

const DOORS = {
  index: ['defineExtractor', 'fromText', 'parseArticle', 'parseArticles'],
  html: ['fromHast', 'fromHtml'],
  core: [
    ...['bodyOf', 'chunksOf', 'compose', 'findMentions', 'fromText', 'given', 'language', 'stage', 'structure', 'structureRules'],
    ...['toDoc', 'withKnown'],
  ],
  dates: ['modified', 'parseDates', 'published', 'reference', 'timeline', 'timexes'],
  entities: ['entities', 'parseEntities'],
  gazetteer: ['entities'],
  quotes: ['quotes'],
  quantities: ['quantities'],
  events: ['events', 'timeline'],
  sentences: ['splitSentences'],
  language: ['detectLanguage'],
  markdown: ['fromMarkdown', 'fromMdast', 'toMarkdown'],
  jsonld: ['toJsonLd', 'toJsonLdScript'],
  unified: ['wartaArticle'],
  schema: [
    ...['articleJsonSchema', 'articleSchema', 'blockQuoteSchema', 'blockSchema', 'captionSchema', 'creditSchema'],
    ...['datedEventSchema', 'datelineSchema', 'entityMentionSchema', 'entitySchema', 'furnitureSchema', 'headingSchema'],
    ...['languageSchema', 'listItemSchema', 'listSchema', 'mentionSchema', 'pageSchema', 'paragraphSchema'],
    ...['quantitySchema', 'quoteSchema', 'referenceSchema', 'roleSchema', 'sectionSchema', 'spanSchema'],
    ...['speakerSchema', 'tableRowSchema', 'tableSchema', 'timestampSchema', 'timexSchema', 'warningSchema'],
  ],
}

describe('doors', () => {
  test.each(Object.entries(DOORS))('./%s exports exactly its names', async (door, names) => {
    expect(Object.keys(await import(`../src/${door}.ts`)).sort()).toEqual(names)
  })

  test('the package names a door for each', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    const doors = Object.keys(DOORS).map((door) => (door === 'index' ? '.' : `./${door}`))
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(doors))
  })
})

describe('a wrong argument is a TypeError that says what was expected and got', () => {
  const parse = (input: unknown, options?: unknown) => () => parseArticle(input as string, options as Options)
  const same = [defineExtractor('prices', () => 1), defineExtractor('prices', () => 2)]

  test.each([
    ['no input', parse(undefined), /expects a string.* or a Source.*; got undefined/],
    ['null', parse(null), /got null/],
    ['a number', parse(5), /got number/],
    ['a list', parse(['teks']), /got an array/],
    ['an object that is no Source', parse({ text: 'teks' }), /got an object/],
    ['options that are no object', parse('', 'id'), /options must be an object; got string/],
    ['a date of no ISO form', parse('', { publishedAt: '5 Februari 2026' }), /ISO 8601.*got "5 Februari 2026"/],
    ['a day that no calendar has', parse('', { publishedAt: '2026-02-31' }), /ISO 8601.*got "2026-02-31"/],
    ['a time that no clock has', parse('', { publishedAt: '2026-02-05T25:00' }), /got "2026-02-05T25:00"/],
    ['two extractors of one name', parse('', { extractors: same }), /names must differ; got "prices" twice/],
    ['an extractor that is a bare function', parse('', { extractors: [() => 1] }), /\{ name, extract \}.*got function/],
    ['extractors that are no list', parse('', { extractors: same[0] }), /must be an array; got an object/],
    ['a stage of unknown name', parse('', { stages: { tagger: () => [] } }), /stages knows .*entities.*; got "tagger"/],
    ['a stage that is no function', parse('', { stages: { entities: [] } }), /stages\.entities must be a function; got an array/],
  ])('%s', (_what, act, message) => {
    expect(act).toThrow(TypeError)
    expect(act).toThrow(message)
  })

  test.each(['2026-02-05', '2024-02-29', '2026-02-05T14:30', '2026-02-05T14:30:59.5Z', '2026-02-05T14:30+07:00'])(
    'but %s is a date',
    (publishedAt) => {
      expect(parseArticle('', { publishedAt }).published).toEqual({ value: publishedAt, source: 'option' })
    },
  )
})

describe('parseArticles', () => {
  test('reads texts and sources in order, from any iterable', async () => {
    async function* inputs() {
      yield 'Satu'
      yield fromText('Dua')
    }
    const texts: string[] = []
    for await (const { article } of parseArticles(inputs())) texts.push(article?.text ?? '')
    expect(texts).toEqual(['Satu', 'Dua'])
  })
})

describe('extractors and stages', () => {
  test('an extractor sees the finished article and the doc', () => {
    const size = defineExtractor('size', (article, doc) => [article.text.length, doc.text.length])
    expect(parseArticle('Judul', { extractors: [size] }).data).toEqual({ size: [5, 5] })
  })

  test('a replaced stage is used in place of the built-in one', () => {
    const code = () => ({ code: 'jv', confidence: 1 })
    expect(parseArticle('Judul berita ini', { stages: { language: code } }).language.code).toBe('jv')
  })
})

describe('the schema', () => {
  test('knows every field of an article, and drops what it does not know', () => {
    const { data, ...article } = parseArticle('Judul\n\nJAKARTA - Isi berita, Kamis (5/2/2026).')
    expect(articleSchema.parse({ ...article, data })).toEqual(article)
  })

  test('refuses what is no article', () => {
    const article = parseArticle('Judul')
    expect(articleSchema.safeParse({ ...article, headline: 'Judul' }).success).toBe(false)
    expect(articleSchema.safeParse({ ...article, furniture: [{ start: 0, end: 1, text: 'J', reason: 'boring' }] }).success).toBe(
      false,
    )
  })

  test('is published as a file that is up to date', () => {
    const file = readFileSync(new URL('../schema/article.schema.json', import.meta.url), 'utf8')
    expect(file, 'run: npm run build && node tools/schema.mjs').toBe(`${JSON.stringify(articleJsonSchema, null, 2)}\n`)
  })
})
