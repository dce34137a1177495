import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import type { Compiler, Plugin } from 'unified'
import { checkParseOptions } from './checks/parse-options.js'
import { parseArticle } from './parse.js'
import { fromHast } from './source/html/html.js'
import { fromMdast } from './source/markdown/mdast.js'
import type { ArticleWith, Extension, Options } from './types.js'

export type * from './types.js'

declare module 'unified' {
  interface CompileResultMap {
    WartaArticle: ArticleWith<readonly Extension[]>
  }
}

/** What `wartaArticle` takes: the options of `parseArticle`, and the address that the page came from. */
export interface WartaArticleOptions extends Options<readonly Extension[]> {
  url?: string | undefined
}

/**
 * A unified compiler from a hast or mdast tree to an `Article`: after `unified().use(rehypeParse).use(wartaArticle)`, or with
 * `remarkParse`, the article is the `result` of the processed file. Throws what `parseArticle` throws, and nothing on content.
 */
export const wartaArticle: Plugin<[WartaArticleOptions?], HastRoot | MdastRoot, ArticleWith<readonly Extension[]>> = function (
  options = {},
) {
  checkParseOptions('wartaArticle', options, ['url'])
  const { url, ...rest } = options
  const compile: Compiler<HastRoot | MdastRoot, ArticleWith<readonly Extension[]>> = (tree) =>
    parseArticle(isMdast(tree) ? fromMdast(tree) : fromHast(tree, url === undefined ? {} : { url }), rest)
  // unified hands the processor over as `this`; there is no other way to set its compiler.
  this.compiler = compile as unknown as typeof this.compiler
}

const HAST_NODES: ReadonlySet<string> = new Set(['element', 'text', 'comment', 'doctype', 'raw'])

/** Whether a tree is of Markdown: the root of a page holds elements, text, comments and a doctype only. */
function isMdast(tree: HastRoot | MdastRoot): tree is MdastRoot {
  return tree.children.some(({ type }) => !HAST_NODES.has(type))
}
