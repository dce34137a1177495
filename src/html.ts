import type { Root } from 'hast'
import { checkTree } from './checks/article.js'
import { checkText, kindOf } from './checks/describe.js'
import { checkOptions } from './checks/option-names.js'
import { fromHtml as readPage, fromHast as readTree } from './source/html/html.js'
import type { Source } from './types.js'

/** What `fromHtml` and `fromHast` take beside the page. */
export interface PageOptions {
  /** The address that the page came from. */
  url?: string | undefined
}

/**
 * A web page as a source: the article's lines with what the markup says of them, and what the page declares of itself. Nothing is
 * fetched or executed. A page of more elements than its length can account for is read up to a bound, and a warning says so.
 * Throws a `TypeError` only for a page that is no string (bytes are decoded by the caller) and for wrong options.
 */
export function fromHtml(html: string, options: PageOptions = {}): Source {
  checkText('fromHtml', html)
  return readPage(html, urlIn('fromHtml', options))
}

/** A hast tree of a page as a source, as `fromHtml` gives it; the tree is not changed. Throws a `TypeError` for what is no tree. */
export function fromHast(tree: Root, options: PageOptions = {}): Source {
  checkTree('fromHast', 'hast', tree)
  return readTree(tree, urlIn('fromHast', options))
}

function urlIn(door: string, options: PageOptions): { url?: string } {
  checkOptions(door, options, ['url'])
  const { url } = options
  if (url === undefined) return {}
  if (typeof url !== 'string') throw new TypeError(`${door}: url must be a string; got ${kindOf(url)}`)
  return { url }
}
