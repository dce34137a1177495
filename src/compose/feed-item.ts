import { isoOf } from '../checks/date-options.js'
import { kindOf } from '../checks/describe.js'
import { fromHtml } from '../source/html/html.js'
import { fromText } from '../source/text.js'
import type { Known, Source, Warning } from '../types.js'
import { withKnown } from './known.js'

/** Fields of an item by the names that RSS, Atom and the REST interface of WordPress give them; the first that says something counts. */
const FIELDS = {
  title: ['title'],
  content: ['content:encoded', 'contentEncoded', 'content_encoded', 'content', 'content_html', 'content_text'],
  summary: ['description', 'summary', 'excerpt', 'contentSnippet'],
  date: ['pubDate', 'isoDate', 'published', 'date_published', 'dc:date', 'date', 'updated'],
  author: ['author', 'authors', 'creator', 'dc:creator', 'byline'],
  link: ['link', 'url', 'guid', 'id'],
  outlet: ['outlet', 'source'],
} as const

/** Where a field keeps its words: WordPress says `{ rendered }`, JSON from XML `{ _ }` or `{ '#text' }`, Atom `{ name }` or `{ href }`. */
const HOLDERS = ['rendered', '_', '#text', '$text', 'value', 'name', 'href', 'title'] as const

const TAG = /<\/?(?:p|br|div|h[1-6]|figure|img|a|ul|ol|li|blockquote|strong|em|span|table|article|section)\b[^<>]{0,2000}>/i
const ESCAPED_TAG = /&lt;\/?(?:p|br|div|h[1-6]|figure|img|a|ul|ol|li|blockquote|strong|em|span|table|article|section)\b/i
const WEB = /^https?:\/\//i

/**
 * An item of a feed as a source, with what the item says of itself as known facts: title, date, author, address and outlet. Takes the
 * fields of RSS, Atom, JSON Feed and the REST interface of WordPress, as parsers give them; content goes before the description, and
 * plain text is read as such. Markup that was escaped once more is read, and a warning says so; a date that cannot be read is left out
 * with a warning. Nothing is fetched. Throws a `TypeError` only for an item that is no object.
 */
export function fromFeedItem(item: Readonly<Record<string, unknown>>): Source {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new TypeError(`fromFeedItem: the item must be an object; got ${kindOf(item)}`)
  const url = addressIn(item)
  const written = wordsIn(item, FIELDS.content) ?? wordsIn(item, FIELDS.summary) ?? ''
  const isEscaped = !TAG.test(written) && ESCAPED_TAG.test(written)
  const body = isEscaped ? unescaped(written) : written
  const source = isEscaped || TAG.test(body) ? fromHtml(body, url === null ? {} : { url }) : fromText(body)
  const warnings: Warning[] = [...(source.warnings ?? [])]
  if (isEscaped)
    warnings.push({ code: 'escaped-markup', message: 'The markup of the item was escaped once more than it should be.' })
  const publishedAt = dateIn(item, warnings)
  const known: Known = {
    headline: plain(wordsIn(item, FIELDS.title)),
    byline: peopleIn(item),
    publishedAt,
    url,
    outlet: plain(wordsIn(item, FIELDS.outlet)),
  }
  const told = withKnown(source, known)
  return warnings.length > 0 ? { ...told, warnings } : told
}

function wordsIn(item: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  for (const name of names) {
    const words = wordsOf(Object.hasOwn(item, name) ? item[name] : null)
    if (words !== null) return words
  }
  return null
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) return value.length > 0 ? wordsOf(value[0]) : null
  if (typeof value !== 'object' || value === null) return null
  for (const holder of HOLDERS) {
    const words = Object.hasOwn(value, holder) ? (value as Record<string, unknown>)[holder] : null
    if (typeof words === 'string' && words.trim() !== '') return words
  }
  return null
}

function peopleIn(item: Readonly<Record<string, unknown>>): string[] {
  for (const name of FIELDS.author) {
    const value = Object.hasOwn(item, name) ? item[name] : null
    const people = (Array.isArray(value) ? value : [value]).flatMap((person) => plain(wordsOf(person)) ?? [])
    if (people.length > 0) return people.map(nameOf)
  }
  return []
}

/** «redaksi@nusa.example (Rina Sari)», as RSS writes it. */
function nameOf(person: string): string {
  const open = person.indexOf('(')
  return open > 0 && person.endsWith(')') && person.slice(0, open).includes('@') ? person.slice(open + 1, -1).trim() : person
}

function addressIn(item: Readonly<Record<string, unknown>>): string | null {
  for (const name of FIELDS.link) {
    const words = wordsOf(Object.hasOwn(item, name) ? item[name] : null)?.trim()
    if (words && WEB.test(words)) return words
  }
  return null
}

function dateIn(item: Readonly<Record<string, unknown>>, warnings: Warning[]): string | null {
  // WordPress tells the moment in UTC without saying so.
  const inUtc = wordsIn(item, ['date_gmt'])
  const words = inUtc && !/(?:Z|[+-]\d\d:?\d\d)$/.test(inUtc) ? `${inUtc.trim()}Z` : (inUtc ?? wordsIn(item, FIELDS.date))
  const value = words?.trim() ?? FIELDS.date.map((name) => item[name]).find((date) => date instanceof Date)
  if (value === undefined) return null
  try {
    return isoOf('the date of the item', value)
  } catch {
    warnings.push({ code: 'unread-date', message: 'The date of the item could not be read.' })
    return null
  }
}

/** Words without tags, character references read: titles hold them, too. */
function plain(words: string | null): string | null {
  if (words === null) return null
  return (
    unescaped(words.replace(/<[^<>]{0,2000}>/g, ''))
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The text with one layer of character references read. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return REFERENCES[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole
    },
  )
}
