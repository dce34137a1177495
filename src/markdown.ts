export { type MarkdownOptions, toMarkdown } from './render/markdown.js'
export { fromMarkdown } from './source/markdown/markdown.js'
export { fromMdast } from './source/markdown/mdast.js'
