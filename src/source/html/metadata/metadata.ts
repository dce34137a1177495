import { webAddress } from '../../../text/address.js'
import type { Page } from '../../../types.js'
import { peopleOf } from '../head/people.js'
import type { Facts } from '../scan/facts.js'
import { type Json, namesOf, textAt } from './json-ld.js'
import { declaredHeadline, siteNames } from './page-titles.js'

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
export function titlesOf(facts: Facts, article: Json | null): string[] {
  const titles = [textAt(article, 'headline'), facts.meta.get('og:title'), facts.meta.get('twitter:title')]
  return [...titles, facts.title].filter((title): title is string => !!title)
}

/**
 * What a page declares of itself; JSON-LD before OpenGraph before plain meta tags. `headline` is the visible one, by which the
 * site's name in titles is told. Dates are as they stand.
 */
export function readPage(facts: Facts, article: Json | null, headline: string | null, url: string | undefined): Page {
  const titles = titlesOf(facts, article)
  const outlets = outletsOf(facts, article, headline, url)
  const meta = (...names: string[]): string | null => names.map((name) => facts.meta.get(name)).find((value) => value) ?? null
  const editor = peopleOf([...namesOf(article?.editor), ...EDITOR_NAMES.map((name) => facts.meta.get(name) ?? '')], outlets)
  return {
    headline: declaredHeadline(titles, headline, outlets),
    author: authorsOf(facts, article, outlets).filter((name) => !editor.includes(name)),
    editor,
    publisher: publisherOf(facts, article),
    datePublished: declaredDates(facts, article)[0] ?? null,
    dateModified: meta('article:modified_time', 'datemodified', 'og:updated_time') ?? textAt(article, 'dateModified'),
    inLanguage: textAt(article, 'inLanguage') ?? (facts.lang || null),
    articleSection: textAt(article, 'articleSection') ?? meta('article:section'),
    keywords: keywordsOf(article?.keywords ?? meta('keywords', 'news_keywords')),
    url: canonicalOf(facts, url),
    image: webAddress(facts.meta.get('og:image')) ?? webAddress(facts.meta.get('twitter:image')),
    nextPage: webAddress(facts.rel.get('next')),
  }
}

/** What the page calls itself: its publisher, its host, and what its titles hold beside the headline. */
export function outletsOf(facts: Facts, article: Json | null, headline: string | null, url: string | undefined): string[] {
  const names = [publisherOf(facts, article), facts.meta.get('og:site_name') ?? null, hostOf(canonicalOf(facts, url))]
  return [...names, ...siteNames(titlesOf(facts, article), headline)].filter((name) => name !== null)
}

function publisherOf(facts: Facts, article: Json | null): string | null {
  return namesOf(article?.publisher)[0] ?? facts.meta.get('og:site_name') ?? facts.meta.get('publisher') ?? null
}

function canonicalOf(facts: Facts, url: string | undefined): string | null {
  return webAddress(facts.rel.get('canonical')) ?? webAddress(facts.meta.get('og:url')) ?? webAddress(url)
}

/** The dates of publication that a page declares, as they stand. */
export function declaredDates(facts: Facts, article: Json | null): string[] {
  const dates = [...DATE_NAMES.map((name) => facts.meta.get(name)), textAt(article, 'datePublished'), ...facts.times.slice(0, 3)]
  return dates.filter((date): date is string => !!date)
}

/** The people of the first source that names any; a field of the publishing system's own comes before what it writes for others. */
function authorsOf(facts: Facts, article: Json | null, outlets: readonly string[]): string[] {
  const [own = '', ...others] = AUTHOR_NAMES.map((name) => facts.meta.get(name) ?? '')
  const sources = [[own], namesOf(article?.author), ...others.map((name) => [name]), facts.people]
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
