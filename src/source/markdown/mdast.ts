import type { Root } from 'mdast'
import type { Source } from '../../types.js'
import { composeLines } from '../lines.js'
import { draftBlocks } from './draft-blocks.js'
import { pageOf, readFrontMatter } from './metadata.js'

/** An mdast tree as a source, as `fromMarkdown` gives it; the tree is not changed. */
export function fromMdast(tree: Root): Source {
  const fields = readFrontMatter(tree)
  return { ...composeLines(draftBlocks(tree)), page: fields.size > 0 ? pageOf(fields) : null }
}
