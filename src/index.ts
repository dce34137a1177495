export { defineExtractor, parseArticle, parseArticles } from './parse.js'
export { fromText } from './read/text.js'
export type * from './types.js'
