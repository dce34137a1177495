import type { Root } from 'mdast'
import { checkTree } from './checks/article.js'
import { checkText } from './checks/describe.js'
import { fromMarkdown as readMarkdown } from './source/markdown/markdown.js'
import { fromMdast as readTree } from './source/markdown/mdast.js'
import type { Source } from './types.js'

/**
 * Markdown (CommonMark with tables and front matter), also that of reader services, as a source: the text without markup, with what
 * the markup said of each line. Throws a `TypeError` unless it is a string; never on content.
 */
export function fromMarkdown(markdown: string): Source {
  checkText('fromMarkdown', markdown)
  return readMarkdown(markdown)
}

/** An mdast tree as a source, as `fromMarkdown` gives it; the tree is not changed. Throws a `TypeError` for what is no tree. */
export function fromMdast(tree: Root): Source {
  checkTree('fromMdast', 'mdast', tree)
  return readTree(tree)
}

export { type MarkdownOptions, toMarkdown } from './render/markdown.js'
