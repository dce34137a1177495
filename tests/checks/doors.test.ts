import type { Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { compose, fromText, given, toDoc, withKnown } from '../../src/core.js'
import { parseDates, timeline } from '../../src/dates.js'
import { parseEntities } from '../../src/entities.js'
import { fromHast, fromHtml } from '../../src/html.js'
import { parseArticle, parseArticles } from '../../src/index.js'
import { toJsonLd } from '../../src/jsonld.js'
import { detectLanguage } from '../../src/language.js'
import { fromMarkdown, fromMdast, toMarkdown } from '../../src/markdown.js'
import { splitSentences } from '../../src/sentences.js'
import type { Source } from '../../src/types.js'
import { wartaArticle } from '../../src/unified.js'

// Every door tells a wrong argument from content, and says in one way what it expected and got.

type Door = (...args: unknown[]) => unknown
const TEXT_DOORS: [string, unknown][] = [
  ['parseDates', parseDates],
  ['parseEntities', parseEntities],
  ['fromText', fromText],
  ['fromHtml', fromHtml],
  ['fromMarkdown', fromMarkdown],
  ['splitSentences', splitSentences],
  ['detectLanguage', detectLanguage],
]
const ARTICLE_DOORS: [string, unknown][] = [
  ['toMarkdown', toMarkdown],
  ['toJsonLd', toJsonLd],
  ['timeline', timeline],
]

describe.each(TEXT_DOORS)('%s', (name, door) => {
  test.each([
    ['bytes', new Uint8Array(2), 'an object'],
    ['nothing', undefined, 'undefined'],
    ['a number', 5, 'number'],
  ])('refuses %s', (_, value, got) => {
    expect(() => (door as Door)(value)).toThrow(new TypeError(`${name} expects a string; got ${got}`))
  })
})

describe.each(ARTICLE_DOORS)('%s', (name, door) => {
  test.each([undefined, null, 'teks', {}])('refuses %j', (value) => {
    expect(() => (door as Door)(value)).toThrow(TypeError)
    expect(() => (door as Door)(value)).toThrow(`${name} expects an Article`)
  })
})

test.each<[string, () => unknown, RegExp]>([
  ['fromHast', () => fromHast('<p>' as unknown as Root), /fromHast expects a hast tree; got string/],
  ['fromMdast', () => (fromMdast as Door)({ type: 'text' }), /fromMdast expects a mdast tree; got an object/],
])('%s refuses what is no tree', (_, act, message) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(message)
})

describe('an option of unknown name', () => {
  const act =
    (door: unknown, ...args: unknown[]) =>
    () =>
      (door as Door)(...args)
  const options =
    (door: unknown, ...before: unknown[]) =>
    (name: string) =>
      act(door, ...before, { [name]: 'x' })
  test.each<[string, (name: string) => () => unknown, string, string]>([
    ['parseArticle', options(parseArticle, ''), 'publishAt', 'publishedAt'],
    ['parseArticle', options(parseArticle, ''), 'extractor', 'extractors'],
    ['parseArticles', options(parseArticles, []), 'singal', 'signal'],
    ['parseDates', options(parseDates, ''), 'published_at', 'publishedAt'],
    ['fromHtml', options(fromHtml, ''), 'URL', 'url'],
    ['toMarkdown', options(toMarkdown, parseArticle('')), 'headinglevel', 'headingLevel'],
    ['known', options(withKnown, fromText('')), 'headlines', 'headline'],
    ['the reader', options(compose(), ''), 'knwon', 'known'],
    ['wartaArticle', options(wartaArticle), 'urls', 'url'],
  ])('of %s is told with the nearest right one', (door, of, name, near) => {
    expect(of(name)).toThrow(TypeError)
    expect(of(name)).toThrow(`${door} has no option "${name}"; did you mean "${near}"?`)
  })

  test('with all names where none is near', () => {
    expect(options(parseDates, '')('zone')).toThrow('parseDates has no option "zone"; it knows publishedAt')
  })

  test('also inside `stages` and for `stages` in a list', () => {
    expect(act(parseArticle, '', { stages: { timexs: () => [] } })).toThrow(/got "timexs"; did you mean "timexes"/)
    expect(act(parseArticle, '', { stages: [given('entity', [])] })).toThrow(/no stage «entity».*did you mean "entities"/)
  })
})

