export { type ArticlesOptions, type Item, type Outcome, parseArticles, type StopSignal } from './articles.js'
export { defineExtractor, parseArticle } from './parse.js'
export { fromText } from './source/text.js'
export type * from './types.js'
