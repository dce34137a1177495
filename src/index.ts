export { defineExtractor, parseArticle, parseArticles } from './parse.js'
export { fromText } from './source/text.js'
export type * from './types.js'
