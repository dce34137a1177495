import type { Page } from '../../types.js'
import type { Facts } from './facts.js'
import { findNewsArticle, namesOf, textAt } from './json-ld.js'

/** What a page declares of itself; JSON-LD before OpenGraph before plain meta tags. */
export function readPage(facts: Facts, url: string | undefined): Page {
  const article = findNewsArticle(facts.jsonLd)
  const meta = (...names: string[]): string | null => names.map((name) => facts.meta.get(name)).find((value) => value) ?? null
  return {
    headline: textAt(article, 'headline') ?? meta('og:title', 'twitter:title') ?? (facts.title || null),
    author: [...new Set(namesOf(article?.author).concat(meta('author', 'article:author', 'content_author') ?? []))],
    editor: namesOf(article?.editor),
    publisher: namesOf(article?.publisher)[0] ?? meta('og:site_name', 'publisher'),
    datePublished: textAt(article, 'datePublished') ?? meta('article:published_time', 'datepublished', 'pubdate', 'publishdate'),
    dateModified: textAt(article, 'dateModified') ?? meta('article:modified_time', 'datemodified', 'og:updated_time'),
    inLanguage: textAt(article, 'inLanguage') ?? (facts.lang || null),
    articleSection: textAt(article, 'articleSection') ?? meta('article:section'),
    keywords: keywordsOf(article?.keywords ?? meta('keywords', 'news_keywords')),
    url: facts.rel.get('canonical') ?? meta('og:url') ?? url ?? null,
    image: meta('og:image', 'twitter:image'),
    nextPage: facts.rel.get('next') ?? null,
  }
}

function keywordsOf(value: unknown): string[] {
  const words = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  return words
    .filter((word): word is string => typeof word === 'string')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
