import type { Root } from 'hast'
import type { Source } from '../../types.js'
import { readArticle } from './article.js'
import { isoOf, readMoment } from './instant.js'
import { composeLines } from './lines.js'
import { readPage } from './metadata.js'
import { joinRows } from './rows.js'
import { scanTree } from './scan.js'
import { parseTree } from './tree.js'

/**
 * A web page as a source: the article's lines with what the markup says of them, and what the page declares of itself. `url` is
 * the address the page came from; nothing is fetched or executed, and no page throws.
 */
export function fromHtml(html: string, options: { url?: string } = {}): Source {
  return fromHast(parseTree(html), options)
}

/** A hast tree of a page as a source, as `fromHtml` gives it; the tree is not changed. */
export function fromHast(tree: Root, options: { url?: string } = {}): Source {
  const scan = joinRows(scanTree(tree))
  const page = readPage(scan.facts, options.url)
  const { drafts, datePublished } = readArticle(scan, page)
  return { ...composeLines(drafts), page: { ...page, datePublished, dateModified: normalDate(page.dateModified) } }
}

function normalDate(value: string | null): string | null {
  const moment = value === null ? null : readMoment(value)
  return moment && isoOf(moment)
}
