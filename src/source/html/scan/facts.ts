import type { Element } from 'hast'
import { nameWords, property } from './element.js'
import { BYLINE } from './hints.js'

/** What the elements of a page declare of it, as they stand. */
export interface Facts {
  /** Content of `<meta>` by lower-case name, property or itemprop; the first of each name. */
  readonly meta: Map<string, string>
  readonly jsonLd: string[]
  /** Address of `<link>` and `<a>` by their `rel`; the first of each. */
  readonly rel: Map<string, string>
  /** Values of `<time datetime>` that are typed as the date of publication. */
  readonly times: string[]
  /** The blocks in which an element is named or typed as the author's. */
  readonly bylines: number[]
  /** The blocks before which a picture stands, or in which it does. */
  readonly pictures: Set<number>
  title: string
  lang: string
}

/** No facts yet. */
export function noFacts(): Facts {
  return { meta: new Map(), jsonLd: [], rel: new Map(), times: [], bylines: [], pictures: new Set(), title: '', lang: '' }
}

/** Adds what one element declares; `position` is the index of the next block. */
export function noteElement(facts: Facts, element: Element, position: number): void {
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
    case 'time':
      if (isPublication(element)) facts.times.push(property(element, 'dateTime'))
      return
    case 'html':
      facts.lang = property(element, 'lang')
  }
}

function isPublication(element: Element): boolean {
  return property(element, 'dateTime') !== '' && /datePublished/i.test(property(element, 'itemProp'))
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

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
