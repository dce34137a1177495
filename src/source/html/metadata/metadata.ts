import { webAddress } from '../../../text/address.js'
import type { Page } from '../../../types.js'
import { peopleOf } from '../head/people.js'
import type { Facts } from '../scan/facts.js'
import { findNewsArticle, namesOf, textAt } from './json-ld.js'
import { zonedOf } from './published.js'
import { declaredHeadline, siteNames } from './titles.js'

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'content_publisheddate',
  'publishdate',
  'pubdate',
  'publish-date',
  'date',
  'dc.date',
]
const AUTHOR_NAMES = ['content_author', 'article:author', 'author', 'dc.creator']
const EDITOR_NAMES = ['content_editor', 'editor']

/** The titles that a page declares, the fullest source first. */
export function titlesOf(facts: Facts): string[] {
  const titles = [textAt(findNewsArticle(facts.jsonLd), 'headline'), facts.meta.get('og:title'), facts.meta.get('twitter:title')]
  return [...titles, facts.title].filter((title): title is string => !!title)
}

/**
 * What a page declares of itself; JSON-LD before OpenGraph before plain meta tags. `headline` is the visible one, by which the
 * site's name in titles is told. Dates are as they stand.
 */
export function readPage(facts: Facts, headline: string | null, url: string | undefined): Page {
  const article = findNewsArticle(facts.jsonLd)
  const meta = (...names: string[]): string | null => names.map((name) => facts.meta.get(name)).find((value) => value) ?? null
  const publisher = namesOf(article?.publisher)[0] ?? meta('og:site_name', 'publisher')
  const canonical = webAddress(facts.rel.get('canonical')) ?? webAddress(meta('og:url')) ?? webAddress(url)
  const site = siteNames(titlesOf(facts), headline)
  const outlets = [publisher, meta('og:site_name'), hostOf(canonical), ...site].filter((name) => name !== null)
  const editor = peopleOf([...namesOf(article?.editor), ...EDITOR_NAMES.map((name) => facts.meta.get(name) ?? '')], outlets)
  return {
    headline: declaredHeadline(titlesOf(facts), headline, outlets),
    author: authorsOf(facts, article, outlets).filter((name) => !editor.includes(name)),
    editor,
    publisher,
    datePublished: zonedOf([meta(...DATE_NAMES), textAt(article, 'datePublished'), facts.times[0] ?? null]),
    dateModified: meta('article:modified_time', 'datemodified', 'og:updated_time') ?? textAt(article, 'dateModified'),
    inLanguage: textAt(article, 'inLanguage') ?? (facts.lang || null),
    articleSection: textAt(article, 'articleSection') ?? meta('article:section'),
    keywords: keywordsOf(article?.keywords ?? meta('keywords', 'news_keywords')),
    url: canonical,
    image: webAddress(facts.meta.get('og:image')) ?? webAddress(facts.meta.get('twitter:image')),
    nextPage: webAddress(facts.rel.get('next')),
  }
}

/** The people of the first source that names any; a field of the publishing system's own comes before what it writes for others. */
function authorsOf(facts: Facts, article: Record<string, unknown> | null, outlets: readonly string[]): string[] {
  const [own = '', ...others] = AUTHOR_NAMES.map((name) => facts.meta.get(name) ?? '')
  const sources = [[own], namesOf(article?.author), ...others.map((name) => [name])]
  return sources.map((names) => peopleOf(names, outlets)).find((people) => people.length > 0) ?? []
}

function hostOf(address: string | null): string | null {
  return /^(?:https?:)?\/\/(?:www\.|m\.)?([^/:?#]+)/i.exec(address ?? '')?.[1] ?? null
}

function keywordsOf(value: unknown): string[] {
  const words = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  return words
    .filter((word): word is string => typeof word === 'string')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
