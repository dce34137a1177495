import type { Element, Nodes } from 'hast'
import { nameWords, property } from './element.js'
import { BYLINE } from './hints.js'

/** What the elements of a page declare of it, as they stand. */
export interface Facts {
  /** Content of `<meta>` by lower-case name, property or itemprop; the first of each name. */
  readonly meta: Map<string, string>
  readonly jsonLd: string[]
  /** Address of `<link>` and `<a>` by their `rel`; the first of each. */
  readonly rel: Map<string, string>
  /** Dates that elements typed as the date of publication give in their attributes. */
  readonly times: string[]
  /** Texts of elements that are typed as the author's. */
  readonly people: string[]
  /** The blocks in which an element is named or typed as the author's. */
  readonly bylines: number[]
  /** The blocks before which a picture stands, or in which it does. */
  readonly pictures: Set<number>
  title: string
  lang: string
}

const PUBLISHED = /(?:^|\s)published(?:\s|$)/
/** Bounds what a page can say of its authors. */
const MOST_PEOPLE = 20
/** A name is a few nodes deep, and so many characters at most. */
const MOST_NODES = 20
/** In characters. */
const LONGEST_NAME = 80

/** No facts yet. */
export function noFacts(): Facts {
  return {
    meta: new Map(),
    jsonLd: [],
    rel: new Map(),
    times: [],
    people: [],
    bylines: [],
    pictures: new Set(),
    title: '',
    lang: '',
  }
}

/** Adds what one element declares; `position` is the index of the next block. */
export function noteElement(facts: Facts, element: Element, position: number): void {
  noteType(facts, element)
  switch (element.tagName) {
    case 'meta':
      noteMeta(facts, element)
      return
    case 'a':
    case 'span':
    case 'strong':
      if (isAuthor(element)) facts.bylines.push(position)
      if (element.tagName !== 'a') return
      noteLink(facts, element)
      return
    case 'link':
      noteLink(facts, element)
      return
    case 'script':
      if (/ld\+json/i.test(property(element, 'type'))) facts.jsonLd.push(textOf(element))
      return
    case 'title':
      if (facts.title === '') facts.title = textOf(element).replace(/\s+/g, ' ').trim()
      return
    case 'img':
    case 'picture':
    case 'amp-img':
      facts.pictures.add(position)
      return
    case 'html':
      facts.lang = property(element, 'lang')
  }
}

/** Notes what microdata and microformats say an element is: `itemprop` on any, `rel=author`, `class=published` with a date. */
function noteType(facts: Facts, element: Element): void {
  const type = property(element, 'itemProp')
  const { tagName } = element
  if (tagName === 'meta' || (type === '' && tagName !== 'a' && tagName !== 'abbr' && tagName !== 'time')) return
  const date = property(element, 'content') || property(element, 'dateTime') || property(element, 'title')
  if (date !== '') {
    if (/datePublished/i.test(type) || PUBLISHED.test(property(element, 'className'))) facts.times.push(date)
    else if (/dateModified/i.test(type) && !facts.meta.has('datemodified')) facts.meta.set('datemodified', date)
  }
  if (/author/i.test(`${type} ${property(element, 'rel')}`) && facts.people.length < MOST_PEOPLE) {
    facts.people.push(property(element, 'content') || deepTextOf(element))
  }
}

function isAuthor(element: Element): boolean {
  if (/author/i.test(`${property(element, 'rel')} ${property(element, 'itemProp')}`)) return true
  return BYLINE.test(nameWords(element))
}

function noteMeta(facts: Facts, element: Element): void {
  const content = property(element, 'content').trim()
  if (content === '') return
  for (const name of ['property', 'name', 'itemProp', 'httpEquiv']) {
    const key = property(element, name).toLowerCase()
    if (key !== '' && !facts.meta.has(key)) facts.meta.set(key, content)
  }
}

function noteLink(facts: Facts, element: Element): void {
  const rel = property(element, 'rel').toLowerCase()
  const href = property(element, 'href').trim()
  if (rel !== '' && href !== '' && !facts.rel.has(rel)) facts.rel.set(rel, href)
}

/** The first words inside an element, whatever holds them. */
function deepTextOf(element: Element): string {
  let text = ''
  const open: Nodes[] = [element]
  for (let node = open.pop(), steps = 0; node && steps < MOST_NODES && text.length < LONGEST_NAME; node = open.pop(), steps++) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as Nodes)
  }
  return text.replace(/\s+/g, ' ').trim()
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
