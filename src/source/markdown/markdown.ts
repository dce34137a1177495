import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Source } from '../../types.js'
import { withLinesLinked } from './block-links.js'
import { bounded } from './bounds.js'
import { fromMdast } from './mdast.js'
import { pageOf, readFrontMatter, splitReaderHead } from './metadata.js'

/** Indented text is prose that a page or a mail has pushed to the right, not code. */
const NO_CODE = { disable: { null: ['codeIndented'] } }

/**
 * Markdown as a source: headings, lists, quotations, tables and emphasis become lines with hints, links and images leave their
 * words, and no markup stays in the text. YAML front matter and the head of reader services («Title: …», «URL Source: …»,
 * «Markdown Content:») become `Source.page`. Never throws on content.
 */
export function fromMarkdown(markdown: string): Source {
  const { head, body } = splitReaderHead(markdown)
  const tree = parse(bounded(withLinesLinked(body)), {
    extensions: [frontmatter(), gfmTable(), NO_CODE],
    mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()],
  })
  const source = fromMdast(tree)
  return head.size > 0 ? { ...source, page: pageOf(new Map([...readFrontMatter(tree), ...head])) } : source
}
