import { isoOf } from '../checks/date-options.js'
import { described, isRecord, kindOf } from '../checks/describe.js'
import { checkOptions } from '../checks/option-names.js'
import type { Doc, Known, Page, Source } from '../types.js'

const NAMES: readonly (keyof Known)[] = ['headline', 'byline', 'publishedAt', 'url', 'outlet']

/**
 * The source with what the caller knows of the article, which goes before what the page declares of itself: the headline is found in
 * the text by it, the authors, address and outlet stand in `page`, and the date is the reference. Throws a `TypeError` for a name
 * that it does not know and a value that it cannot read.
 */
export function withKnown<Input extends Source | Doc>(source: Input, known: Known): Input {
  checkOptions('known', known, NAMES)
  const headline = textOf('headline', known.headline)
  const publishedAt = known.publishedAt == null ? null : isoOf('known.publishedAt', known.publishedAt)
  const facts = {
    outlet: textOf('outlet', known.outlet) ?? source.known?.outlet ?? null,
    headline: headline ?? source.known?.headline ?? null,
    publishedAt: publishedAt ?? source.known?.publishedAt ?? null,
  }
  return { ...source, page: pageWith(source.page, known, headline), known: facts }
}

/** The page, `null` where neither it nor the caller says anything that would stand in it. */
function pageWith(page: Page | null, known: Known, headline: string | null): Page | null {
  const [author, url, publisher] = [peopleOf(known.byline), textOf('url', known.url), textOf('outlet', known.outlet)]
  if (headline === null && author.length === 0 && url === null && publisher === null) return page
  const told = page ?? emptyPage()
  return {
    ...told,
    headline: headline ?? told.headline,
    author: author.length > 0 ? author : [...told.author],
    publisher: publisher ?? told.publisher,
    url: url ?? told.url,
  }
}

function emptyPage(): Page {
  const dates = { datePublished: null, dateModified: null }
  const place = { articleSection: null, keywords: [], url: null, image: null, nextPage: null }
  return { headline: null, author: [], editor: [], publisher: null, ...dates, inLanguage: null, ...place }
}

function peopleOf(byline: Known['byline']): string[] {
  if (byline === undefined || byline === null) return []
  const names: readonly unknown[] = Array.isArray(byline) ? byline : [byline]
  return names.flatMap((name) => textOf('byline', name) ?? [])
}

/** The text without outer white space; `null` where there is none. */
function textOf(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string')
    throw new TypeError(`known.${name} must be a string; got ${isRecord(value) ? kindOf(value) : described(value)}`)
  return value.trim() || null
}
