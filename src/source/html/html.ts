import type { Root } from 'hast'
import { webAddress } from '../../text/address.js'
import type { Page, Source, Warning } from '../../types.js'
import { composeLines } from '../lines.js'
import { findHeadline } from './head/headline.js'
import { squeeze } from './head/people.js'
import { genreWarnings, paywallWarnings } from './metadata/genre.js'
import { type Moment, readMoment } from './metadata/instant.js'
import { findNewsArticle } from './metadata/json-ld.js'
import { declaredDates, outletsOf, readPage, titlesOf } from './metadata/metadata.js'
import { weighDeclared, weighModified, weighPublished } from './metadata/published.js'
import type { TextBlock } from './scan/blocks.js'
import { joinRows } from './scan/rows.js'
import { type Paging, scanTree } from './scan/scan.js'
import { parseTree } from './scan/tree.js'
import { draftHeadline, draftLines, visibleMoment } from './story/article-lines.js'
import { draftHiddenBody } from './story/hidden-body.js'
import { findPaging } from './story/paging.js'
import { findRegion, type Region } from './story/region.js'

/** Page numbers stand so many blocks behind the story at most. */
const NEAR = 12

/**
 * A web page as a source: the article's lines with what the markup says of them, and what the page declares of itself. `url` is
 * the address the page came from; nothing is fetched or executed, and no page throws. A page of more
 * elements than its length can account for is read up to a bound, and a warning says so.
 */
export function fromHtml(html: string, options: { url?: string } = {}): Source {
  const { tree, isTruncated } = parseTree(html)
  const source = fromHast(tree, options)
  if (!isTruncated) return source
  const warning: Warning = { code: 'truncated', message: 'The page had more elements than were read.' }
  return { ...source, warnings: [...(source.warnings ?? []), warning] }
}

/** A hast tree of a page as a source, as `fromHtml` gives it; the tree is not changed. */
export function fromHast(tree: Root, options: { url?: string } = {}): Source {
  const rows = joinRows(scanTree(tree))
  const { facts } = rows
  const article = findNewsArticle(facts.jsonLd)
  const headline = findHeadline(rows, titlesOf(facts, article))
  const visible = headline < 0 ? null : (rows.blocks[headline] as TextBlock).text
  const outlets = outletsOf(facts, article, visible, options.url)
  const paging = findPaging(rows, headline + 1)
  const scan = { ...rows, outlets: new Set(outlets.map(squeeze)), paging }
  const region = findRegion(scan, headline)
  const read = readPage(facts, article, visible, options.url)
  const page = { ...read, nextPage: read.nextPage ?? nextPageOf(paging, region) }
  const title = draftHeadline(scan, headline, page.headline)
  const hidden = region.told === 0 ? draftHiddenBody(facts) : []
  const drafts = hidden.length > 0 ? [...title, ...hidden] : draftLines(scan, headline, region, title)
  const warnings = [...genreWarnings({ facts, blocks: scan.blocks, told: region.told }), ...paywallWarnings(facts)]
  const dates = declaredDates(facts, article)
  const source = { ...composeLines(drafts), page: withDates(page, dates, visibleMoment(scan, headline, region.first)) }
  return warnings.length > 0 ? { ...source, warnings } : source
}

/** The address of the next page, where the page numbers stand at the story, not at its comments. */
function nextPageOf(paging: Paging | null, { first, end }: Region): string | null {
  return paging && paging.first > first && paging.first <= end + NEAR ? webAddress(paging.next) : null
}

function withDates(page: Page, dates: readonly string[], visible: Moment | null): Page {
  const modified = page.dateModified === null ? null : readMoment(page.dateModified)
  const declared = weighDeclared(dates, modified)
  const datePublished = weighPublished(visible, declared)
  return { ...page, datePublished, dateModified: weighModified(modified, declared, datePublished) }
}
