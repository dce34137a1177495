import type { Root } from 'mdast'
import { webAddress } from '../../text/address.js'
import type { Page } from '../../types.js'

/** Fields of a document's head by their names in lower case, without dashes and underscores. */
export type Fields = ReadonlyMap<string, string>

/** How much of a text may be the head of a reader service, in characters. */
const LONGEST_HEAD = 4000
const READER_NAMES: ReadonlySet<string> = new Set(['title', 'urlsource', 'publishedtime', 'author', 'description', 'image'])
const READER_ENDS: ReadonlySet<string> = new Set(['markdowncontent', 'content'])
const NAME = /^[A-Za-z][\w.-]{0,40}$/

/** What a reader service tells of a page before its Markdown, and the Markdown itself. */
export function splitReaderHead(markdown: string): { head: Fields; body: string } {
  const head = new Map<string, string>()
  const lines = markdown.slice(0, LONGEST_HEAD).split('\n')
  let at = 0
  for (const raw of lines) {
    const line = raw.replace(/^\ufeff/, '').trim()
    const end = at + raw.length + 1
    const [name, value] = pairIn(line)
    if (READER_ENDS.has(name) && value === '' && head.has('title')) return { head, body: markdown.slice(end) }
    if (READER_NAMES.has(name)) head.set(name, value)
    else if (line !== '' && !(head.size > 0 && name === 'warning')) break
    at = end
  }
  return { head: new Map(), body: markdown }
}

/** The pairs of YAML front matter, flat ones and lists of plain values; what nests deeper is passed over. */
export function readFrontMatter(tree: Root): Fields {
  const fields = new Map<string, string>()
  const [first] = tree.children
  if (first?.type !== 'yaml') return fields
  let last = ''
  for (const line of first.value.split('\n')) {
    const [name, value] = pairIn(line)
    const item = line.trim()
    if (name !== '' && NAME.test(line.slice(0, line.indexOf(':')).trimEnd())) {
      last = name
      fields.set(last, unquoted(value))
    } else if (item.startsWith('- ') && last !== '') {
      fields.set(last, [fields.get(last), unquoted(item.slice(2))].filter(Boolean).join(', '))
    }
  }
  return fields
}

/** The fields as what a page declares of itself. */
export function pageOf(fields: Fields): Page {
  const first = (...names: string[]): string | null => names.map((name) => fields.get(name)).find((value) => value) ?? null
  return {
    headline: first('title', 'headline', 'judul'),
    author: listOf(first('author', 'authors', 'byline', 'penulis')),
    editor: listOf(first('editor', 'penyunting')),
    publisher: first('publisher', 'site', 'sitename', 'outlet', 'source'),
    datePublished: first('datepublished', 'publishedtime', 'published', 'publishdate', 'date', 'tanggal'),
    dateModified: first('datemodified', 'modified', 'updated', 'lastmod'),
    inLanguage: first('inlanguage', 'language', 'lang'),
    articleSection: first('articlesection', 'section', 'category', 'categories'),
    keywords: listOf(first('keywords', 'tags')),
    url: webAddress(first('urlsource', 'url', 'canonical', 'canonicalurl', 'link')),
    image: webAddress(first('image', 'cover', 'thumbnail')),
    nextPage: null,
  }
}

/** «Name: value» as the key of the name and the value; two empty strings for a line without a colon. */
function pairIn(line: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  return colon < 0 ? ['', ''] : [keyOf(line.slice(0, colon)), line.slice(colon + 1).trim()]
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}

function unquoted(value: string): string {
  const text = value.trim()
  const isQuoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0])
  return isQuoted ? text.slice(1, -1) : text
}

/** «[a, b]» or «a, b» as a list. */
function listOf(value: string | null): string[] {
  if (value === null) return []
  const items = (value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value).split(',')
  return items.map(unquoted).filter((item) => item !== '')
}
