import type { Root } from 'hast'
import type { Page, Source, Warning } from '../../types.js'
import { composeLines } from '../lines.js'
import { findHeadline } from './head/headline.js'
import { genreWarnings, paywallWarnings } from './metadata/genre.js'
import { type Moment, readMoment } from './metadata/instant.js'
import { readPage, titlesOf } from './metadata/metadata.js'
import { weighModified, weighPublished } from './metadata/published.js'
import type { Block } from './scan/blocks.js'
import { joinRows } from './scan/rows.js'
import { scanTree } from './scan/scan.js'
import { parseTree } from './scan/tree.js'
import { draftHeadline, draftLines, visibleMoment } from './story/article.js'
import { draftHiddenBody } from './story/hidden-body.js'
import { findRegion } from './story/region.js'

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
  const scan = joinRows(scanTree(tree))
  const headline = findHeadline(scan, titlesOf(scan.facts))
  const region = findRegion(scan, headline)
  const visible = headline < 0 ? null : (scan.blocks[headline] as Block).text
  const page = readPage(scan.facts, visible, options.url)
  const title = draftHeadline(scan, headline, page.headline)
  const hidden = region.told === 0 ? draftHiddenBody(scan.facts) : []
  const drafts = hidden.length > 0 ? [...title, ...hidden] : draftLines(scan, headline, region, title)
  const shown = { facts: scan.facts, blocks: scan.blocks, told: region.told }
  const warnings = [...genreWarnings(shown), ...paywallWarnings(scan.facts)]
  const source = { ...composeLines(drafts), page: withDates(page, visibleMoment(scan, headline, region.first)) }
  return warnings.length > 0 ? { ...source, warnings } : source
}

function withDates(page: Page, visible: Moment | null): Page {
  const declared = page.datePublished === null ? null : readMoment(page.datePublished)
  const modified = page.dateModified === null ? null : readMoment(page.dateModified)
  const datePublished = weighPublished(visible, declared)
  return { ...page, datePublished, dateModified: weighModified(modified, declared, datePublished) }
}
