import fc, { type Arbitrary } from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { fromHtml } from '../src/html.js'
import { fromText, parseArticle } from '../src/index.js'
import { anyText, damaged, newsText } from './arbitrary.js'
import { articleOf, fixtures, sourceOf } from './fixtures.js'
import { checkLaws } from './laws.js'

// The laws of docs/architecture.md on whole articles: exact, whole, total, pure. The fifth, linear, is in hostile.test.ts.

const ZONE = process.env.TZ
/** The same texts each time, so that a failure is never chance; `FUZZ=20 npx vitest run tests/laws.test.ts` tries twenty times as many, always new ones. */
const FUZZ = process.env.FUZZ
const runs = (numRuns: number) => (FUZZ === undefined ? { numRuns, seed: SEED } : { numRuns: numRuns * Number(FUZZ) })
const SEED = 11
const named = fixtures.map((fixture) => [fixture.name, fixture] as const)

afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ
  else process.env.TZ = ZONE
})

describe('a fixture', () => {
  test.each(named)('%s keeps the laws', (_name, fixture) => {
    expect(checkLaws(articleOf(fixture))).toEqual([])
  })

  test.each(named)('%s leaves its input as it was, and gives the same article again', (_name, fixture) => {
    const { url, ...options } = fixture.options
    const source = deepFreeze(typeof sourceOf(fixture) === 'string' ? fromText(fixture.input) : sourceOf(fixture))
    expect(parseArticle(source, deepFreeze(options))).toEqual(parseArticle(sourceOf(fixture), options))
  })
})

test('two articles of one text share no object: what a caller does to one changes no other', () => {
  for (const fixture of fixtures) {
    const held = new Set(objectsIn(articleOf(fixture)))
    expect(objectsIn(articleOf(fixture)).filter((object) => held.has(object))).toEqual([])
  }
})

test('no time zone of the machine shows', () => {
  const inZone = (zone: string) => {
    process.env.TZ = zone
    return { offset: new Date(0).getTimezoneOffset(), articles: fixtures.slice(0, 12).map(articleOf) }
  }
  const [west, east] = [inZone('America/Los_Angeles'), inZone('Pacific/Kiritimati')]
  expect(west.offset).not.toBe(east.offset)
  expect(west.articles).toEqual(east.articles)
})

describe('the laws hold for', () => {
  const anyFixture = (kind: 'text' | 'page') => fc.constantFrom(...fixtures.filter((fixture) => fixture.kind === kind))
  const texts: [string, Arbitrary<string>, number][] = [
    ['any string', anyText, 150],
    ['news-like text', newsText, 150],
    ['damaged fixtures', anyFixture('text').chain(({ input }) => damaged(input)), 60],
  ]
  test.each(texts)('%s', (_what, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const article = parseArticle(text)
        expect(article.text).toBe(text)
        expect(checkLaws(article)).toEqual([])
      }),
      runs(numRuns),
    )
  })

  const TAGS = [
    'p',
    'h1',
    'h2',
    'li',
    'ul',
    'div',
    'article',
    'a href="/x"',
    'blockquote',
    'figcaption',
    'table',
    'td',
    'script',
    'br',
    'nav',
    'time',
  ]
  const tag = fc.tuple(fc.constantFrom('<', '</'), fc.constantFrom(...TAGS)).map(([open, name]) => `${open}${name}>`)
  const pages: [string, Arbitrary<string>, number][] = [
    ['any markup', fc.array(fc.oneof(tag, anyText, newsText), { maxLength: 12 }).map((all) => all.join('')), 100],
    [
      'damaged pages',
      fixtures.some(({ kind }) => kind === 'page') ? anyFixture('page').chain(({ input }) => damaged(input)) : anyText,
      20,
    ],
  ]
  test.each(pages)('%s', (_what, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (html) => {
        expect(checkLaws(parseArticle(fromHtml(html)))).toEqual([])
      }),
      runs(numRuns),
    )
  })
})

describe('the check itself finds', () => {
  const text = 'Judul Berita\nIsi berita.'
  const breachesOf = (change: (article: ReturnType<typeof parseArticle>) => object) => {
    const article = parseArticle(text)
    return checkLaws({ ...article, ...change(article) }).join('\n')
  }
  test('a part that was lost', () =>
    expect(breachesOf(() => ({ headline: null }))).toMatch(/character 0 has no owner, near "Judul/))
  test('a part that is there twice', () => expect(breachesOf(({ headline }) => ({ kicker: headline }))).toMatch(/two owners/))
  test('a span that is not its slice', () =>
    expect(breachesOf(({ headline }) => ({ headline: { ...headline, text: 'judul' } }))).toMatch(/headline is "judul"/))
  test('an empty range', () => expect(breachesOf(() => ({ warnings: [{ start: 3, end: 3 }] }))).toMatch(/is no range/))
  test('a reference to nothing', () =>
    expect(breachesOf(() => ({ quotes: [{ id: 'q1', speaker: { entity: 'e9' } }] }))).toMatch(/a speaker names no entity: e9/))
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

/** Every object and array in a value. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}