describe('a date', () => {
  test.each([
    ['2026-02-05', '2026-02-05'],
    ['2026-02-05T14:30:59.5Z', '2026-02-05T14:30:59.5Z'],
    ['Thu, 05 Feb 2026 14:30:00 +0700', '2026-02-05T14:30:00+07:00'],
    ['5 Feb 26 14:30 GMT', '2026-02-05T14:30:00Z'],
    ['Thu, 05 Feb 2026 14:30 WIB', '2026-02-05T14:30:00+07:00'],
    [new Date(Date.UTC(2026, 1, 5, 7, 30)), '2026-02-05T07:30:00.000Z'],
  ])('%s is %s at every door', (value, iso) => {
    expect(parseArticle('', { publishedAt: value }).published).toEqual({ value: iso, source: 'option' })
    expect(parseArticle('', { known: { publishedAt: value } }).published).toEqual({ value: iso, source: 'option' })
    expect(parseDates('besok', { publishedAt: value })[0]?.value).toBe('2026-02-06')
  })

  test.each([
    'nope',
    '2026-02-31',
    '5 Feb 2026 25:00 GMT',
    '31 Feb 2026 10:00 GMT',
    '5 Feb 2026 10:00 XYZ',
    new Date(Number.NaN),
    7,
    null,
  ])('%s is none, at any door', (value) => {
    const publishedAt = value as string
    expect(() => parseDates('', { publishedAt })).toThrow(/^publishedAt must be an ISO 8601 date/)
    expect(() => parseArticle('', { publishedAt })).toThrow(/^publishedAt must be an ISO 8601 date/)
    if (value !== null)
      expect(() => parseArticle('', { known: { publishedAt } })).toThrow(/^known\.publishedAt must be an ISO 8601 date/)
  })
})

describe('a Source made by hand', () => {
  const text = 'Judul berita'
  const line = { start: 0, end: 12, blankBefore: false, markup: null }
  const sourceOf = (...lines: object[]) => ({ text, lines, page: null }) as unknown as Source
  const cell = { tag: 'table', level: 0, ordered: false, links: 0, reason: null, cells: [{ start: 0, end: 40 }] }
  test.each<[string, Source, RegExp]>([
    [
      'a line outside the text',
      sourceOf({ ...line, end: 900 }),
      /lines\[0\] of the Source, 0 to 900, lies outside the text of 12/,
    ],
    ['a line before the text', sourceOf({ ...line, start: -1 }), /-1 to 12, lies outside/],
    ['an empty line', sourceOf({ ...line, end: 0 }), /0 to 0, is empty/],
    ['lines out of order', sourceOf({ ...line, start: 6 }, { ...line, end: 5 }), /lines\[1\].*does not stand behind/],
    ['outer white space', sourceOf({ ...line, end: 6 }), /0 to 6, has outer white space/],
    ['broken offsets', sourceOf({ ...line, start: 0.5 }), /no whole numbers/],
    ['a cell outside its line', sourceOf({ ...line, markup: cell }), /a cell of lines\[0\].*0 to 40, lies outside its line/],
    ['a line that is none', sourceOf(7 as unknown as object), /lines\[0\].*must be an object; got number/],
  ])('with %s is refused by every reader', (_, source, message) => {
    for (const act of [() => parseArticle(source), () => toDoc(source), () => compose()(source)]) {
      expect(act).toThrow(TypeError)
      expect(act).toThrow(message)
    }
  })

  test('that is right is read', () => {
    expect(parseArticle(sourceOf(line)).headline?.text).toBe(text)
  })
})
