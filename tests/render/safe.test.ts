import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/html.js'
import { parseArticle } from '../../src/index.js'
import { toJsonLd, toJsonLdScript } from '../../src/jsonld.js'
import { toMarkdown } from '../../src/markdown.js'
import type { Article } from '../../src/types.js'
import { anyText } from '../arbitrary.js'
import { articleOf, fixtures } from '../fixtures.js'
import { article, mention } from './sample.js'

// No text of an article becomes markup where its Markdown or JSON-LD is shown. Three renderers judge, each as laxly as it can be set.

const markdownIt = new MarkdownIt({ html: true, linkify: true, breaks: false })
markdownIt.linkify.set({ fuzzyLink: true, fuzzyEmail: true })
const JUDGES: Record<string, (markdown: string) => string> = {
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
  'markdown-it': (markdown) => markdownIt.render(markdown),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
}

/** Elements that toMarkdown itself writes. */
const OWN = new Set('h1 h2 h3 h4 h5 h6 p em strong ul ol li blockquote table thead tbody tr th td'.split(' '))

/** The elements of the HTML that are none of toMarkdown's own. */
function foreign(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z!?][a-z\d-]*)[^>]*>/gi)]
    .map(([, name = '']) => name.toLowerCase())
    .filter((name) => !OWN.has(name))
}

/** How many of toMarkdown's own elements there are, by name: text may add none. */
function own(html: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z\d]*)/gi)) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const row = (text: string) => ({ ...mention(text), cells: [mention(text), mention(text)] })

/** An article that says one text in every place. */
function saying(text: string): Article {
  const said = mention(text)
  const heading = { ...said, level: 1, original: said }
  const item = { ...said, marker: '•', level: 1 }
  return article({
    kicker: said,
    headline: said,
    deck: said,
    byline: [{ name: text, role: 'author' }],
    dateline: { ...said, place: text, outlet: text },
    lead: { type: 'paragraph', ...said },
    sections: [
      {
        heading,
        blocks: [
          { type: 'paragraph', ...said },
          { type: 'list', ...said, ordered: true, intro: null, items: [item, item] },
          { type: 'quote', ...said },
          { type: 'table', ...said, head: [row(text)], rows: [row(text)] },
          { type: 'caption', ...said },
          { type: 'list', ...said, ordered: false, intro: null, items: [item] },
        ],
      },
    ],
  })
}

const ATTACKS = [
  '<script>alert(1)</script>',
  'https://contoh.com/<img src=x onerror=alert(1)>',
  'lihat https://contoh.com/a?b=c&d',
  'http://1.2.3.4/a',
  'ftp://contoh.com',
  '//contoh.com/a',
  'www.contoh.com',
  'WWW.1.com',
  'contoh.com/a_b_c',
  'contoh。com',
  'пример.рф',
  'rina@contoh.com',
  'mailto:rina@contoh.com',
  'xmpp:rina@contoh.com/a',
  'javascript:alert(1)',
  '<javascript:alert(1)>',
  '[a](javascript:alert(1))',
  '![a](data:image/png;base64,x)',
  '[a]: javascript:alert(1)',
  '[^1] dan [^1]: catatan',
  '&lt;b&gt; &#60;b&#62;',
  '`kode` ~~coret~~ ~a~ **b** __c__ *d* _e_',
  '# a #',
  '```js',
  '~~~',
  '1. a',
  '1) a',
  '- a',
  '+ a',
  '- [x] a',
  '> a',
  'a | b',
  '---',
  '***',
  '===',
  '| - | - |',
  '\\<b>',
  '\\',
  'a\\',
  '<!-- a -->',
  '<![CDATA[a]]>',
  '<?a?>',
  '</p>',
]
const piece = oneof(
  constantFrom(...ATTACKS),
  constantFrom(...'\\`*_{}[]()<>#+-.!|~&@:/"\' \n\t'),
  string({ maxLength: 6 }),
  anyText,
)
const texts = array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '')

describe.each(Object.entries(JUDGES))('Markdown read by %s', (_, render) => {
  const isSafe = (text: string) => {
    const html = render(toMarkdown(saying(text)))
    expect(foreign(html)).toEqual([])
    expect(own(html)).toEqual(own(render(toMarkdown(saying('a')))))
  }

  test.each(ATTACKS)('%s stays text', isSafe)

  test('any text stays text', () => {
    assert(property(texts, isSafe), { numRuns: 1500 })
  })

  test('fixtures too', () => {
    for (const fixture of fixtures) expect(foreign(render(toMarkdown(articleOf(fixture))))).toEqual([])
  })
})

test('the judges would see a breach', () => {
  for (const render of Object.values(JUDGES)) {
    for (const text of ['<b>a</b>', 'https://contoh.com', 'www.contoh.com', '[a](b)'])
      expect(foreign(render(text)).length).toBeGreaterThan(0)
  }
})

describe('JSON-LD in a script element', () => {
  const elementsIn = (json: string) =>
    fromHtml(`<title>a</title><script type="application/ld+json">${json}</script><p>b</p>`).text

  test('cannot end it, and says the same', () => {
    assert(
      property(oneof(texts, constantFrom('</script><p>x</p>', '<!--<script>', ']]>', '\u2028')), (text) => {
        const whole = saying(text)
        const json = toJsonLdScript(whole)
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(toJsonLd(whole))
      }),
      { numRuns: 1000 },
    )
    expect(elementsIn(toJsonLdScript(saying('</script><p>x</p>')))).toBe('</script><p>x</p>\n\nb')
  })
})

describe('addresses', () => {
  const bad = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ]

  test.each(bad)('%j never passes', (address) => {
    const page = `<title>A</title><link rel="canonical" href="${address}"><link rel="next" href="${address}"><meta property="og:url" content="${address}">
      <meta property="og:image" content="${address}"><p>Isi.</p>`
    const read = parseArticle(fromHtml(page, { url: address }))
    expect([read.page?.url, read.page?.image, read.page?.nextPage]).toEqual([null, null, null])
    expect(JSON.stringify(toJsonLd({ ...read, page: read.page && { ...read.page, url: address, image: address } }))).not.toMatch(
      /script:|data:|file:/i,
    )
  })

  test.each(['https://contoh.example/a', '//contoh.example/a', '/a?b=javascript:c', 'a.html', '?page=2'])(
    '%s passes',
    (address) => {
      expect(parseArticle(fromHtml(`<link rel="canonical" href="${address}">`)).page?.url).toBe(address)
    },
  )
})
