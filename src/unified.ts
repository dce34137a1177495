import type { Root } from 'hast'
import type { Compiler, Plugin } from 'unified'
import { parseArticle } from './parse.js'
import { fromHast } from './source/html/html.js'
import type { ArticleWith, Extractor, Options } from './types.js'

export type * from './types.js'

declare module 'unified' {
  interface CompileResultMap {
    WartaArticle: ArticleWith<readonly Extractor[]>
  }
}

/** What `wartaArticle` takes: the options of `parseArticle`, and the address that the page came from. */
export interface WartaArticleOptions extends Options<readonly Extractor[]> {
  url?: string
}

/**
 * A unified compiler from a hast tree to an `Article`: after `unified().use(rehypeParse).use(wartaArticle)`, the article is the
 * `result` of the processed file. Throws what `parseArticle` throws, and nothing on content.
 */
export const wartaArticle: Plugin<[WartaArticleOptions?], Root, ArticleWith<readonly Extractor[]>> = function (options = {}) {
  const { url, ...rest } = options
  const compile: Compiler<Root, ArticleWith<readonly Extractor[]>> = (tree) =>
    parseArticle(fromHast(tree, url === undefined ? {} : { url }), rest)
  // unified hands the processor over as `this`; there is no other way to set its compiler.
  this.compiler = compile as unknown as typeof this.compiler
}
